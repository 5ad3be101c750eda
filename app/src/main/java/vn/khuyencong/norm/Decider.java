package vn.khuyencong.norm;

import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Named;

/**
 * Who decides a change of an approved project.
 *
 * @param by     MINISTER, AGENCY, DEPARTMENT or COMMITTEE_CHAIR
 * @param change the change, in words
 */
public record Decider(String by, Named change, Citation basis) {}
