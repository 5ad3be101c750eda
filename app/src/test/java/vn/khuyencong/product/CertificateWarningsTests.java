package vn.khuyencong.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.product.Certificate.Issued;
import vn.khuyencong.product.Product.About;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Rows;

/** Owners hear in time, and once, that a certificate runs out. */
@OfficeTest
class CertificateWarningsTests {

    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

    @Autowired
    Office office;

    @Autowired
    Rows rows;

    @Autowired
    KeepProduct products;

    @Autowired
    RecordCertificate record;

    @Autowired
    CertificateWarnings warnings;

    @Test
    void anOwnerIsRemindedOnceNinetyDaysBefore() {
        var product = UUID.randomUUID();
        office.runAs(
                "coso4",
                () -> products.enter(
                        product, null, new About("Chiếu cói " + product, false, "HANDICRAFT", "", "", "", "", "", "")));
        var issued = new Issued("PROVINCE", product.toString().substring(0, 8), LocalDate.of(2026, 3, 5), "1/QĐ");
        office.runAs("so.chuyenvien", () -> record.record(UUID.randomUUID(), product, issued));
        tell(LAST.minusDays(91));
        assertThat(told(product)).isZero();
        tell(LAST.minusDays(90));
        tell(LAST.minusDays(89));
        assertThat(told(product)).isEqualTo(1);
    }

    private void tell(LocalDate day) {
        var instant = day.atTime(6, 20).atZone(OfficeClock.ZONE).toInstant();
        OfficeClock.runAt(instant, () -> CurrentActor.runAs(Actor.system(null), warnings::tell));
    }

    private int told(UUID product) {
        return rows.one(
                Integer.class,
                "select count(*) from desk.notice where file_id = ? and message = 'notice.product.runs-out'",
                product);
    }
}
