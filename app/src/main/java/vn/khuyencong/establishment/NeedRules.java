package vn.khuyencong.establishment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.ActivityTerms.Cost;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Stale;

/** What a need must say, and when it may be answered. */
final class NeedRules {

    private static final int LONGEST_ITEM = 300;
    private static final int LONGEST_TEXT = 4_000;

    private NeedRules() {}

    /**
     * Everything that stands against sending a need, in the order of the form.
     *
     * @param asked whether the law of today asks for the cost of the activity; empty where it is none of today's
     */
    static List<Finding> againstSending(Need.Send send, @Nullable Cost asked, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (asked == null) {
            findings.add(Finding.of("need.activity-unknown"));
        }
        if (send.item().isBlank()) {
            findings.add(Finding.of("need.item-missing"));
        }
        if (send.item().length() > LONGEST_ITEM) {
            findings.add(Finding.of("need.item-too-long", null, LONGEST_ITEM));
        }
        if (send.cost().isZero() && asked != Cost.NONE) {
            findings.add(Finding.of("need.cost-missing"));
        }
        if (send.reason().length() > LONGEST_TEXT) {
            findings.add(Finding.of("need.reason-too-long", null, LONGEST_TEXT));
        }
        if (send.wantedBy() != null && send.wantedBy().isBefore(today)) {
            findings.add(Finding.of("need.wanted-in-the-past", null, send.wantedBy()));
        }
        return List.copyOf(findings);
    }

    /** A refusal without a reason is no answer. */
    static List<Finding> againstDeclining(Need.Decline decline) {
        if (decline.answer().isBlank()) {
            return List.of(Finding.of("need.answer-missing"));
        }
        if (decline.answer().length() > LONGEST_TEXT) {
            return List.of(Finding.of("need.answer-too-long", null, LONGEST_TEXT));
        }
        return List.of();
    }

    /**
     * Only the first answer counts.
     *
     * @throws Stale if the need has been answered, or changed since it was read
     */
    static void requireOpen(Need need, int version) {
        if (need.stage() != NeedStage.SENT || need.version() != version) {
            throw new Stale("Need " + need.id() + " is " + need.stage() + " at version " + need.version()
                    + ", the page was read at version " + version);
        }
    }

    /** Whether the same person has given the very same answer on the same page: a double click, not a second answer. */
    static boolean isSaidAlready(Need need, Need.Decline decline, UUID actor) {
        return need.stage() == NeedStage.DECLINED
                && need.version() == decline.version() + 1
                && actor.equals(need.answeredBy())
                && need.answer().equals(decline.answer().strip());
    }

    /** @throws NotAllowed unless the centre acts */
    static void requireCentre(boolean centre) {
        if (!centre) {
            throw new NotAllowed("Only the centre answers a need");
        }
    }
}
