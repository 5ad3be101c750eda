package vn.khuyencong.portal.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.establishment.Need;
import vn.khuyencong.portal.Purpose;
import vn.khuyencong.portal.Question;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Amount;
import vn.khuyencong.web.Amounts;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Problems;

/** What was typed in the form of a need, before anything is read out of it. */
public record NeedForm(String requestId, String purpose, String item, String cost, String reason, String wantedBy) {

    public static final String PURPOSE = Question.PURPOSE.parameter();
    public static final String ITEM = "thiet-bi";
    public static final String COST = Question.COST.parameter();
    public static final String REASON = "ly-do";
    public static final String WANTED_BY = "ngay-can";
    public static final String REQUEST_ID = "requestId";

    /** An empty form, filled with what an address brings along. */
    static NeedForm filledWith(Map<String, String> parameters) {
        var brought = read(parameters);
        return new NeedForm(
                UUID.randomUUID().toString(),
                brought.purpose(),
                brought.item(),
                brought.cost(),
                brought.reason(),
                brought.wantedBy());
    }

    static NeedForm read(Map<String, String> parameters) {
        return new NeedForm(
                parameters.getOrDefault(REQUEST_ID, ""),
                Purpose.of(parameters.getOrDefault(PURPOSE, "")).value(),
                parameters.getOrDefault(ITEM, ""),
                parameters.getOrDefault(COST, ""),
                parameters.getOrDefault(REASON, ""),
                parameters.getOrDefault(WANTED_BY, ""));
    }

    /** What was typed, read: a need to send, or what cannot be read. */
    sealed interface Reading {

        record Ok(Need.Send send) implements Reading {}

        record Unreadable(Problems problems) implements Reading {}
    }

    Reading toCommand() {
        var problems = Problems.NONE;
        if (purpose.isBlank()) {
            problems = problems.with(PURPOSE, Finding.of("need.activity-unknown"));
        }
        if (item.isBlank()) {
            problems = problems.with(ITEM, Finding.of("need.item-missing"));
        }
        // whether nothing is a cost is for the rules of the activity to say
        var amount = cost.isBlank() ? new Amount.Ok(Dong.ZERO) : Amounts.parse(cost);
        if (amount instanceof Amount.Refused refused) {
            problems = problems.with(COST, refused.finding());
        }
        var day = wantedBy.isBlank() ? null : Dates.parse(wantedBy);
        if (day instanceof Day.Refused refused) {
            problems = problems.with(WANTED_BY, refused.finding());
        }
        if (!problems.isEmpty() || !(amount instanceof Amount.Ok(Dong value))) {
            return new Reading.Unreadable(problems);
        }
        var meant = Purpose.of(purpose);
        return new Reading.Ok(new Need.Send(
                request(),
                meant.activity(),
                meant.line(),
                item,
                value,
                reason,
                day instanceof Day.Ok(LocalDate chosen) ? chosen : null));
    }

    /** Beside which field of this form a finding of the rules belongs. */
    static @Nullable String fieldOf(Finding finding) {
        return switch (finding.code()) {
            case "need.activity-unknown" -> PURPOSE;
            case "need.item-missing", "need.item-too-long" -> ITEM;
            case "need.cost-missing" -> COST;
            case "need.reason-too-long" -> REASON;
            case "need.wanted-in-the-past" -> WANTED_BY;
            default -> null;
        };
    }

    /** A form sent without its number is a new one. */
    private UUID request() {
        try {
            return UUID.fromString(requestId);
        } catch (IllegalArgumentException notANumber) {
            return UUID.randomUUID();
        }
    }
}
