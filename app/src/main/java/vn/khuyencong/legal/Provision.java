package vn.khuyencong.legal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Reading;

/**
 * A place in a document, with one sentence in our own words.
 *
 * @param effectiveFrom first day the document is in force
 * @param summaryVi     empty where only the text was imported
 * @param amendedOn     first day on which the document, or this place, is known to have been amended by a text nobody has read here
 * @param parent        the nearest place that holds it; empty for an article
 * @param days          its own days
 * @param check         who compared it with the text; empty where nobody did
 * @param version       how often it was put right
 */
public record Provision(
        UUID id,
        UUID document,
        String number,
        @Nullable LocalDate effectiveFrom,
        String place,
        String summaryVi,
        String summaryEn,
        Reading reading,
        @Nullable LocalDate amendedOn,
        @Nullable UUID parent,
        Days days,
        @Nullable TextCheck check,
        int version) {

    /**
     * The days of one place.
     *
     * @param from        first day in force: its own, else its document's
     * @param partlyEnded first day on which a place inside it is no longer in force
     * @param ended       first day on which it is no longer in force, by itself or with what holds it
     */
    public record Days(
            @Nullable LocalDate from,
            @Nullable LocalDate partlyEnded,
            @Nullable LocalDate ended) {}

    /** A place that stands and falls with its document. */
    public Provision(
            UUID id,
            UUID document,
            String number,
            @Nullable LocalDate effectiveFrom,
            String place,
            String summaryVi,
            String summaryEn,
            Reading reading,
            @Nullable LocalDate amendedOn) {
        this(
                id,
                document,
                number,
                effectiveFrom,
                place,
                summaryVi,
                summaryEn,
                reading,
                amendedOn,
                null,
                new Days(effectiveFrom, null, null),
                null,
                0);
    }

    /** How it stands on a day. */
    public Validity validity(LocalDate day) {
        return new Standing(days.from(), amendedOn, days.partlyEnded(), days.ended()).on(day);
    }

    /** The place as it may be cited on a day: unverified where recalled, or read in a text amended by then. */
    public Citation citation(LocalDate onDate) {
        return new Citation(id, number, place, effectiveFrom, verified(onDate));
    }

    /** Whether what was read still stood unamended on that day, as far as is known; an official's check goes before. */
    public boolean verified(LocalDate onDate) {
        if (check != null && check.covers(onDate)) return true;
        return switch (reading) {
            case READ, SAMPLE -> true;
            case READ_AMENDED -> amendedOn != null && onDate.isBefore(amendedOn);
            case PARTLY_READ, RECALLED -> false;
        };
    }
}
