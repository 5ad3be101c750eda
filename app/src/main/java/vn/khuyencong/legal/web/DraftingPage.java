package vn.khuyencong.legal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.Attachment;
import vn.khuyencong.legal.DraftingMove;
import vn.khuyencong.legal.DraftingReader;
import vn.khuyencong.legal.DraftingStage;
import vn.khuyencong.legal.DraftingStep;
import vn.khuyencong.legal.DraftingTask;
import vn.khuyencong.web.LifeStep;
import vn.khuyencong.web.LogEntry;
import vn.khuyencong.web.Paper;
import vn.khuyencong.web.Remark;
import vn.khuyencong.web.Ui;

/** The page of a drafting task. */
public record DraftingPage(
        DraftingReader.Look look,
        LocalDate today,
        List<Attachment> attached,
        List<Remark> comments,
        boolean mayComment,
        UUID request) {

    private static final List<DraftingStage> WAY = List.of(
            DraftingStage.DRAFT,
            DraftingStage.OPINIONS,
            DraftingStage.LEGAL_APPRAISAL,
            DraftingStage.SUBMITTED,
            DraftingStage.ISSUED,
            DraftingStage.PUBLISHED);

    public DraftingTask task() {
        return look.task();
    }

    /** What the reader may do now, in the order of the process. */
    public List<DraftingStep> steps() {
        return look.may().stream()
                .filter(step -> step != DraftingStep.RECORD_OPINION
                        || look.opinions().stream().anyMatch(opinion -> opinion.isOpen()))
                .toList();
    }

    public String link(DraftingStep step) {
        return "/du-thao/" + task().id() + "/" + DraftingAddress.of(step);
    }

    /** The step that leads on stands out; the others are quiet. */
    public static boolean leadsOn(DraftingStep step) {
        return switch (step) {
            case SEND_TO_APPRAISAL, SUBMIT, ISSUE, PUBLISH -> true;
            case BEGIN, ASK_OPINIONS, RECORD_OPINION, RETURN, ABANDON, CHANGE -> false;
        };
    }

    public long answered() {
        return look.opinions().stream().filter(opinion -> !opinion.isOpen()).count();
    }

    public List<LifeStep> life(Ui ui) {
        var stage = task().stage();
        var life = new ArrayList<LifeStep>();
        var reached = stage == DraftingStage.ABANDONED ? abandonedAt() : stage;
        for (var one : WAY) {
            var label = ui.t("legal.drafting.stage." + one);
            var note = entered(one)
                    .map(move -> ui.date(LocalDate.ofInstant(move.at(), OfficeClock.ZONE)))
                    .orElse("");
            if (one.isBefore(reached) || stage == DraftingStage.PUBLISHED) {
                life.add(LifeStep.done(label, note));
            } else if (one == reached) {
                life.add(
                        stage == DraftingStage.ABANDONED
                                ? LifeStep.stopped(ui.t("legal.drafting.stage.ABANDONED"), note)
                                : LifeStep.now(label, note));
            } else {
                life.add(LifeStep.next(label));
            }
        }
        return life;
    }

    private DraftingStage abandonedAt() {
        return look.moves().stream()
                .filter(move -> move.step() == DraftingStep.ABANDON)
                .map(DraftingMove::from)
                .findFirst()
                .orElse(DraftingStage.DRAFT);
    }

    /** The latest move into a stage. */
    private Optional<DraftingMove> entered(DraftingStage stage) {
        return look.moves().stream()
                .filter(move -> move.to() == stage && (move.from() != stage || move.step() == DraftingStep.BEGIN))
                .findFirst();
    }

    public List<LogEntry> log(Ui ui) {
        return look.moves().stream().map(move -> entry(ui, move)).toList();
    }

    private static LogEntry entry(Ui ui, DraftingMove move) {
        var words = new ArrayList<String>();
        if (move.step() == DraftingStep.RETURN) {
            words.add(ui.t("legal.drafting.back-to", ui.t("legal.drafting.stage." + move.to())));
        }
        if (!move.paper().isEmpty()) {
            words.add(ui.t("legal.review.paper-of", move.paper(), ui.date(move.paperDate())));
        }
        if (move.dueOn() != null) {
            words.add(ui.t("legal.drafting.until", move.dueOn()));
        }
        if (!move.note().isEmpty()) {
            words.add(move.note());
        }
        return new LogEntry(
                move.at(), move.who(), ui.t("legal.drafting.step." + move.step()), String.join(" · ", words));
    }

    public List<Paper> papers(Ui ui) {
        return ReviewPapers.of(
                ui,
                "legal.drafting.slot.",
                List.of("DRAFT", "OPINIONS", "LEGAL_APPRAISAL", "SUBMITTED", "ISSUED"),
                attached);
    }
}
