package vn.khuyencong.project;

import java.time.LocalDate;

/**
 * What was decided on a request for a change.
 *
 * @param number number of the decision
 * @param note   her words; why, where it is refused
 */
public record ChangeDecision(boolean granted, String number, LocalDate decidedOn, String note) {}
