package vn.khuyencong.product.voting;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.desk.Attachment;
import vn.khuyencong.norm.RequiredPaper;
import vn.khuyencong.shared.Finding;

/** An entry as whoever looks at it may know it, and what she may do with it. */
@Component
@Transactional(readOnly = true)
public class EntryView {

    private final Entries entries;
    private final RoundView rounds;
    private final Dossiers dossiers;
    private final VotingRoles roles;
    private final EntryPapersRead papers;

    EntryView(Entries entries, RoundView rounds, Dossiers dossiers, VotingRoles roles, EntryPapersRead papers) {
        this.entries = entries;
        this.rounds = rounds;
        this.dossiers = dossiers;
        this.roles = roles;
        this.papers = papers;
    }

    /** What is seen. */
    public record Seen(
            Entry entry,
            Round round,
            List<RequiredPaper> asked,
            List<RequiredPaper> ifAny,
            List<Attachment> papers,
            List<Finding> missing,
            List<Complaint> complaints,
            Rights rights) {

        public Seen {
            asked = List.copyOf(asked);
            ifAny = List.copyOf(ifAny);
            papers = List.copyOf(papers);
            missing = List.copyOf(missing);
            complaints = List.copyOf(complaints);
        }
    }

    /**
     * What the reader may do with an entry in its stage and that of its round.
     *
     * @param keeps    whether it is hers, or the office's to enter for its owner
     * @param prepares whether she checks entries
     * @param judges   whether she is a judge of the round
     * @param signs    whether she signs certificates of its level
     */
    public record Rights(
            boolean keeps, boolean prepares, boolean judges, boolean signs, EntryStage stage, RoundStage round) {

        public boolean writes() {
            return keeps && stage.isOpen();
        }

        public boolean withdraws() {
            return keeps && (stage.isOpen() || stage == EntryStage.SUBMITTED);
        }

        public boolean checks() {
            return prepares && stage == EntryStage.SUBMITTED;
        }

        public boolean scores() {
            return judges && stage == EntryStage.ACCEPTED && round == RoundStage.SCORING;
        }

        public boolean complains() {
            return keeps && stage == EntryStage.ACCEPTED && round == RoundStage.NOTIFIED;
        }

        public boolean answers() {
            return prepares && round == RoundStage.NOTIFIED;
        }

        public boolean corrects() {
            return signs && stage == EntryStage.ACCEPTED && round == RoundStage.NOTIFIED;
        }
    }

    /** @throws vn.khuyencong.shared.NotFound if it is not there, or not the reader's to see */
    public Seen of(UUID id) {
        var entry = entries.get(id);
        var seen = rounds.of(entry.round());
        var round = seen.round();
        var rights = new Rights(
                roles.keeps(entry.establishment()),
                roles.prepares(),
                seen.judges(),
                roles.may(RoundStep.By.SIGNATORY, round),
                entry.stage(),
                round.stage());
        var open = entry.stage().isOpen() || entry.stage() == EntryStage.SUBMITTED;
        return new Seen(
                entry,
                round,
                dossiers.asked(),
                dossiers.ifAny(),
                papers.of(id),
                open && (rights.keeps() || rights.prepares()) ? dossiers.incomplete(entry) : List.of(),
                papers.complaints(id),
                rights);
    }
}
