package vn.khuyencong.product;

import static vn.khuyencong.product.db.Tables.CERTIFICATE;
import static vn.khuyencong.product.db.Tables.PRODUCT;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.desk.Notice;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.Setting;
import vn.khuyencong.shared.Tier;

/** Reminds an owner, once for each certificate, that it runs out soon. How long before is a dated setting. */
@Component
@Transactional
public class CertificateWarnings {

    private static final String SETTING = "VOTING_RENEWAL_DAYS";
    private static final String MESSAGE = "notice.product.runs-out";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final DSLContext db;
    private final Norms norms;
    private final Inbox inbox;
    private final OfficeClock clock;

    CertificateWarnings(DSLContext db, Norms norms, Inbox inbox, OfficeClock clock) {
        this.db = db;
        this.norms = norms;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** Tells today's reminders, also those of days on which the program did not run. As the program itself. */
    public void tell() {
        var today = clock.today();
        db.select(
                        CERTIFICATE.ID,
                        CERTIFICATE.PROVINCE,
                        CERTIFICATE.NUMBER,
                        CERTIFICATE.VALID_UNTIL,
                        CERTIFICATE.PRODUCT_NAME,
                        PRODUCT.ID,
                        PRODUCT.ESTABLISHMENT_ID)
                .from(CERTIFICATE)
                .join(PRODUCT)
                .on(PRODUCT.ID.eq(CERTIFICATE.PRODUCT_ID))
                .where(CertificateSql.inForce(today))
                .and(CERTIFICATE.VALID_UNTIL.le(today.plusDays(days(today))))
                .forEach(row -> inbox.tell(Notice.toEstablishment(
                                row.value2(),
                                row.value7(),
                                ProductPapers.MATTER,
                                row.value6(),
                                MESSAGE,
                                List.of(row.value5(), row.value3(), DAY.format(row.value4())),
                                "/san-pham/" + row.value6())
                        .once(MESSAGE + ":" + row.value1())));
    }

    private long days(LocalDate today) {
        return norms.setting(SETTING, Tier.NATIONAL, null, today)
                .map(Setting::value)
                .map(Long::valueOf)
                .orElse(0L);
    }
}
