package vn.khuyencong.product;

import static vn.khuyencong.product.db.Tables.PRODUCT;
import static vn.khuyencong.product.db.establishment.Tables.PUB_ESTABLISHMENT;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.product.Product.About;
import vn.khuyencong.product.db.tables.records.ProductRecord;
import vn.khuyencong.shared.NotFound;

/** The products the reader may see: those of her province, of her area, or her own. */
@Repository
@Transactional
public class Products {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    Products(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** @throws NotFound if it is not there, or not the reader's to see */
    @Transactional(readOnly = true)
    public Product get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("No product " + id));
    }

    /** The product, if it is there and the reader may see it. */
    @Transactional(readOnly = true)
    public Optional<Product> find(UUID id) {
        return db.select(PRODUCT.fields())
                .select(PUB_ESTABLISHMENT.NAME, PUB_ESTABLISHMENT.SAMPLE)
                .from(PRODUCT)
                .leftJoin(PUB_ESTABLISHMENT)
                .on(PUB_ESTABLISHMENT.ID.eq(PRODUCT.ESTABLISHMENT_ID))
                .where(PRODUCT.ID.eq(id))
                .fetchOptional(row -> {
                    var name = row.get(PUB_ESTABLISHMENT.NAME);
                    return product(
                            row.into(PRODUCT),
                            name == null ? "" : name,
                            Boolean.TRUE.equals(row.get(PUB_ESTABLISHMENT.SAMPLE)));
                });
    }

    private static Product product(ProductRecord row, String establishment, boolean sample) {
        return new Product(
                row.getId(),
                row.getProvince(),
                row.getEstablishmentId(),
                establishment,
                sample,
                new About(
                        row.getName(),
                        row.getIsSet(),
                        row.getGroupCode(),
                        row.getDescription(),
                        row.getMaterials(),
                        row.getOutput(),
                        row.getStandards(),
                        row.getAwards(),
                        row.getOcopLink()),
                row.getVersion());
    }

    /** @return false where it is there already: a second click */
    boolean add(UUID id, UUID establishment, About about) {
        var actor = current.get();
        var row = db.newRecord(PRODUCT);
        row.setId(id);
        row.setProvince(actor.provinceOrFail());
        row.setEstablishmentId(establishment);
        row.setAt(clock.instant());
        row.setBy(actor.account());
        fill(row, about);
        return db.insertInto(PRODUCT).set(row).onConflictDoNothing().execute() == 1;
    }

    /** @return false where somebody has changed it since that version */
    boolean change(UUID id, int version, About about) {
        var row = db.newRecord(PRODUCT);
        fill(row, about);
        row.setVersion(version + 1);
        return db.update(PRODUCT)
                        .set(row)
                        .where(PRODUCT.ID.eq(id), PRODUCT.VERSION.eq(version))
                        .execute()
                == 1;
    }

    private static void fill(ProductRecord row, About about) {
        row.setName(about.name());
        row.setIsSet(about.set());
        row.setGroupCode(about.group());
        row.setDescription(about.description());
        row.setMaterials(about.materials());
        row.setOutput(about.output());
        row.setStandards(about.standards());
        row.setAwards(about.awards());
        row.setOcopLink(about.ocop());
    }
}
