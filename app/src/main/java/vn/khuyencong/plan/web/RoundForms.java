package vn.khuyencong.plan.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.plan.ClosingMove;
import vn.khuyencong.plan.Registration;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Problems;

/**
 * The two forms of the page of a round, as typed: an answer of no need, and another closing day.
 *
 * @param typed     what was typed, by the name of the field
 * @param answering what stands against the answer
 * @param moving    what stands against the other closing day
 * @param request   makes a double click one move
 */
public record RoundForms(Map<String, String> typed, Problems answering, Problems moving, UUID request) {

    public RoundForms {
        typed = Map.copyOf(typed);
    }

    static RoundForms empty() {
        return new RoundForms(Map.of(), Problems.NONE, Problems.NONE, UUID.randomUUID());
    }

    static RoundForms of(Map<String, String> typed) {
        var request = typed.getOrDefault("request", "");
        return new RoundForms(
                typed, Problems.NONE, Problems.NONE, request.isEmpty() ? UUID.randomUUID() : uuid(request));
    }

    RoundForms answering(Problems problems) {
        return new RoundForms(typed, problems, moving, request);
    }

    RoundForms moving(Problems problems) {
        return new RoundForms(typed, answering, problems, request);
    }

    /** What stands in a field: what was typed, or at first something to begin with. */
    public String shown(String name, String first) {
        return requireNonNullElse(typed.get(name), first);
    }

    public String shown(String name) {
        return shown(name, "");
    }

    /** What came of reading a form. */
    sealed interface Read<T> {

        record Ok<T>(T value) implements Read<T> {}

        record Wrong<T>(Problems problems) implements Read<T> {}
    }

    /** The answer of no need. */
    Read<Registration.NoNeed> answer(UUID round) {
        var problems = Problems.NONE;
        if (shown("body").isEmpty()) {
            problems = problems.with("body", Finding.of("plan.answer-of-nobody"));
        }
        var day = Dates.parse(shown("on"));
        if (day instanceof Day.Refused refused) {
            problems = problems.with("on", refused.finding());
        }
        return problems.isEmpty() && day instanceof Day.Ok(var on)
                ? new Read.Ok<>(new Registration.NoNeed(round, uuid(shown("body")), shown("letter"), on))
                : new Read.Wrong<>(problems);
    }

    /** The other closing day. @throws NotFound if somebody has tampered with the day before */
    Read<ClosingMove.Wanted> move(UUID round) {
        var problems = Problems.NONE;
        var becomes = Dates.parse(shown("becomes"));
        if (becomes instanceof Day.Refused refused) {
            problems = problems.with("becomes", refused.finding());
        }
        var paper = Dates.parse(shown("paperOn"));
        if (paper instanceof Day.Refused refused) {
            problems = problems.with("paperOn", refused.finding());
        }
        return problems.isEmpty() && becomes instanceof Day.Ok(var to) && paper instanceof Day.Ok(var on)
                ? new Read.Ok<>(new ClosingMove.Wanted(request, round, was(), to, shown("paper"), on, shown("because")))
                : new Read.Wrong<>(problems);
    }

    private LocalDate was() {
        if (Dates.parse(shown("was")) instanceof Day.Ok(var day)) {
            return day;
        }
        throw new NotFound("No closing day " + shown("was"));
    }

    private static UUID uuid(@Nullable String text) {
        try {
            return UUID.fromString(requireNonNullElse(text, ""));
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("No id " + text);
        }
    }
}
