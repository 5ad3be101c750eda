package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** Projects, norms and papers for tests of the rules. */
final class Cases {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Citation LEVEL = citation("Điều 4");
    static final Citation PAPERS = citation("Điều 5");
    static final Citation ADVANCE = citation("Điều 13");

    private Cases() {}

    static Citation citation(String place) {
        return new Citation(
                UUID.nameUUIDFromBytes(place.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "01/2026/NQ-HĐND",
                place,
                LocalDate.of(2026, 1, 1),
                true);
    }

    /** A complete project: machinery for 800 million, of which so many are asked. */
    static Project asking(long millions) {
        return project(Stage.DRAFT, estimate(millions), null, null);
    }

    static Project appraised(long askedMillions, long proposedMillions) {
        return project(Stage.PROPOSED, estimate(askedMillions), Dong.ofMillions(proposedMillions), null);
    }

    static Project approved(long millions) {
        return project(Stage.APPROVED, estimate(millions), Dong.ofMillions(millions), Dong.ofMillions(millions));
    }

    static Project project(Stage stage, Estimate estimate, @Nullable Dong proposed, @Nullable Dong approved) {
        return new Project(
                new UUID(0, 1),
                "KC-2026-001",
                "48",
                stage,
                0,
                new Scope(Tier.LOCAL, 2026, "ADVANCED_MACHINERY", false, "Máy cắt laser", new UUID(0, 2)),
                new UUID(0, 3),
                new UUID(0, 4),
                new Contents(
                        "cần", "mục tiêu", "quy mô", "nội dung", "tổ chức", "hiệu quả", TODAY, TODAY.plusMonths(6)),
                estimate,
                new Commitments(true, true),
                false,
                proposed,
                approved,
                approved == null ? null : LocalDate.of(2026, 3, 1));
    }

    static Estimate estimate(long askedMillions) {
        return new Estimate(List.of(
                new EstimateLine(
                        1,
                        "Máy cắt laser",
                        true,
                        Dong.ofMillions(780),
                        Dong.ofMillions(askedMillions),
                        Dong.ofMillions(780 - askedMillions),
                        Dong.ZERO),
                new EstimateLine(2, "Lắp đặt", false, Dong.ofMillions(20), Dong.ZERO, Dong.ofMillions(20), Dong.ZERO)));
    }

    static Support upTo(long millions) {
        return new Support(
                TODAY, true, Dong.ofMillions(millions), List.of(), LEVEL, List.of(), List.of(LEVEL), List.of());
    }

    static Support unknown() {
        return new Support(TODAY, true, null, List.of(), null, List.of(), List.of(), List.of());
    }

    static Papers papers(String... there) {
        return new Papers(
                List.of(
                        new Papers.Asked("LETTER", "Công văn đề nghị", "Letter", PAPERS),
                        new Papers.Asked("QUOTE", "Báo giá", "Quotation", PAPERS)),
                Set.of(there));
    }

    static Papers allPapers() {
        return papers("LETTER", "QUOTE");
    }
}
