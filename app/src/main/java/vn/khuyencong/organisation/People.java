package vn.khuyencong.organisation;

import static vn.khuyencong.organisation.db.Tables.PERSON;
import static vn.khuyencong.organisation.db.access.Tables.PUB_ACCOUNT;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.organisation.db.tables.records.PersonRecord;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;

/** The people of the bodies: who they are and which account is theirs. */
@Component
@Transactional
public class People {

    private static final int YOUNGEST = 15;

    private final DSLContext db;
    private final OrganisationKeepers keepers;
    private final OfficeClock clock;

    People(DSLContext db, OrganisationKeepers keepers, OfficeClock clock) {
        this.db = db;
        this.keepers = keepers;
        this.clock = clock;
    }

    /** What is known of somebody. */
    public record Facts(
            String fullName,
            @Nullable Integer bornYear,
            String phone,
            String email,
            @Nullable UUID account) {}

    /** Somebody, as the register has her; {@code version} as the reader saw it. */
    public record Person(UUID id, String province, Facts facts, int version) {}

    public KeptOutcome add(String province, Facts facts) {
        keepers.mustKeep(province);
        var findings = against(province, facts, null);
        if (!findings.isEmpty()) return new KeptOutcome.Refused(findings);
        var row = db.newRecord(PERSON);
        row.setProvince(province);
        fill(row, facts);
        var id = db.insertInto(PERSON).set(row).returningResult(PERSON.ID).fetchSingle(PERSON.ID);
        return new KeptOutcome.Done(id);
    }

    /** @throws Stale if somebody else has changed her since */
    public KeptOutcome change(UUID id, int version, Facts facts) {
        var row = db.selectFrom(PERSON)
                .where(PERSON.ID.eq(id))
                .forUpdate()
                .fetchOptional()
                .orElseThrow(() -> new NotFound("No person " + id));
        keepers.mustKeep(row.getProvince());
        if (row.getVersion() != version) throw new Stale("Person " + id + " was changed by somebody else");
        var findings = against(row.getProvince(), facts, id);
        if (!findings.isEmpty()) return new KeptOutcome.Refused(findings);
        fill(row, facts);
        row.setVersion(version + 1);
        row.store();
        return new KeptOutcome.Done(id);
    }

    @Transactional(readOnly = true)
    public Person find(UUID id) {
        return db.selectFrom(PERSON)
                .where(PERSON.ID.eq(id))
                .fetchOptional(row -> new Person(
                        row.getId(),
                        row.getProvince(),
                        new Facts(
                                row.getFullName(),
                                row.getBornYear(),
                                row.getPhone(),
                                row.getEmail(),
                                row.getAccountId()),
                        row.getVersion()))
                .orElseThrow(() -> new NotFound("No person " + id));
    }

    private List<Finding> against(String province, Facts facts, @Nullable UUID herself) {
        var findings = new ArrayList<Finding>();
        var born = facts.bornYear();
        var thisYear = clock.today().getYear();
        if (born != null && (born < 1900 || born > thisYear - YOUNGEST)) {
            findings.add(Finding.of("organisation.born-year-out-of-range", null, "1900", "" + (thisYear - YOUNGEST)));
        }
        if (facts.account() != null) {
            var ofProvince = db.select(PUB_ACCOUNT.PROVINCE)
                    .from(PUB_ACCOUNT)
                    .where(PUB_ACCOUNT.ID.eq(facts.account()))
                    .fetchOptional(PUB_ACCOUNT.PROVINCE)
                    .orElse(null);
            if (!Objects.equals(province, ofProvince)) findings.add(Finding.of("organisation.account-elsewhere"));
            var other = db.select(PERSON.FULL_NAME)
                    .from(PERSON)
                    .where(
                            PERSON.ACCOUNT_ID.eq(facts.account()),
                            herself == null ? DSL.noCondition() : PERSON.ID.ne(herself))
                    .fetchOptional(PERSON.FULL_NAME);
            other.ifPresent(name -> findings.add(Finding.of("organisation.account-taken", null, name)));
        }
        return findings;
    }

    private static void fill(PersonRecord row, Facts facts) {
        row.setFullName(facts.fullName().strip());
        row.setBornYear(facts.bornYear());
        row.setPhone(facts.phone().strip());
        row.setEmail(facts.email().strip());
        row.setAccountId(facts.account());
    }
}
