package vn.khuyencong.project;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.Attachments;
import vn.khuyencong.desk.Upload;
import vn.khuyencong.project.PriceEvidence.Kind;
import vn.khuyencong.shared.Finding;

/** Whoever writes a đề án enters what its prices rest on, each with its paper, and takes out what was entered wrongly. */
@Service
public class KeepPrices {

    /** The slot of the papers. */
    public static final String SLOT = "PRICE_EVIDENCE";

    private static final int LONGEST_GIVER = 200;
    private static final int LONGEST_NUMBER = 60;

    private final Writers writers;
    private final PriceRows rows;
    private final Attachments attachments;
    private final OfficeClock clock;

    KeepPrices(Writers writers, PriceRows rows, Attachments attachments, OfficeClock clock) {
        this.writers = writers;
        this.rows = rows;
        this.attachments = attachments;
        this.clock = clock;
    }

    /**
     * Enters one with its paper; the same form sent again keeps nothing twice.
     *
     * @return what stands against it; empty where it is kept
     * @throws vn.khuyencong.shared.NotAllowed if the file is not the actor's to write in
     */
    @Transactional
    public List<Finding> enter(UUID id, PriceEvidence evidence, @Nullable MultipartFile paper) {
        var project = writers.require(id);
        if (rows.of(id).stream().anyMatch(kept -> kept.evidence().id().equals(evidence.id()))) return List.of();
        var findings = findings(project, evidence);
        if (paper == null || paper.isEmpty()) findings.add(Finding.of("project.price-paper-missing"));
        if (paper == null || !findings.isEmpty()) return findings;
        return switch (attachments.add(ProjectNews.MATTER, id, SLOT, paper)) {
            case Upload.Refused(var finding) -> List.of(finding);
            case Upload.Kept(var kept) -> {
                rows.add(id, evidence, kept);
                yield List.of();
            }
        };
    }

    /** Takes one out; its paper goes with it unless another rests on the same. */
    @Transactional
    public List<Finding> takeOut(UUID id, UUID evidence) {
        var project = writers.require(id);
        if (!isOpen(project)) return List.of(Finding.of("project.prices-not-now", null, project.code()));
        var all = rows.of(id);
        var out = all.stream()
                .filter(kept -> kept.evidence().id().equals(evidence))
                .findFirst();
        if (out.isEmpty()) return List.of();
        rows.remove(id, evidence);
        var shared = all.stream()
                        .filter(kept -> kept.paper().equals(out.get().paper()))
                        .count()
                > 1;
        return shared ? List.of() : attachments.remove(out.get().paper());
    }

    /** Whether the reader enters evidence of prices on this file now. */
    @Transactional(readOnly = true)
    public boolean isKeptByMe(Project project) {
        return isOpen(project) && writers.mayWrite(project);
    }

    private static boolean isOpen(Project project) {
        return project.stage() == Stage.DRAFT || project.stage() == Stage.RETURNED;
    }

    private List<Finding> findings(Project project, PriceEvidence evidence) {
        var findings = new ArrayList<Finding>();
        if (!isOpen(project)) {
            findings.add(Finding.of("project.prices-not-now", null, project.code()));
            return findings;
        }
        if (project.estimate().lines().stream().noneMatch(line -> evidence.isAbout(line.description()))) {
            findings.add(Finding.of("project.price-of-no-line"));
        }
        if (evidence.giver().isBlank() || evidence.giver().length() > LONGEST_GIVER) {
            findings.add(Finding.of("project.price-giver-missing", null, LONGEST_GIVER));
        }
        if (evidence.number().length() > LONGEST_NUMBER) {
            findings.add(Finding.of("project.site-too-long", null, LONGEST_NUMBER));
        }
        if (!evidence.taxCode().matches("\\d{10}|\\d{12}|\\d{13}")) findings.add(Finding.of("project.price-tax-code"));
        if (evidence.price().isZero()) findings.add(Finding.of("project.price-of-nothing"));
        var until = evidence.until();
        if (evidence.issuedOn().isAfter(clock.today())) {
            findings.add(Finding.of("project.day-in-future", null, evidence.issuedOn()));
        }
        if (until != null && until.isBefore(evidence.issuedOn())) {
            findings.add(Finding.of("project.price-ends-early", null, evidence.issuedOn()));
        }
        if (evidence.kind() == Kind.VALUATION && (evidence.number().isBlank() || until == null)) {
            findings.add(Finding.of("project.price-valuation-whole"));
        }
        return findings;
    }
}
