package vn.khuyencong.project.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.budget.Source;
import vn.khuyencong.norm.Applicant;
import vn.khuyencong.project.ChangeRequest;
import vn.khuyencong.project.CommuneStatement;
import vn.khuyencong.project.Contract;
import vn.khuyencong.project.CounterpartPaper;
import vn.khuyencong.project.Group;
import vn.khuyencong.project.GroupPlace;
import vn.khuyencong.project.GroupPlan;
import vn.khuyencong.project.KeptReceipt;
import vn.khuyencong.project.PartAcceptance;
import vn.khuyencong.project.Progress;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.Stage;
import vn.khuyencong.project.Step;
import vn.khuyencong.project.appraisal.Groundwork;
import vn.khuyencong.project.funding.Akin;
import vn.khuyencong.shared.Dong;

/**
 * Everything the file of one đề án holds, as read in one go.
 *
 * @param source   the source of the State's money it draws on
 * @param recovery whether it is marked as support for recovery
 * @param counterpart the papers on counterpart money
 * @param akinKept whether what is akin to it need not be looked for anew the next time
 */
public record ProjectFile(
        Project project,
        Source source,
        boolean recovery,
        Names names,
        Applicant applicant,
        Running running,
        @Nullable Contract contract,
        @Nullable Frozen frozen,
        @Nullable Accepted accepted,
        @Nullable Settled settled,
        List<Moved> moves,
        List<HandedOver> handovers,
        List<Report> reports,
        List<Judgement> judgements,
        MoneyPart money,
        List<Stated> statements,
        List<ChangeLine> changes,
        List<Akin> akin,
        boolean akinKept,
        Groundwork groundwork,
        List<GroupPlan> plans,
        List<GroupLine> places,
        List<PartAcceptance> parts,
        List<CounterpartPaper.Kept> counterpart) {

    /** What the ids of a file are called. */
    public record Names(
            String beneficiary,
            @Nullable String taxCode,
            String representative,
            String legalFormVi,
            String legalFormEn,
            String sectorVi,
            String sectorEn,
            String place,
            @Nullable String placeParent,
            String implementer,
            String activityVi,
            String activityEn) {}

    /** The clock of the running step. */
    public record Running(
            Instant since,
            @Nullable LocalDate dueOn,
            @Nullable UUID dueBasis) {}

    /** The norm frozen at approval, among those known at that moment. */
    public record Frozen(LocalDate decidedOn, Instant knownAt, KeptReceipt receipt) {}

    /** What acceptance found. */
    public record Accepted(
            String number,
            LocalDate on,
            Dong total,
            Dong supported,
            Dong recomputed,
            Dong due,
            String note,
            @Nullable KeptReceipt receipt,
            List<Dong> lines) {}

    /** How it was settled. */
    public record Settled(String number, LocalDate on, Dong amount, Dong returned, List<Explained> differences) {}

    /** One difference of a settlement and why it stands. */
    public record Explained(
            String code,
            Dong amount,
            String reason,
            @Nullable UUID basis) {}

    /** One line of the history. */
    public sealed interface Happened {
        Instant at();
    }

    /**
     * The file went from one body to another by a reform.
     *
     * @param document number of the document by which it went
     * @param on       first day (inclusive) of the new order
     */
    public record HandedOver(
            Instant at, String who, String from, String to, String document, LocalDate documentOn, LocalDate on)
            implements Happened {}

    /** One move of the process. */
    public record Moved(
            Step step,
            Stage to,
            Instant at,
            String who,
            String note,
            String paper,
            @Nullable Dong amount,
            List<UUID> bases,
            UUID by)
            implements Happened {}

    /**
     * What a commune said.
     *
     * @param who   the account of its office
     * @param place the place of the đề án then
     */
    public record Stated(CommuneStatement statement, Instant at, String who, UUID place) implements Happened {}

    /** One progress report. */
    public record Report(
            UUID id,
            Progress progress,
            String by,
            @Nullable Instant confirmedAt,
            @Nullable String confirmedBy) {}

    /** One appraisal. */
    public record Judgement(
            @Nullable Dong proposed, String conclusion, Instant at, String by, String result, List<Mark> marks) {

        public boolean passed() {
            return result.equals("PASSED");
        }
    }

    /** One criterion of an appraisal. */
    public record Mark(UUID criterion, boolean meets, String remark) {}

    /** The progress an advance may rest on: the latest confirmed. */
    public @Nullable Progress confirmed() {
        return reports.stream()
                .filter(report -> report.confirmedAt() != null)
                .map(Report::progress)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /** The report that waits to be confirmed; the latest, where several do. */
    public @Nullable Report openReport() {
        return reports.stream()
                .filter(report -> report.confirmedAt() == null)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /** The request for a change that is not decided yet. */
    public @Nullable ChangeRequest openChange() {
        return changes.stream()
                .map(ChangeLine::request)
                .filter(request -> request.status().isOpen())
                .findFirst()
                .orElse(null);
    }

    /** Whether it lies with its implementer because the ministry's agency asked for more. */
    public boolean isPassedBack() {
        return project.stage() == Stage.RETURNED
                && !moves.isEmpty()
                && moves.getLast().step() == Step.PASS_BACK;
    }

    /** The steps an account has made on it. */
    public Set<Step> stepsOf(UUID account) {
        return moves.stream()
                .filter(move -> move.by().equals(account))
                .map(Moved::step)
                .collect(Collectors.toSet());
    }

    /** What the commune has said something about, of the place where it is now. */
    public Set<CommuneStatement.Kind> kindsStated() {
        return Arrays.stream(CommuneStatement.Kind.values())
                .filter(kind -> project.scope().isOfAGroup() ? everywhere(kind) : stated(kind) != null)
                .collect(Collectors.toSet());
    }

    /** The places of a round, with their names. */
    public List<GroupLine> placesOf(GroupPlan plan) {
        return places.stream()
                .filter(line -> line.place().plan().equals(plan.id()))
                .toList();
    }

    /** Who benefits at a place; empty where the reader does not see it. */
    public String beneficiaryAt(UUID place) {
        return places.stream()
                .filter(line -> line.place().id().equals(place))
                .map(GroupLine::beneficiary)
                .collect(Collectors.joining());
    }

    /** The minutes about a place; empty where there are none. */
    public @Nullable PartAcceptance part(GroupPlace place) {
        return parts.stream()
                .filter(part -> place.id().equals(part.place()))
                .findFirst()
                .orElse(null);
    }

    /** What a part is about: its place, or the lines something was accepted of. */
    public String named(PartAcceptance part) {
        var lines = project.estimate().lines();
        var place = part.place();
        return place != null
                ? beneficiaryAt(place)
                : IntStream.range(0, Math.min(lines.size(), part.lines().size()))
                        .filter(i -> !part.lines().get(i).isZero())
                        .mapToObj(i -> lines.get(i).description())
                        .collect(Collectors.joining("; "));
    }

    /** The places that stand and are not accepted yet. */
    public List<GroupLine> placesLeft() {
        return places.stream()
                .filter(line -> line.place().stands() && part(line.place()) == null)
                .toList();
    }

    /** Whether its acceptance is completed by those of its parts. */
    public boolean partByPart() {
        return project.scope().isOfAGroup() || !parts.isEmpty();
    }

    private boolean everywhere(CommuneStatement.Kind kind) {
        return group().standing().stream()
                .allMatch(place -> statements.stream()
                        .anyMatch(stated -> stated.statement().kind() == kind
                                && stated.place().equals(place.told().place())));
    }

    /** The implementation plan of a group file and its places, as far as the reader sees them. */
    public Group group() {
        return new Group(plans, places.stream().map(GroupLine::place).toList());
    }

    /** What the commune said last about the place where the đề án is now; empty where it said nothing. */
    public @Nullable Stated stated(CommuneStatement.Kind kind) {
        return statements.stream()
                .filter(stated -> stated.statement().kind() == kind
                        && (project.scope().isOfAGroup()
                                || stated.place().equals(project.scope().place())))
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /** Its moves, its hand-overs and what communes said, in the order in which they happened. */
    public List<Happened> history() {
        return Stream.of(moves, handovers, statements)
                .<Happened>flatMap(List::stream)
                .sorted(Comparator.comparing(Happened::at))
                .toList();
    }

    /** Other supports that may be the same, the most alike first. */
    public List<Akin> hits() {
        return akin.stream().filter(Akin::isHit).toList();
    }

    /** What the applicant had before for the same activity, the latest first. */
    public List<Akin> hadBefore() {
        return akin.stream()
                .filter(Akin::hadBefore)
                .sorted(Comparator.comparingInt((Akin one) -> one.other().year())
                        .reversed())
                .toList();
    }

    public Dong hadBeforeTotal() {
        return hadBefore().stream().map(one -> one.other().amount()).reduce(Dong.ZERO, Dong::plus);
    }
}
