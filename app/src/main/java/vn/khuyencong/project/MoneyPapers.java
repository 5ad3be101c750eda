package vn.khuyencong.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The papers that money waits for, as the page of a file lists them. */
@Component
@Transactional(readOnly = true)
class MoneyPapers {

    private static final List<String> MOMENTS = List.of(
            "ADVANCE",
            "BIDDING",
            "SETTLE",
            "SETTLE_PLAIN",
            "SETTLE_SHARE",
            "SETTLE_WHOLE",
            "SETTLE_INVOICE",
            "SETTLE_LATE",
            "FORCE_MAJEURE",
            "FORCE_MAJEURE_WORK");

    private final StepPapers papers;
    private final PaperLists lists;
    private final Evidences evidences;

    MoneyPapers(StepPapers papers, PaperLists lists, Evidences evidences) {
        this.papers = papers;
        this.lists = lists;
        this.evidences = evidences;
    }

    /** Nothing is recorded before the contract, so nothing is read before it. */
    Evidence evidence(Project project) {
        return switch (project.stage()) {
            case APPROVED, UNDER_WAY, ACCEPTED, SETTLED, STOPPING, STOPPED -> evidences.of(project.id());
            case DRAFT, SUBMITTED, RETURNED, REFUSED, WITHDRAWN, APPRAISED, FORWARDED, PROPOSED -> Evidence.NONE;
        };
    }

    /** Those needed anyway and those that money waits for, each once. */
    Papers with(Project project, Papers needed, Evidence evidence) {
        var once = new LinkedHashMap<String, Papers.Asked>();
        Stream.of(papers.asked(project, evidence, needed.there()), needed)
                .flatMap(one -> one.asked().stream())
                .forEach(paper -> once.putIfAbsent(paper.code(), paper));
        return new Papers(List.copyOf(once.values()), needed.there());
    }

    /** The papers of every moment, so that one handed in earlier keeps its name later. */
    Stream<Papers> everyMoment(Project project) {
        return MOMENTS.stream().map(moment -> lists.at(project, moment, Set.of()));
    }
}
