package vn.khuyencong.sample;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.khuyencong.budget.treasury.PaymentStatus;
import vn.khuyencong.legal.ReviewConclusion;
import vn.khuyencong.project.CommuneStatement;
import vn.khuyencong.project.ForceMajeure;
import vn.khuyencong.shared.Tier;

/**
 * The year as it is told in {@code sample/year.yaml}. Days are words that {@link StoryDays} understands, money is in
 * million đồng.
 *
 * @param organisation how every đề án is organised
 * @param conclusion   what every appraisal concludes
 * @param differs      why what is just like an earlier support is something else
 * @param checked      what the officer notes when she confirms a report
 */
record Story(
        String organisation,
        String conclusion,
        String differs,
        String checked,
        List<Fund> funds,
        List<PlanRound> plans,
        @DefaultValue List<AdjustedPlan> adjustments,
        @DefaultValue List<CarriedMoney> carried,
        List<Round> registrations,
        List<Asking> needs,
        LawReview review,
        List<ProjectFile> projects) {

    /** A plan year, seen from today. */
    enum Year {
        LAST,
        THIS,
        NEXT
    }

    /** Money allotted to a year. */
    record Fund(Year year, String day, long amount, String decision, String note) {}

    /** One round of a year's plan; without a decision it waits for one. */
    record PlanRound(
            String key,
            Year year,
            String made,
            String submitted,
            String number,
            String text,
            @Nullable String approved,
            @DefaultValue("") String decision) {}

    /**
     * A registration round by its guiding letter.
     *
     * @param asked  words of the names of those who are asked
     * @param noNeed words of the name of one that has no need
     */
    record Round(
            Year year,
            String letterOn,
            String closes,
            String letter,
            String guidance,
            List<String> asked,
            @Nullable String noNeed,
            @DefaultValue("") String noNeedLetter) {}

    /** A need that became no đề án: declined, or not answered yet. */
    record Asking(
            String account,
            String activity,
            String item,
            long cost,
            String reason,
            String sent,
            @Nullable String declined,
            @DefaultValue("") String answer) {}

    /**
     * One đề án, as far as it came: what is missing has not happened.
     *
     * @param line whether it is a technology line
     * @param establishment tax code of who benefits; empty for a group file
     * @param group its places, where it is one
     * @param components of a flagship; none for every other file
     * @param plan key of the plan round it went into
     */
    record ProjectFile(
            String title,
            Year year,
            @Nullable String establishment,
            @Nullable Places group,
            @DefaultValue List<Part> components,
            @DefaultValue("ADVANCED_MACHINERY") String activity,
            @DefaultValue("false") boolean line,
            @Nullable NeedBefore askedBy,
            String need,
            String aims,
            String scale,
            String content,
            String effect,
            List<Line> lines,
            String created,
            @Nullable String submitted,
            @Nullable ReturnedFile returned,
            @DefaultValue("LOCAL") Tier tier,
            @Nullable HeldCouncil council,
            @Nullable SentUp sentUp,
            @Nullable String appraised,
            @DefaultValue("0") long proposed,
            @Nullable String plan,
            @Nullable Agreement contract,
            @DefaultValue List<Report> progress,
            @Nullable Payment advance,
            @DefaultValue List<CommuneSaid> commune,
            @Nullable MoreTime moreTime,
            @Nullable Struck struck,
            @Nullable Found accepted,
            @Nullable String paid,
            @Nullable Requested request,
            @Nullable String refunded,
            @Nullable Closed settled) {}

    /**
     * The implementation plan of a group file, as far as it came.
     *
     * @param planned  how many places it was approved for
     * @param evidence day the papers of its first place, and photos of all, were added
     */
    record Places(
            int planned,
            @DefaultValue List<Place> places,
            @Nullable String written,
            @Nullable String appraised,
            @Nullable String approved,
            @Nullable String evidence,
            @DefaultValue("") String opinion) {}

    /**
     * A component of a flagship, paid by one budget year.
     *
     * @param ends its last day
     */
    record Part(String activity, String title, Year year, String ends, String results) {}

    /** One place of it; what is not support is the beneficiary's own. */
    record Place(
            String establishment,
            String content,
            @DefaultValue("") String partner,
            long total,
            long support) {}

    /** The need a đề án answers. */
    record NeedBefore(String account, String sent, String item, long cost, String reason) {}

    /**
     * A line of the estimate; what is neither support nor anything else is the beneficiary's own.
     *
     * @param item     code of an item of the catalogue
     * @param quantity how many the total buys
     * @param component of a flagship, counted from 1
     */
    record Line(
            String name,
            @Nullable String item,
            @Nullable Integer quantity,
            @DefaultValue("1") int component,
            @DefaultValue("true") boolean supported,
            long total,
            @DefaultValue("0") long support) {}

    /** Returned for correction. */
    record ReturnedFile(String day, String reason) {}

    /** The contract, over the approved amount. */
    record Agreement(String day, String ends) {}

    /** A progress report. */
    record Report(
            String day, long done, String content, @Nullable String confirmed) {}

    /**
     * A request for payment of all that is due.
     *
     * @param to       how far it came
     * @param approver whoever approves it or gives it back, where it came so far
     * @param note     why it was given back
     */
    record Requested(
            String day,
            PaymentStatus to,
            @DefaultValue(SamplePeople.CENTRE) String approver,
            @DefaultValue("") String note) {}

    /**
     * Force majeure.
     *
     * @param minutes  day of the minutes on what was done
     * @param done     what the minutes show
     * @param answered day on which it was confirmed
     */
    record Struck(
            String day,
            ForceMajeure.Kind kind,
            String happened,
            String taken,
            String minutes,
            String recorded,
            long done,
            @Nullable String answered) {}

    /** Money advanced. */
    record Payment(String day, long amount) {}

    /** What the commune of the place says; all is as the file says. */
    record CommuneSaid(String day, CommuneStatement.Kind about, String account, String witness) {}

    /** More time is asked for; what is missing has not happened yet. */
    record MoreTime(
            String day,
            String until,
            String reason,
            @Nullable String confirmed,
            @Nullable String decided) {}

    /** What the acceptance found, line by line. */
    record Found(
            String day, List<Long> lines, @DefaultValue("") String note) {}

    /** The settlement. */
    record Closed(String day, @DefaultValue("") String reason) {}

    /** An open review of the law, with some findings and one draft under way. */
    record LawReview(
            String name,
            String scope,
            String begun,
            String deadline,
            String opened,
            String plan,
            List<Reviewed> documents,
            List<Finding> findings,
            Drafting drafting) {

        /** A document, and an account of the organisation that reviews it. */
        record Reviewed(String number, String reviewer) {}

        /** What was found; what is missing has not happened. */
        record Finding(
                String number,
                String account,
                Set<ReviewConclusion> conclusions,
                @DefaultValue("") String places,
                String reason,
                String proposal,
                @Nullable String due,
                String sent,
                @Nullable String accepted,
                @Nullable String returned,
                @DefaultValue("") String words) {}

        /** The draft that came of one finding, with the opinions asked for. */
        record Drafting(
                String number,
                ReviewConclusion action,
                String title,
                String kind,
                String issuer,
                String lead,
                String begun,
                String due,
                String asked,
                String letter,
                String until,
                List<String> bodies,
                List<Answer> answers) {}

        /** An opinion that came in. */
        record Answer(String body, String day, String paper, String answer) {}
    }
}
