package vn.khuyencong.sample;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.Attachments;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.RequiredPaper;
import vn.khuyencong.product.Product.View;
import vn.khuyencong.project.KeepPrices;
import vn.khuyencong.project.PriceEvidence;
import vn.khuyencong.project.Projects;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** Attaches the papers the law of the day asks for, and to some files quotations; each a sample that says so. */
@Component
class SamplePapers {

    private static final String MATTER = "project";

    /** A price of a supplier beside that of the estimate, in percent. */
    private record Quoting(String supplier, String taxCode, int percent) {}

    private static final List<Quoting> QUOTING = List.of(
            new Quoting("Công ty TNHH Thiết bị Sông Hàn (mẫu)", "0400000101", 100),
            new Quoting("Công ty CP Máy công nghiệp Miền Trung (mẫu)", "0400000202", 103),
            new Quoting("Cửa hàng máy Ngũ Hành (mẫu)", "0400000303", 106));

    private final Norms norms;
    private final Attachments attachments;
    private final KeepPrices prices;
    private final Projects projects;
    private final OfficeClock clock;

    SamplePapers(Norms norms, Attachments attachments, KeepPrices prices, Projects projects, OfficeClock clock) {
        this.norms = norms;
        this.attachments = attachments;
        this.prices = prices;
        this.projects = projects;
        this.clock = clock;
    }

    void forSubmitting(SampleFile file) {
        attach(file, "SUBMIT");
        if (file.number() % 2 == 0) quote(file);
    }

    /** Three suppliers for every line that is supported: half of the files have evidence of their prices, half do not. */
    private void quote(SampleFile file) {
        for (var line : projects.get(file.id()).estimate().lines()) {
            if (!line.supported() || line.total().isZero()) continue;
            for (var quoting : QUOTING) {
                var evidence = new PriceEvidence(
                        UUID.randomUUID(),
                        line.description(),
                        PriceEvidence.Kind.QUOTATION,
                        quoting.supplier(),
                        quoting.taxCode(),
                        "",
                        clock.today(),
                        null,
                        new Dong(line.total().value() / 100 * quoting.percent()));
                var paper = new SamplePaper("Báo giá " + quoting.supplier(), line.description());
                Outcomes.stated(file.title(), prices.enter(file.id(), evidence, paper));
            }
        }
    }

    /** The three views of a product. */
    void forProduct(UUID product) {
        for (var view : View.values()) {
            var photo = SamplePhoto.of(product.hashCode() + view.name().hashCode());
            Outcomes.kept(view.slot(), attachments.add("product", product, view.slot(), photo));
        }
    }

    /** What the law of the day asks of an entry for voting. */
    void forEntry(UUID entry) {
        norms.generalPapers("VOTING", Tier.NATIONAL, null, clock.today())
                .forEach(paper -> Outcomes.kept(
                        paper.nameVi(),
                        attachments.add("voting", entry, paper.code(), new SamplePaper(paper.nameVi(), "Bình chọn"))));
    }

    /** Explanation, minutes and vouchers of what was struck. */
    void forForceMajeure(SampleFile file) {
        attach(file, "FORCE_MAJEURE");
        attach(file, "FORCE_MAJEURE_WORK");
    }

    /** The evidence of one place of a group file. */
    void forPlace(SampleFile file, UUID place) {
        asked(file, "ACCEPT")
                .forEach(paper -> Outcomes.kept(
                        paper.nameVi(),
                        attachments.add(
                                MATTER,
                                file.id(),
                                paper.code(),
                                place,
                                new SamplePaper(paper.nameVi(), file.title()))));
    }

    void forAccepting(SampleFile file) {
        attach(file, "ACCEPT");
    }

    private void attach(SampleFile file, String moment) {
        asked(file, moment)
                .forEach(paper -> Outcomes.kept(
                        paper.nameVi(),
                        attachments.add(
                                MATTER, file.id(), paper.code(), new SamplePaper(paper.nameVi(), file.title()))));
    }

    private List<RequiredPaper> asked(SampleFile file, String moment) {
        return norms.requiredPapers(
                file.told().activity(), moment, file.told().tier(), SampleReference.PROVINCE, clock.today());
    }
}
