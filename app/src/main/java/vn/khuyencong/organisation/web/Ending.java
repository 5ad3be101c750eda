package vn.khuyencong.organisation.web;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.organisation.Paper;

/**
 * The end of something by a decision, as typed.
 *
 * @param day the first day on which it is no longer there
 */
record Ending(LocalDate day, Paper paper) {

    static final List<Input> INPUTS =
            List.of(Input.day("end").with("organisation.help.end"), Input.text("decision"), Input.day("decidedOn"));
}
