package vn.khuyencong.web;

import java.time.LocalDate;
import vn.khuyencong.shared.Finding;

/** What somebody typed for a date: a day, or why it is none. */
public sealed interface Day {

    /** A day of the calendar. */
    record Ok(LocalDate value) implements Day {}

    /** Not a day: code of the finding that says why. */
    record Refused(String code) implements Day {

        public Finding finding() {
            return Finding.of(code);
        }
    }
}
