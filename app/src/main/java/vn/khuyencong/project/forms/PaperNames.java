package vn.khuyencong.project.forms;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.project.GroundPapers;
import vn.khuyencong.project.KeepPrices;
import vn.khuyencong.project.Project;
import vn.khuyencong.web.Texts;

/** What the papers of a file are called: by the norm that asks for them, or by the work they came from. */
@Component
@Transactional(readOnly = true)
class PaperNames {

    /** When a norm asks for papers, in the order of the process. */
    private static final List<String> MOMENTS = List.of(
            "SUBMIT",
            "ADVANCE",
            "BIDDING",
            "ACCEPT",
            "SETTLE",
            "SETTLE_PLAIN",
            "SETTLE_INVOICE",
            "SETTLE_SHARE",
            "SETTLE_WHOLE",
            "SETTLE_LATE");

    private final Norms norms;
    private final Texts texts;
    private final OfficeClock clock;

    PaperNames(Norms norms, Texts texts, OfficeClock clock) {
        this.norms = norms;
        this.texts = texts;
        this.clock = clock;
    }

    /** One that no norm of today names is among the other papers. */
    String of(Project project, String slot, Locale language) {
        if (slot.equals(KeepPrices.SLOT)) return texts.text(language, "project.price.title");
        if (slot.equals(GroundPapers.EXCEPTION)) return texts.text(language, "project.exception.paper");
        if (GroundPapers.isOne(slot)) return texts.text(language, "project.ground." + slot);
        var scope = project.scope();
        return MOMENTS.stream()
                .flatMap(
                        moment -> norms
                                .requiredPapers(
                                        scope.activity(), moment, scope.tier(), project.province(), clock.today())
                                .stream())
                .filter(paper -> paper.code().equals(slot))
                .map(paper ->
                        language.getLanguage().equals("en") && !paper.nameEn().isBlank()
                                ? paper.nameEn()
                                : paper.nameVi())
                .findFirst()
                .orElseGet(() -> texts.text(language, "project.other-papers"));
    }
}
