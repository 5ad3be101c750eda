package vn.khuyencong.legal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.desk.Attachment;
import vn.khuyencong.legal.ReviewConclusion;
import vn.khuyencong.legal.ReviewFilter;
import vn.khuyencong.legal.ReviewFindingStage;
import vn.khuyencong.legal.ReviewMove;
import vn.khuyencong.legal.ReviewReader;
import vn.khuyencong.legal.ReviewRound;
import vn.khuyencong.legal.ReviewRow;
import vn.khuyencong.legal.ReviewStage;
import vn.khuyencong.legal.ReviewStep;
import vn.khuyencong.legal.Validity;
import vn.khuyencong.web.BarPart;
import vn.khuyencong.web.LifeStep;
import vn.khuyencong.web.LogEntry;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Paper;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Remark;
import vn.khuyencong.web.Ui;

/**
 * The page of a review round.
 *
 * @param query     the filter as it stands in the address
 * @param why       reasons typed for documents without an accepted finding, by name of the field
 * @param request   makes a double click one remark, one proposal
 * @param overtaken somebody else moved the round since the page was read
 */
public record ReviewPage(
        ReviewReader.Look look,
        LocalDate today,
        ReviewFilter filter,
        String query,
        Paging paging,
        List<Remark> comments,
        List<Attachment> attached,
        boolean mayComment,
        ReviewForm form,
        Map<String, String> why,
        Problems problems,
        UUID request,
        boolean overtaken) {

    public ReviewRound round() {
        return look.round();
    }

    public boolean may(ReviewStep step) {
        return look.may().contains(step);
    }

    /** Whether the list may still be made. */
    public boolean preparing() {
        return may(ReviewStep.ADD);
    }

    public @Nullable ReviewMove lastMove() {
        return look.moves().isEmpty() ? null : look.moves().getFirst();
    }

    public boolean late(ReviewRow row) {
        return round().stage() == ReviewStage.OPEN && row.overdue(round().deadline(), today);
    }

    /** How a document stands on the round's day: as frozen, or as it would be if the round opened now. */
    public @Nullable Validity validity(ReviewRow row) {
        return row.validity() == null ? look.standing().get(row.id()) : row.validity();
    }

    public boolean narrows() {
        return !query.isEmpty();
    }

    public boolean isChosenDocument(UUID document) {
        return form.chosenDocuments().contains(document);
    }

    public boolean isChosenFinding(UUID finding) {
        return form.chosenFindings().contains(finding);
    }

    public String typed(@Nullable String text) {
        return ReviewTyped.text(text);
    }

    public String typedWhy(ReviewRow row) {
        return why.getOrDefault(whyName(row), "");
    }

    public String whyName(ReviewRow row) {
        return "why-" + row.id();
    }

    public List<Option> bodies() {
        return look.bodies().stream()
                .map(body -> new Option(body.id().toString(), body.shortName()))
                .toList();
    }

    public List<Option> candidates(Ui ui) {
        return look.candidates().stream()
                .map(document -> new Option(
                        document.id().toString(),
                        document.number() + " – " + ui.pick(document.titleVi(), document.titleEn())))
                .toList();
    }

    public List<Option> kinds() {
        return look.kinds().stream().map(kind -> new Option(kind, kind)).toList();
    }

    public List<Option> levels(Ui ui) {
        return List.of(
                new Option("NATIONAL", ui.t("legal.review.level.NATIONAL")),
                new Option("PROVINCE", ui.t("legal.review.level.PROVINCE")));
    }

    public List<Option> states(Ui ui) {
        return Arrays.stream(ReviewFindingStage.values())
                .map(stage -> new Option(stage.name(), ui.t("legal.review.finding-stage." + stage)))
                .toList();
    }

    public List<Option> conclusions(Ui ui) {
        return Arrays.stream(ReviewConclusion.values())
                .map(conclusion -> new Option(conclusion.name(), ui.t("legal.review.conclusion." + conclusion)))
                .toList();
    }

    public List<Option> sorts(Ui ui) {
        return Arrays.stream(ReviewFilter.Sort.values())
                .map(sort -> new Option(sort.name(), ui.t("legal.review.row-sort." + sort)))
                .toList();
    }

    public List<Paper> papers(Ui ui) {
        return ReviewPapers.of(ui, "legal.review.slot.", List.of("PLAN", "REPORT"), attached);
    }

    public static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** How far the round is: accepted, before the leader, still to come. */
    public List<BarPart> bar(Ui ui) {
        var progress = look.progress();
        return List.of(
                new BarPart(
                        ui.t("legal.review.bar.accepted"), progress.accepted(), String.valueOf(progress.accepted())),
                new BarPart(ui.t("legal.review.bar.sent"), progress.toJudge(), String.valueOf(progress.toJudge())));
    }

    public List<LifeStep> steps(Ui ui) {
        var stage = round().stage();
        var steps = new ArrayList<LifeStep>();
        for (var one : ReviewStage.values()) {
            var label = ui.t("legal.review.stage." + one);
            if (one.compareTo(stage) < 0 || stage == ReviewStage.CLOSED) {
                steps.add(LifeStep.done(label, note(ui, one)));
            } else if (one == stage) {
                steps.add(LifeStep.now(label, note(ui, one)));
            } else {
                steps.add(LifeStep.next(label));
            }
        }
        return steps;
    }

    private String note(Ui ui, ReviewStage stage) {
        return switch (stage) {
            case DRAFT -> "";
            case OPEN -> ui.t("legal.review.until", round().deadline());
            case CLOSED -> ui.date(round().reportDate());
        };
    }

    public List<LogEntry> log(Ui ui) {
        return look.moves().stream().map(move -> entry(ui, move)).toList();
    }

    static LogEntry entry(Ui ui, ReviewMove move) {
        var words = new ArrayList<String>();
        if (!move.paper().isEmpty()) {
            words.add(ui.t("legal.review.paper-of", move.paper(), ui.date(move.paperDate())));
        }
        if (!move.note().isEmpty()) {
            words.add(move.note());
        }
        return new LogEntry(move.at(), move.who(), ui.t("legal.review.step." + move.step()), String.join(" · ", words));
    }

    public static String tag(ReviewStage stage) {
        return switch (stage) {
            case DRAFT -> "plain";
            case OPEN -> "wait";
            case CLOSED -> "ok";
        };
    }

    public static String tag(ReviewFindingStage stage) {
        return switch (stage) {
            case WAITING, DRAFT -> "plain";
            case SENT -> "wait";
            case RETURNED -> "bad";
            case ACCEPTED -> "ok";
        };
    }

    public static String tag(ReviewConclusion conclusion) {
        return switch (conclusion) {
            case STILL_RIGHT -> "ok";
            case CONFLICT, OUTDATED, REPEAL -> "bad";
            case GAP, AMEND, REPLACE -> "wait";
            case ISSUE_NEW -> "info";
        };
    }
}
