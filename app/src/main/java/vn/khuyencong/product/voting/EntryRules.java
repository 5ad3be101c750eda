package vn.khuyencong.product.voting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.RequiredPaper;
import vn.khuyencong.product.Product.View;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Finding;

/** When an entry is complete. */
final class EntryRules {

    private static final int LONGEST_REASON = 2000;

    private EntryRules() {}

    /**
     * What there is of an entry.
     *
     * @param groupInForce whether the group of its product is one of today
     * @param photos       the slots of photos that are filled
     * @param papers       the slots of its own papers that are filled
     */
    record Dossier(Entry entry, boolean groupInForce, Set<String> photos, Set<String> papers) {

        Dossier {
            photos = Set.copyOf(photos);
            papers = Set.copyOf(papers);
        }
    }

    /** What stands against taking an entry for a round on a day. */
    static List<Finding> taking(Round round, LocalDate today) {
        return round.takesEntries(today)
                ? List.of()
                : List.of(Finding.of(
                        "voting.not-taken-now",
                        null,
                        round.plan().opensOn(),
                        round.plan().closesOn()));
    }

    /**
     * Everything that is missing.
     *
     * @param asked    papers the law of the day asks for
     * @param declares the article by which the owner vouches for her product; empty where there is none
     */
    static List<Finding> incomplete(Dossier dossier, List<RequiredPaper> asked, @Nullable Citation declares) {
        var findings = new ArrayList<Finding>();
        var entry = dossier.entry();
        if (!dossier.groupInForce()) findings.add(Finding.of("product.group-missing"));
        if (entry.about().description().isBlank()) {
            findings.add(Finding.of("voting.description-missing", basis(asked)));
        }
        for (var view : View.values()) {
            if (!dossier.photos().contains(view.slot())) {
                findings.add(Finding.of("voting.photo-" + view, basis(asked)));
            }
        }
        for (var paper : asked) {
            if (!dossier.papers().contains(paper.code())) {
                findings.add(Finding.of("voting.paper-missing", paper.basis(), paper.nameVi()));
            }
        }
        if (!entry.declared()) findings.add(Finding.of("voting.not-declared", declares));
        return findings;
    }

    static List<Finding> returning(String reason) {
        if (reason.isBlank()) return List.of(Finding.of("voting.return-reason-missing"));
        return reason.length() > LONGEST_REASON
                ? List.of(Finding.of("product.too-long", null, LONGEST_REASON))
                : List.of();
    }

    private static @Nullable Citation basis(List<RequiredPaper> asked) {
        return asked.isEmpty() ? null : asked.getFirst().basis();
    }
}
