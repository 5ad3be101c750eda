package vn.khuyencong.project.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.ChangeFacts;
import vn.khuyencong.project.ChangeRequest;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Ui;

/**
 * One request for a change, as the file shows it.
 *
 * @param basis the article by which its decider decided; empty before
 */
public record ChangeLine(
        ChangeRequest request,
        Side before,
        Side after,
        Instant askedAt,
        String askedBy,
        Answer answer,
        Decided decided,
        @Nullable UUID basis) {

    /** What the change touches, with the names of place and beneficiary where the reader may see them. */
    public record Side(
            ChangeFacts facts,
            @Nullable String place,
            @Nullable String beneficiary) {}

    /** The department's word. */
    public record Answer(
            String opinion, @Nullable Instant at, @Nullable String who) {}

    /** What was decided, and who entered it. */
    public record Decided(
            @Nullable String decider,
            String number,
            @Nullable LocalDate on,
            String note,
            @Nullable String who) {}

    /** One value laid beside what it was. */
    public record Row(String name, String before, String after) {}

    /** Every value that the change touches. */
    public List<Row> rows(Ui ui) {
        var rows = new ArrayList<Row>();
        add(
                rows,
                "endsOn",
                day(ui, before.facts().endsOn()),
                day(ui, after.facts().endsOn()));
        add(
                rows,
                "approved",
                money(ui, before.facts().approved()),
                money(ui, after.facts().approved()));
        add(
                rows,
                "contracted",
                money(ui, before.facts().contracted()),
                money(ui, after.facts().contracted()));
        add(
                rows,
                "paid",
                money(ui, before.facts().paid()),
                money(ui, after.facts().paid()));
        add(rows, "place", text(before.place()), text(after.place()));
        add(rows, "beneficiary", text(before.beneficiary()), text(after.beneficiary()));
        add(rows, "content", text(before.facts().content()), text(after.facts().content()));
        return rows;
    }

    /** Colour of its tag. */
    public String kind() {
        return switch (request.status()) {
            case ASKED, CONFIRMED -> "wait";
            case GRANTED -> "ok";
            case REFUSED, RETURNED -> "bad";
            case WITHDRAWN -> "plain";
        };
    }

    private static void add(List<Row> rows, String name, String before, String after) {
        if (!before.isEmpty() || !after.isEmpty()) {
            rows.add(new Row(name, before.isEmpty() ? "–" : before, after.isEmpty() ? "–" : after));
        }
    }

    private static String day(Ui ui, @Nullable LocalDate day) {
        return day == null ? "" : ui.date(day);
    }

    private static String money(Ui ui, @Nullable Dong amount) {
        return amount == null ? "" : ui.money(amount) + " " + ui.t("project.unit");
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }
}
