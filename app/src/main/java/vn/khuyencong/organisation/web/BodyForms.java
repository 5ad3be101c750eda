package vn.khuyencong.organisation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.organisation.KeptOutcome;
import vn.khuyencong.organisation.OrganisationKeepers;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Texts;

/** What all forms about one body share: who may open them, where they lead back to, how their outcome is answered. */
@Component
class BodyForms {

    /** Which input a finding of the rules speaks of. */
    static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("organisation.decision-missing", "decision"),
            Map.entry("organisation.decided-in-future", "decidedOn"),
            Map.entry("organisation.parent-not-there", "parent"),
            Map.entry("organisation.parent-elsewhere", "parent"),
            Map.entry("organisation.code-taken", "code"),
            Map.entry("organisation.body-not-there", "from"),
            Map.entry("organisation.name-overlaps", "from"),
            Map.entry("organisation.name-the-same", "name"),
            Map.entry("organisation.quota-overlaps", "from"),
            Map.entry("organisation.task-there-already", "what"),
            Map.entry("organisation.post-there-already", "name"),
            Map.entry("organisation.end-before-begin", "end"),
            Map.entry("organisation.person-unknown", "person"),
            Map.entry("organisation.person-holds-another", "person"),
            Map.entry("organisation.assignment-overlaps", "person"),
            Map.entry("organisation.born-year-out-of-range", "bornYear"),
            Map.entry("organisation.account-elsewhere", "account"),
            Map.entry("organisation.account-taken", "account"));

    private final BodyReader bodies;
    private final OrganisationKeepers keepers;
    private final OfficeClock clock;
    private final Texts texts;

    BodyForms(BodyReader bodies, OrganisationKeepers keepers, OfficeClock clock, Texts texts) {
        this.bodies = bodies;
        this.keepers = keepers;
        this.clock = clock;
        this.texts = texts;
    }

    /** One form: key of its title, the end of its address below the body, key of its button, and what it asks. */
    record Form(String title, String about, String path, String sent, List<Input> inputs) {}

    FormPage page(UUID body, Form form, Map<String, String> typed) {
        var found = bodies.body(body, clock.today());
        keepers.mustKeep(found.province());
        var above = "/to-chuc/" + body;
        return new FormPage(
                form.title(),
                form.about().isEmpty() ? found.name() : form.about(),
                "to-chuc",
                List.of(new Option("/to-chuc", register()), new Option(above, found.name())),
                above + "/" + form.path(),
                form.sent(),
                form.inputs(),
                typed,
                Problems.NONE,
                false);
    }

    /** Reads, enters and answers: back to the body with a line, or the form again with everything that was typed. */
    <C> ModelAndView answer(
            UUID body,
            Form form,
            Map<String, String> values,
            String done,
            Function<Typed, C> read,
            Function<C, KeptOutcome> enter) {
        return answer(page(body, form, values), new Typed(values), "/to-chuc/" + body, done, read, enter);
    }

    /** Reading makes the command; it is given on only where everything could be read. */
    static <C> ModelAndView answer(
            FormPage page,
            Typed typed,
            String back,
            String done,
            Function<Typed, C> read,
            Function<C, KeptOutcome> enter) {
        var command = read.apply(typed);
        if (!typed.isReadable()) return Pages.unprocessable(FormPage.VIEW, page.against(typed.problems()));
        return switch (enter.apply(command)) {
            case KeptOutcome.Done _ -> Pages.redirect(back, done);
            case KeptOutcome.Refused(var findings) ->
                Pages.unprocessable(FormPage.VIEW, page.against(Typed.problems(findings, FIELDS)));
        };
    }

    /** The name of the register, for the way back. */
    String register() {
        return text("organisation.list");
    }

    String text(String key) {
        return texts.text(LocaleContextHolder.getLocale(), key);
    }

    List<Option> options(Enum<?>[] all, String family) {
        return Arrays.stream(all)
                .map(one -> new Option(one.name(), text(family + one.name())))
                .toList();
    }
}
