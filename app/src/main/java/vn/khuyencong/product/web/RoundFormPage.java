package vn.khuyencong.product.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.product.voting.Round.Plan;
import vn.khuyencong.web.Problems;

/**
 * The form in which a round is prepared or its days changed, with everything as it was typed.
 *
 * @param id     the one that is changed; empty for a new one
 * @param levels those the province holds itself today
 * @param stale  whether somebody else has changed it meanwhile
 */
public record RoundFormPage(
        @Nullable UUID id, List<Choice> levels, Map<String, String> typed, boolean stale, Problems problems) {

    public RoundFormPage {
        levels = List.copyOf(levels);
        typed = Map.copyOf(typed);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** Where it is sent to. */
    public String address() {
        return RoundPage.PATH + (id == null ? "/moi" : "/" + id + "/sua");
    }

    /** What was typed, read; a year that is none is refused by the rules. */
    static Plan plan(Typed typed) {
        var year = typed.text("year");
        return new Plan(
                year.matches("\\d{4}") ? Integer.parseInt(year) : 0,
                typed.text("level"),
                typed.text("name"),
                typed.text("number"),
                typed.day("opensOn"),
                typed.day("closesOn"));
    }
}
