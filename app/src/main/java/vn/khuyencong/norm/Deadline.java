package vn.khuyencong.norm;

import java.time.LocalDate;
import vn.khuyencong.shared.Citation;

/** The last day, inclusive, on which a step is in time. */
public record Deadline(LocalDate lastDay, Citation basis) {}
