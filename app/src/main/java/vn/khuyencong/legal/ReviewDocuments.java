package vn.khuyencong.legal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.legal.db.Tables.DOCUMENT;
import static vn.khuyencong.legal.db.organisation.Tables.PUB_ORGANISATION;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.organisation.Organisation;

/** Documents that a province may review, and the bodies it may ask: read for the moves of a round. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReviewDocuments {

    private static final List<String> BODIES =
            List.of("PEOPLES_COMMITTEE", "DEPARTMENT", "CENTRE", "FINANCE_DEPARTMENT", "COMMUNE_OFFICE");

    private final DSLContext db;
    private final Documents documents;
    private final OfficeClock clock;

    ReviewDocuments(DSLContext db, Documents documents, OfficeClock clock) {
        this.db = db;
        this.documents = documents;
        this.clock = clock;
    }

    /** Numbers of the chosen documents that concern the province: national ones and its own. */
    Map<UUID, String> numbers(String province, Collection<UUID> chosen) {
        return new LinkedHashMap<>(db.select(DOCUMENT.ID, DOCUMENT.NUMBER)
                .from(DOCUMENT)
                .where(DOCUMENT.ID.in(chosen), concerns(province))
                .orderBy(DOCUMENT.NUMBER)
                .fetchMap(DOCUMENT.ID, DOCUMENT.NUMBER));
    }

    /** All of a level and kind that bind anybody on that day. A document whose day nobody has read is not known to. */
    List<Document> inForce(String province, ReviewRound.Fill fill, LocalDate day) {
        return documents.all().stream()
                .filter(document ->
                        document.province() == null || document.province().equals(province))
                .filter(document -> fill.level() == null
                        || fill.level().equals(document.province() == null ? "NATIONAL" : "PROVINCE"))
                .filter(document -> fill.kind() == null || fill.kind().equals(document.kind()))
                .filter(document -> switch (document.validity(day)) {
                    case IN_FORCE, AMENDED, PARTLY_ENDED -> true;
                    case NOT_YET, ENDED, UNKNOWN -> false;
                })
                .toList();
    }

    /** What a finding is about, in a few words: the document's number, or what is proposed. */
    String label(ReviewFinding finding) {
        var document = finding.document();
        return document == null
                ? finding.subject()
                : Objects.requireNonNull(db.select(DOCUMENT.NUMBER)
                        .from(DOCUMENT)
                        .where(DOCUMENT.ID.eq(document))
                        .fetchSingle()
                        .value1());
    }

    /**
     * The bodies of a province that may be asked, and those that are named already, however long they have been gone.
     *
     * @param closed the day on which the file was closed: they bear their names of that day; empty while it is open
     */
    List<Organisation> bodies(String province, @Nullable LocalDate closed, Set<UUID> named) {
        return bodies(
                mayBeAsked(province).or(PUB_ORGANISATION.ID.in(named)),
                Objects.requireNonNullElse(closed, clock.today()));
    }

    /** The short name of a body that may be asked; empty where there is none. */
    Optional<String> bodyName(String province, UUID body) {
        return bodies(mayBeAsked(province).and(PUB_ORGANISATION.ID.eq(body)), clock.today()).stream()
                .findFirst()
                .map(Organisation::shortName);
    }

    private Condition mayBeAsked(String province) {
        return PUB_ORGANISATION
                .PROVINCE
                .eq(province)
                .and(PUB_ORGANISATION.KIND.in(BODIES))
                .and(condition("{0} @> {1}", PUB_ORGANISATION.LASTS, val(clock.today())));
    }

    private List<Organisation> bodies(Condition which, LocalDate day) {
        return db.select(PUB_ORGANISATION.ID, PUB_ORGANISATION.CODE, PUB_ORGANISATION.NAME, PUB_ORGANISATION.SHORT_NAME)
                .from(PUB_ORGANISATION)
                .where(which, condition("{0} @> {1}", PUB_ORGANISATION.IN_FORCE, val(day)))
                .orderBy(PUB_ORGANISATION.CODE.desc())
                .fetch(mapping(Organisation::new));
    }

    static Condition concerns(String province) {
        return DOCUMENT.PROVINCE.isNull().or(DOCUMENT.PROVINCE.eq(province));
    }
}
