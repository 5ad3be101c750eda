package vn.khuyencong.project.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.establishment.EstablishmentPick;
import vn.khuyencong.norm.Decider;
import vn.khuyencong.project.ChangeKind;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;

/**
 * The page on which the implementer asks for a change: first its kind, then what that kind asks for.
 *
 * @param kind    empty until it is chosen
 * @param choices every kind that somebody is named to decide
 * @param places  the communes of today
 * @param pick    the search for another beneficiary; empty for other kinds
 * @param typed   what was typed, where the form comes back
 * @param changed whether somebody else was first
 */
public record ChangePage(
        ProjectPage file,
        @Nullable ChangeKind kind,
        List<Choice> choices,
        List<Option> places,
        @Nullable EstablishmentPick pick,
        Map<String, String> typed,
        Problems problems,
        boolean changed) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** One kind of change, and who decides it. */
    public record Choice(ChangeKind kind, Decider decider) {}

    public String address() {
        return "/de-an/" + file.project().id() + "/dieu-chinh";
    }

    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    /** The day of the letter: what was typed, else today. */
    public String letterOn() {
        return typed.getOrDefault("letterOn", DAY.format(file.clock().today()));
    }

    /** The content as it should read: what was typed, else what the file says, to be changed. */
    public String content() {
        return typed.getOrDefault("content", file.project().contents().content());
    }

    /** The version the form answers to: the one seen, unless the newer file is shown now. */
    public String version() {
        var current = String.valueOf(file.project().version());
        return changed ? current : typed.getOrDefault("version", current);
    }

    /** Who decides the chosen kind. */
    public @Nullable Decider decider() {
        return choices.stream()
                .filter(choice -> choice.kind() == kind)
                .map(Choice::decider)
                .findFirst()
                .orElse(null);
    }
}
