package vn.khuyencong.norm.web;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.norm.DraftNorm;
import vn.khuyencong.norm.NormHistory;
import vn.khuyencong.norm.ProposalStep;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Texts;

/** Starts proposals: from a version, or from nothing. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PROPOSAL)
class NewProposalController {

    private static final String VIEW = "norm/new";

    private final DraftNorm draft;
    private final NormHistory history;
    private final CurrentActor current;

    NewProposalController(DraftNorm draft, NormHistory history, CurrentActor current) {
        this.draft = draft;
        this.history = history;
        this.current = current;
    }

    @GetMapping("/dinh-muc/de-xuat/moi")
    ModelAndView choose(@RequestParam Map<String, String> address, Locale language) {
        if (!ProposalStep.mayPropose(current.get())) throw new NotAllowed("Only the department proposes norms");
        return Pages.page(VIEW, page(address, language, Problems.NONE));
    }

    @PostMapping("/dinh-muc/de-xuat")
    ModelAndView start(@RequestParam Map<String, String> sent, Locale language) {
        if (!ProposalStep.mayPropose(current.get())) throw new NotAllowed("Only the department proposes norms");
        var norm = sent.getOrDefault(
                "norm",
                sent.getOrDefault("family", "") + "."
                        + sent.getOrDefault("member", "").strip());
        if (history.findFamily(norm).isEmpty()) {
            var unknown = Problems.NONE.with("member", Finding.of("norm.proposal-no-such-norm", null, norm));
            return Pages.unprocessable(VIEW, page(sent, language, unknown));
        }
        var version = sent.getOrDefault("version", "");
        var id = draft.start(
                id(sent.getOrDefault("requestId", "")),
                norm,
                sent.getOrDefault("tier", "").equals(Tier.LOCAL.name()) ? Tier.LOCAL : Tier.NATIONAL,
                from(sent.getOrDefault("from", "")),
                version.isEmpty() ? null : id(version));
        return Pages.redirect("/dinh-muc/de-xuat/" + id + "/sua");
    }

    private NewProposalPage page(Map<String, String> typed, Locale language, Problems problems) {
        var vietnamese = language.getLanguage().equals(Texts.VIETNAMESE.getLanguage());
        return new NewProposalPage(
                history.families().stream()
                        .map(family -> new Option(
                                family.code(),
                                vietnamese ? family.name().vi() : family.name().en()))
                        .toList(),
                history.names().activities().entrySet().stream()
                        .map(entry -> new Option(
                                entry.getKey(),
                                vietnamese
                                        ? entry.getValue().vi()
                                        : entry.getValue().en()))
                        .sorted(Comparator.comparing(Option::value))
                        .toList(),
                typed.getOrDefault("family", "support"),
                typed.getOrDefault("member", ""),
                typed.getOrDefault("tier", Tier.LOCAL.name()),
                UUID.randomUUID().toString(),
                problems);
    }

    private static DraftNorm.From from(String text) {
        for (var from : DraftNorm.From.values()) {
            if (from.name().equals(text)) return from;
        }
        return DraftNorm.From.BLANK;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new NotFound("No id " + text);
        }
    }
}
