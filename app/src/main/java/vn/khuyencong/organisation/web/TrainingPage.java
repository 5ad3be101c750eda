package vn.khuyencong.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Paging;

/**
 * Training of the centre's people.
 *
 * @param year  the year the courses began in; empty for all
 * @param nextYear the year whose needs are asked for now
 * @param hours hours of the whole result
 * @param cost  cost of the whole result
 */
public record TrainingPage(
        String words,
        String year,
        int nextYear,
        List<Row> rows,
        Paging paging,
        long hours,
        Dong cost,
        boolean mayWrite) {

    /** One person at one course, and the body that sent her under its name of the time; {@code to} is the last day. */
    public record Row(
            UUID id,
            String person,
            String sentBy,
            String course,
            String place,
            LocalDate from,
            LocalDate to,
            int hours,
            String certificate,
            Dong cost,
            String decision) {}
}
