package vn.khuyencong.project.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.access.Role;
import vn.khuyencong.norm.Criterion;
import vn.khuyencong.norm.Decider;
import vn.khuyencong.norm.EstimatePricing;
import vn.khuyencong.project.CommuneStatement;
import vn.khuyencong.project.Evidence;
import vn.khuyencong.project.NextSteps.NextStep;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.Settlement;
import vn.khuyencong.project.Stage;
import vn.khuyencong.project.Support;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.LifeStep;
import vn.khuyencong.web.Paper;
import vn.khuyencong.web.Ui;

/**
 * The page of one đề án.
 *
 * @param decider who decides the request for a change that is open
 */
public record ProjectPage(
        ProjectFile file,
        @Nullable Support support,
        EstimatePricing pricing,
        List<NextStep> next,
        @Nullable Settlement settlement,
        @Nullable Decider decider,
        List<Criterion> criteria,
        Map<UUID, Citation> citations,
        Clock clock,
        Evidence evidence,
        Desk desk,
        GroundPart ground,
        PlacesPart places,
        CounterpartPart counterpart) {

    /** Days left of the running step; negative when it is late. */
    public record Clock(@Nullable Integer workingDaysLeft, LocalDate today) {}

    /**
     * Papers and words around the file, and what the reader may do with them.
     *
     * @param own      whether the reader is its beneficiary, who comes from her own files and not from the list
     * @param activities what the activities of its components are called, by their codes
     * @param mayState what the reader may vouch for as the commune of the place; empty for everybody else
     */
    public record Desk(
            List<Paper> papers,
            ThreadPart thread,
            boolean mayAttach,
            boolean mayWrite,
            boolean mayPlan,
            boolean official,
            boolean own,
            CommuneStatement.@Nullable Kind mayState,
            UUID requestId,
            Map<String, String> activities) {

        /** What an activity is called. */
        public String activity(String code) {
            return activities.getOrDefault(code, code);
        }
    }

    public Project project() {
        return file.project();
    }

    public @Nullable Citation citation(@Nullable UUID provision) {
        return provision == null ? null : citations.get(provision);
    }

    public List<Citation> citations(List<UUID> provisions) {
        return provisions.stream()
                .map(citations::get)
                .filter(found -> found != null)
                .toList();
    }

    public @Nullable Role office() {
        return next.isEmpty() ? null : next.getFirst().office();
    }

    /** The most a component may be given by the norms of today; empty once it is approved, or where no figure is known. */
    public @Nullable Dong mostOf(int component) {
        return support == null
                ? null
                : support.shares().stream()
                        .filter(share -> share.component().position() == component)
                        .map(share -> share.support().ceiling())
                        .findFirst()
                        .orElse(null);
    }

    /** The budget years of a flagship, for whoever may see the money; empty for every other file, and before its approval. */
    public List<MoneyPart.YearLine> years() {
        var contract = file.contract();
        return desk.official()
                ? file.money().years(contract == null ? Dong.ZERO : contract.amount(), clock.today())
                : List.of();
    }

    /** The same as a table: what is known of each year, a line for each figure. */
    public List<MoneyPart.YearRow> yearRows() {
        return MoneyPart.rows(years(), file.contract() != null);
    }

    /** Whether the reader writes the implementation plan of a group file now. */
    public boolean mayPlan() {
        return desk.mayPlan()
                && file.group()
                        .open()
                        .map(plan -> plan.status().isOpenForWriting())
                        .orElse(true);
    }

    public boolean mayEdit() {
        return project().stage().isOpenForWriting() && next.stream().anyMatch(NextStep::mine);
    }

    public boolean late() {
        var left = clock.workingDaysLeft();
        return left != null && left < 0;
    }

    /** The marks in the order of the criteria. */
    public List<ProjectFile.Mark> marks(ProjectFile.Judgement judgement) {
        var order = criteria.stream().map(Criterion::id).toList();
        return judgement.marks().stream()
                .sorted(Comparator.comparingInt(mark -> order.indexOf(mark.criterion())))
                .toList();
    }

    public String criterionName(Ui ui, UUID id) {
        return criteria.stream()
                .filter(criterion -> criterion.id().equals(id))
                .map(criterion -> ui.pick(criterion.nameVi(), criterion.nameEn()))
                .findFirst()
                .orElse("–");
    }

    /** The line of life: what is done, where it stands, what follows. */
    public List<LifeStep> life(Ui ui) {
        return LifeLine.of(ui, this);
    }

    /** What the commune has said, or may say now, in the order of the process. */
    public List<CommuneStatement.Kind> statementsDue() {
        var now = CommuneStatement.Kind.at(project().stage());
        return Arrays.stream(CommuneStatement.Kind.values())
                .filter(kind ->
                        file.stated(kind) != null || now.filter(kind::equals).isPresent())
                .toList();
    }

    /** Where the file is settled, each figure laid beside the others. */
    public List<Figure> figures() {
        var laid = settlement;
        if (laid == null) {
            return List.of();
        }
        var figures = new ArrayList<Figure>();
        figures.add(new Figure("approved", laid.approved()));
        figures.add(new Figure("contracted", laid.contracted()));
        figures.add(new Figure("accepted", laid.accepted()));
        figures.add(new Figure("recomputed", laid.recomputed()));
        figures.add(new Figure("due", laid.due()));
        figures.add(new Figure("paid", laid.paid()));
        figures.add(new Figure("counterpart", counterpart.money().confirmed()));
        var settled = file.settled();
        figures.add(new Figure("settled", settled == null ? null : settled.amount()));
        return figures;
    }

    /** One figure of the settlement table. */
    public record Figure(String code, @Nullable Dong amount) {}

    /** Colour of the stage's tag. */
    public String kind() {
        return kind(project().stage());
    }

    static String kind(Stage stage) {
        return switch (stage) {
            case DRAFT -> "plain";
            case SUBMITTED, APPRAISED, FORWARDED, PROPOSED -> "wait";
            case RETURNED, REFUSED, STOPPING, STOPPED -> "bad";
            case WITHDRAWN -> "plain";
            case APPROVED, UNDER_WAY, ACCEPTED -> "info";
            case SETTLED -> "ok";
        };
    }
}
