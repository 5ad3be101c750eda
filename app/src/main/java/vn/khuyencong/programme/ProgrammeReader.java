package vn.khuyencong.programme;

import static org.jooq.Records.mapping;
import static vn.khuyencong.programme.db.Tables.EDITION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.Decider;
import vn.khuyencong.shared.NotFound;

/** Everything the pages of a programme show, read in one transaction. */
@Repository
@Transactional(readOnly = true)
public class ProgrammeReader {

    private final DSLContext db;
    private final Programmes programmes;
    private final ContentRows contents;
    private final ProgrammeLog log;
    private final ProgrammeRoles roles;

    ProgrammeReader(
            DSLContext db, Programmes programmes, ContentRows contents, ProgrammeLog log, ProgrammeRoles roles) {
        this.db = db;
        this.programmes = programmes;
        this.contents = contents;
        this.log = log;
        this.roles = roles;
    }

    /** An edition in the list of editions. */
    public record Listed(
            UUID id,
            int number,
            EditionStage stage,
            @Nullable String decisionNumber,
            @Nullable LocalDate decidedOn) {}

    /**
     * One look at an edition of a programme.
     *
     * @param editions all of them, the latest first
     * @param before   what the edition before said; empty for the first
     * @param draft    whether something was typed that nobody has taken over
     * @param decider  who decides by the norm of today; empty where nobody has entered it
     * @param may      what the reader may do with it now
     */
    public record Look(
            Programme programme,
            Edition edition,
            Contents contents,
            List<Listed> editions,
            @Nullable Contents before,
            boolean draft,
            Optional<Decider> decider,
            List<EditionMove> moves,
            Set<EditionStep> may) {

        /** Whether it is the edition in force. */
        public boolean isInForce() {
            return edition.stage() == EditionStage.APPROVED
                    && editions.stream()
                            .noneMatch(other ->
                                    other.stage() == EditionStage.APPROVED && other.number() > edition.number());
        }

        /** Whether an adjustment may be begun now. */
        public boolean mayAdjust() {
            return may.contains(EditionStep.ADJUST);
        }
    }

    /**
     * The edition of a number, or the one in force, or else the latest.
     *
     * @throws NotFound if it is not there, or not the reader's to see
     */
    public Look look(UUID id, @Nullable Integer number) {
        var programme = programmes.get(id);
        var editions = editions(id);
        var shown = number == null ? standing(editions) : numbered(editions, number);
        var edition = programmes.edition(shown.id());
        var may = roles.steps(edition.stage(), programme.tier(), programme.province());
        var open = editions.getFirst().stage() != EditionStage.APPROVED;
        if (!open && roles.may(EditionStep.ADJUST.by(), programme.tier(), programme.province())) {
            may.add(EditionStep.ADJUST);
        }
        return new Look(
                programme,
                edition,
                contents.of(edition.id()),
                editions,
                edition.number() == 1
                        ? null
                        : contents.of(numbered(editions, edition.number() - 1).id()),
                edition.stage().isOpen() && programmes.draft(edition.id()).isPresent(),
                roles.decider(programme.tier(), programme.province()),
                log.of(id),
                may);
    }

    /** The same for one edition by its id. @throws NotFound if it is not there, or not the reader's to see */
    public Look look(UUID edition) {
        var found = programmes.edition(edition);
        return look(found.programme(), found.number());
    }

    /** What was typed into an edition and not taken over, as JSON. */
    public Optional<String> draft(UUID edition) {
        return programmes.draft(edition);
    }

    private List<Listed> editions(UUID programme) {
        return db.select(EDITION.ID, EDITION.NUMBER, EDITION.STAGE, EDITION.DECISION_NUMBER, EDITION.DECIDED_ON)
                .from(EDITION)
                .where(EDITION.PROGRAMME_ID.eq(programme))
                .orderBy(EDITION.NUMBER.desc())
                .fetch(mapping(Listed::new));
    }

    /** What is in force; while nothing is, the latest. */
    private static Listed standing(List<Listed> editions) {
        return editions.stream()
                .filter(edition -> edition.stage() == EditionStage.APPROVED)
                .findFirst()
                .orElse(editions.getFirst());
    }

    private static Listed numbered(List<Listed> editions, int number) {
        return editions.stream()
                .filter(edition -> edition.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("No edition " + number));
    }
}
