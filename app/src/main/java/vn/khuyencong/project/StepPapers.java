package vn.khuyencong.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.project.Evidence.Selection;
import vn.khuyencong.shared.Finding;

/**
 * The papers that money waits for: the evidence for the advance, the papers of a bidding, and the settlement file by its
 * case. Those for handing in and for acceptance are asked by the steps themselves.
 */
@Component
@Order(4)
@Transactional(readOnly = true)
class StepPapers implements StandsBefore {

    private final PaperLists lists;
    private final Evidences evidences;
    private final SelectionForms forms;
    private final LateSettlement settlements;
    private final ForceMajeureLaw struck;

    StepPapers(
            PaperLists lists,
            Evidences evidences,
            SelectionForms forms,
            LateSettlement settlements,
            ForceMajeureLaw struck) {
        this.lists = lists;
        this.evidences = evidences;
        this.forms = forms;
        this.settlements = settlements;
        this.struck = struck;
    }

    @Override
    public List<Finding> against(Step step, Project project) {
        return waitsForPapers(step)
                ? against(step, project, evidences.of(project.id()), lists.there(project))
                : List.of();
    }

    /** @param there the slots that are filled */
    List<Finding> against(Step step, Project project, Evidence evidence, Set<String> there) {
        if (step == Step.ADVANCE) {
            return both(lists.at(project, "ADVANCE", there).missing(), bidding(project, evidence, there));
        }
        if (step == Step.ACCEPT) {
            return both(
                    ForceMajeureRules.beforeAccepting(evidence.struck(), struck.basis()),
                    bidding(project, evidence, there));
        }
        if (step == Step.PAY_REMAINDER) {
            return late(project, there).missing();
        }
        return step == Step.SETTLE ? settling(project, evidence, there) : List.of();
    }

    /** Everything asked of a file where it stands, each paper once. */
    Papers asked(Project project, Evidence evidence, Set<String> there) {
        var asked = new ArrayList<Papers>();
        if (project.stage() == Stage.UNDER_WAY) {
            asked.add(lists.at(project, "ADVANCE", there));
            if (needsBidding(project, evidence)) {
                asked.add(lists.at(project, "BIDDING", there));
            }
            var found = evidence.struck().at(null);
            if (found != null) {
                asked.add(struck.papers(project, found, there));
            }
        }
        if (project.stage() == Stage.ACCEPTED) {
            asked.add(settlement(project, evidence, there));
            asked.add(late(project, there));
        }
        var once = new LinkedHashMap<String, Papers.Asked>();
        asked.stream()
                .flatMap(papers -> papers.asked().stream())
                .forEach(paper -> once.putIfAbsent(paper.code(), paper));
        return new Papers(List.copyOf(once.values()), there);
    }

    private static boolean waitsForPapers(Step step) {
        return step == Step.ADVANCE || step == Step.ACCEPT || step == Step.PAY_REMAINDER || step == Step.SETTLE;
    }

    private List<Finding> bidding(Project project, Evidence evidence, Set<String> there) {
        if (!forms.biddingApplies(project)) {
            return List.of();
        }
        if (evidence.selections().isEmpty()) {
            return List.of(Finding.of("project.selection-missing", forms.basis()));
        }
        return needsBidding(project, evidence)
                ? lists.at(project, "BIDDING", there).missing()
                : List.of();
    }

    /** Whether some package was given by bidding. */
    private boolean needsBidding(Project project, Evidence evidence) {
        return forms.biddingApplies(project)
                && evidence.holding().stream()
                        .map(Selection::form)
                        .anyMatch(code ->
                                forms.find(code).filter(form -> form.bidding()).isPresent());
    }

    private List<Finding> settling(Project project, Evidence evidence, Set<String> there) {
        var findings = new ArrayList<Finding>();
        if (evidence.invoices() == null && evidence.struck().confirmedAt(null) == null && asksForSettlement(project)) {
            findings.add(Finding.of("project.invoices-unsaid"));
        }
        findings.addAll(settlement(project, evidence, there).missing());
        findings.addAll(late(project, there).missing());
        return findings;
    }

    /** Whether any rule asks this kind of money for a settlement file. */
    boolean asksForSettlement(Project project) {
        return Stream.of("SETTLE_PLAIN", "SETTLE_INVOICE")
                .anyMatch(moment -> !lists.at(project, moment, Set.of()).asked().isEmpty());
    }

    /** The file of the case: with an invoice, or without; and with the whole cost where the support is a part of it. */
    private Papers settlement(Project project, Evidence evidence, Set<String> there) {
        var found = evidence.struck().confirmedAt(null);
        if (found != null) {
            return struck.papers(project, found, there);
        }
        var moments = evidence.invoices() == null
                ? List.of("SETTLE")
                : evidence.invoices()
                        ? List.of("SETTLE", "SETTLE_INVOICE")
                        : List.of("SETTLE", "SETTLE_PLAIN", isAPart(project) ? "SETTLE_SHARE" : "SETTLE_WHOLE");
        return new Papers(
                moments.stream()
                        .flatMap(moment -> lists.at(project, moment, there).asked().stream())
                        .toList(),
                there);
    }

    private static boolean isAPart(Project project) {
        return project.estimate().supportedCost().exceeds(project.approvedOrFail());
    }

    private Papers late(Project project, Set<String> there) {
        return settlements.isLate(project) ? lists.at(project, "SETTLE_LATE", there) : new Papers(List.of(), there);
    }

    private static List<Finding> both(List<Finding> one, List<Finding> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
