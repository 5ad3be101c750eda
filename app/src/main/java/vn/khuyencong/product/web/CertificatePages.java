package vn.khuyencong.product.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.product.Certificates;
import vn.khuyencong.product.Products;
import vn.khuyencong.product.web.CertificatePage.Recording;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.web.Problems;

/** Puts the pages of certificates together. */
@Component
@Transactional(readOnly = true)
class CertificatePages {

    private final Certificates certificates;
    private final Products products;
    private final ProductNames names;
    private final Surroundings around;
    private final OfficeClock clock;

    CertificatePages(
            Certificates certificates, Products products, ProductNames names, Surroundings around, OfficeClock clock) {
        this.certificates = certificates;
        this.products = products;
        this.names = names;
        this.around = around;
        this.clock = clock;
    }

    CertificatePage one(UUID id, Map<String, String> typed, boolean stale, Problems problems) {
        var certificate = certificates.get(id);
        return new CertificatePage(
                certificate,
                names.all(),
                clock.today(),
                certificate.code() == null ? null : around.verifiedAt(certificate.code()),
                certificate.isInForce(clock.today()) && around.mayDecide(),
                typed,
                stale,
                problems);
    }

    /** @throws NotAllowed for whoever only scores */
    Recording recording(UUID product, Map<String, String> typed, Problems problems) {
        mustMayRecord();
        return new Recording(products.get(product), names.levels(), typed, Recording.request(typed), problems);
    }

    void mustMayRecord() {
        if (!around.mayRecord()) throw new NotAllowed("Certificates are recorded by the office");
    }
}
