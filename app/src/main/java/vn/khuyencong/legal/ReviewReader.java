package vn.khuyencong.legal;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.organisation.Organisation;

/** Everything the page of a round shows, read in one transaction. */
@Repository
@Transactional(readOnly = true)
public class ReviewReader {

    private static final int ALL = 10_000;

    private final ReviewRounds rounds;
    private final ReviewRows rows;
    private final ReviewLog log;
    private final ReviewRoles roles;
    private final ReviewChoices choices;

    ReviewReader(ReviewRounds rounds, ReviewRows rows, ReviewLog log, ReviewRoles roles, ReviewChoices choices) {
        this.rounds = rounds;
        this.rows = rows;
        this.log = log;
        this.roles = roles;
        this.choices = choices;
    }

    /**
     * One look at a round.
     *
     * @param rows       the documents that the filter leaves, one page of them
     * @param open       documents without an accepted finding; only for a leader who may close
     * @param candidates documents that could come in; only for who may add them
     * @param bodies     organisations that may be asked
     * @param kinds      kinds of documents that could come in
     * @param standing   how documents of a list that is not frozen stand on the round's day, by finding
     * @param may        what the reader may do with the round now
     */
    public record Look(
            ReviewRound round,
            List<ReviewRow> rows,
            ReviewProgress progress,
            List<ReviewRow> open,
            Map<UUID, Validity> standing,
            List<Document> candidates,
            List<String> kinds,
            List<Organisation> bodies,
            List<ReviewMove> moves,
            Set<ReviewStep> may,
            boolean mayPropose,
            boolean office) {}

    /** What stands around a round that was just read. */
    public Look look(ReviewRound round, ReviewFilter filter, int offset, int size) {
        var id = round.id();
        var may = may(round);
        var office = roles.may(ReviewPart.OFFICE, round.province(), null);
        var known = may.contains(ReviewStep.ADD) || may.contains(ReviewStep.EXTEND)
                ? choices.documents(round.province())
                : List.<Document>of();
        var listed = known.isEmpty() ? Set.<UUID>of() : choices.listed(id);
        var shown = rows.of(id, filter, offset, size);
        return new Look(
                round,
                shown,
                rows.progress(id, filter),
                may.contains(ReviewStep.CLOSE) ? open(id) : List.of(),
                standing(round, shown, known),
                known.stream()
                        .filter(document -> !listed.contains(document.id()))
                        .toList(),
                known.stream().map(Document::kind).distinct().sorted().toList(),
                choices.bodies(round.province()),
                log.ofRound(id),
                may,
                round.stage() == ReviewStage.OPEN && (office || choices.takesPart(id)),
                office);
    }

    /** The round and all its documents, for the report and the table that is taken away. */
    public List<ReviewRow> all(UUID id, ReviewFilter filter) {
        return rows.of(id, filter, 0, ALL);
    }

    /** @throws vn.khuyencong.shared.NotFound if it is not there, or not the reader's to see */
    public ReviewRound round(UUID id) {
        return rounds.get(id);
    }

    private static Map<UUID, Validity> standing(ReviewRound round, List<ReviewRow> rows, List<Document> known) {
        var byId = known.stream().collect(Collectors.toMap(Document::id, document -> document));
        var standing = new HashMap<UUID, Validity>();
        for (var row : rows) {
            var document = byId.get(row.about().document());
            if (document != null) {
                standing.put(row.id(), document.validity(round.reviewedOn()));
            }
        }
        return standing;
    }

    private List<ReviewRow> open(UUID id) {
        return rows.of(id, ReviewFilter.NONE, 0, ALL).stream()
                .filter(row -> row.stage() != ReviewFindingStage.ACCEPTED)
                .toList();
    }

    private Set<ReviewStep> may(ReviewRound round) {
        return EnumSet.allOf(ReviewStep.class).stream()
                .filter(step -> step.canFollow(round.stage()) && roles.may(step.by(), round.province(), null))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReviewStep.class)));
    }
}
