package vn.khuyencong.establishment.register;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.establishment.db.Tables.ESTABLISHMENT;
import static vn.khuyencong.establishment.db.territory.Tables.PUB_UNIT;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.establishment.Establishment;
import vn.khuyencong.establishment.db.tables.records.EstablishmentRecord;

/** The rows of the register, and who of them may be the same as one that is to be entered. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RegisterRows {

    private final DSLContext db;

    RegisterRows(DSLContext db) {
        this.db = db;
    }

    /** @return false where another bears its tax code */
    boolean add(UUID id, String province, Registration said) {
        var row = db.newRecord(ESTABLISHMENT);
        row.setId(id);
        row.setProvince(province);
        fill(row, said);
        return db.insertInto(ESTABLISHMENT).set(row).onConflictDoNothing().execute() == 1;
    }

    /** @return false where somebody has changed it since that version */
    boolean change(UUID id, int version, Registration said) {
        var row = db.newRecord(ESTABLISHMENT);
        fill(row, said);
        row.setVersion(version + 1);
        return db.update(ESTABLISHMENT)
                        .set(row)
                        .where(ESTABLISHMENT.ID.eq(id), ESTABLISHMENT.VERSION.eq(version))
                        .execute()
                == 1;
    }

    /**
     * Ten at most, the likeliest first.
     *
     * @param but the one itself; empty for a new one
     */
    List<Alike> alike(Registration said, @Nullable UUID but) {
        return alike(table(
                "establishment.alike({0}, {1}, {2}, {3}, {4}, {5})",
                val(said.name()),
                val(said.taxCode(), String.class),
                val(said.contact().phone()),
                val(said.contact().representative()),
                val(said.unit()),
                val(but, UUID.class)));
    }

    /** The same of one that is in the register. */
    List<Alike> alike(Establishment one) {
        return alike(table(
                "establishment.alike({0}, {1}, {2}, {3}, {4}, {5})",
                val(one.name()),
                val(one.taxCode(), String.class),
                val(one.phone()),
                val(one.representative()),
                val(one.unit()),
                val(one.id())));
    }

    private List<Alike> alike(Table<?> function) {
        var alike = function.as("alike");
        var id = field(name("alike", "id"), UUID.class);
        var why = field(name("alike", "why"), String.class);
        return db
                .select(ESTABLISHMENT.ID, ESTABLISHMENT.NAME, ESTABLISHMENT.TAX_CODE, PUB_UNIT.NAME, why)
                .from(alike)
                .join(ESTABLISHMENT)
                .on(ESTABLISHMENT.ID.eq(id))
                .join(PUB_UNIT)
                .on(PUB_UNIT.ID.eq(ESTABLISHMENT.UNIT_ID))
                .fetch(row -> new Alike(
                        row.value1(), row.value2(), row.value3(), row.value4(), Alike.Why.valueOf(row.value5())))
                .stream()
                .sorted(Comparator.comparing(Alike::why).thenComparing(Alike::name))
                .toList();
    }

    private static void fill(EstablishmentRecord row, Registration said) {
        row.setName(said.name());
        row.setTaxCode(said.taxCode());
        row.setLegalForm(said.legalForm());
        row.setSector(said.sector());
        row.setUnitId(said.unit());
        row.setCraftVillageId(said.craftVillage());
        row.setAddress(said.address());
        row.setRepresentative(said.contact().representative());
        row.setPhone(said.contact().phone());
        row.setEmail(said.contact().email());
        row.setWorkers(said.workers());
        row.setProducts(said.makes().products());
        row.setMaterials(said.makes().materials());
        row.setMarkets(said.makes().markets());
        row.setWomenOwned(said.owner().women());
        row.setMinorityOwned(said.owner().minority());
        row.setFoundedOn(said.foundedOn());
    }
}
