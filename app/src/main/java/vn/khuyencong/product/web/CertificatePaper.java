package vn.khuyencong.product.web;

import com.deepoove.poi.data.PictureRenderData;
import com.deepoove.poi.data.PictureType;
import com.deepoove.poi.data.Pictures;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.desk.DocumentTemplates;
import vn.khuyencong.organisation.CommitteeNames;
import vn.khuyencong.organisation.Organisation;
import vn.khuyencong.organisation.OrganisationKind;
import vn.khuyencong.organisation.Organisations;
import vn.khuyencong.product.Certificate;
import vn.khuyencong.product.Certificates;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.PaperDays;
import vn.khuyencong.web.Texts;

/** The certificate as it is printed, with the QR that leads to its public page. Always in Vietnamese. */
@Component
@Transactional(readOnly = true)
class CertificatePaper {

    private static final String TEMPLATE = "giay-chung-nhan-san-pham";
    private static final int QR_PIXELS = 110;
    private static final String UNKNOWN = "..........";

    private final Certificates certificates;
    private final Surroundings around;
    private final DocumentTemplates templates;
    private final Organisations organisations;
    private final CurrentActor current;

    CertificatePaper(
            Certificates certificates,
            Surroundings around,
            DocumentTemplates templates,
            Organisations organisations,
            CurrentActor current) {
        this.certificates = certificates;
        this.around = around;
        this.templates = templates;
        this.organisations = organisations;
        this.current = current;
    }

    /** What it is called as a file, and what it says. */
    @SuppressWarnings("ArrayRecordComponent") // carried once, never compared
    record Written(String name, byte[] docx) {}

    /** @throws NotFound for one that others issued: only who issued it prints it */
    Written write(UUID id) {
        var certificate = certificates.get(id);
        var code = certificate.code();
        if (code == null) throw new NotFound("The certificate " + id + " was issued by others");
        return new Written(
                "giay-chung-nhan-" + certificate.number().replaceAll("[^\\w.-]+", "-"),
                templates.docx(TEMPLATE, model(certificate, code)));
    }

    private Map<String, Object> model(Certificate certificate, String code) {
        var committee = organisations
                .ofKind(OrganisationKind.PEOPLES_COMMITTEE, current.get().provinceOrFail(), certificate.issuedOn())
                .stream()
                .map(Organisation::name)
                .findFirst()
                .orElse(UNKNOWN);
        var level = around.names().level(certificate.level()).vi();
        var model = new HashMap<String, Object>();
        model.put("issuer", committee.toUpperCase(Texts.VIETNAMESE));
        model.put("city", CommitteeNames.place(committee));
        model.put("date", PaperDays.inWords(certificate.issuedOn()));
        model.put("number", certificate.number());
        model.put("signatory", certificate.signatory());
        model.put("level", level.toUpperCase(Texts.VIETNAMESE));
        model.put("product", certificate.productName());
        model.put("establishment", certificate.establishmentName());
        model.put("decision", certificate.decision());
        model.put("until", PaperDays.inFigures(certificate.validUntil()));
        model.put("address", around.verifiedAt(code));
        model.put("code", code);
        model.put("qr", picture(code));
        return model;
    }

    private PictureRenderData picture(String code) {
        return Pictures.ofBytes(QrPicture.png(around.verifiedAt(code)), PictureType.PNG)
                .size(QR_PIXELS, QR_PIXELS)
                .create();
    }
}
