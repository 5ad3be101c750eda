package vn.khuyencong.plan.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.khuyencong.plan.Registration;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Problems;

/**
 * What was typed to open a registration round.
 *
 * @param round given with the form, so that a double click opens one round
 */
public record RegistrationForm(
        @Nullable UUID round,
        @Nullable String year,
        @Nullable String tier,
        @Nullable String letter,
        @Nullable String letterOn,
        @Nullable String opensOn,
        @Nullable String closesOn,
        @Nullable String guidance,
        @Nullable List<UUID> asked) {

    /** Nothing typed yet: the round is for next year, by a letter of today. */
    static RegistrationForm empty(LocalDate today) {
        var day = Dates.format(today);
        return new RegistrationForm(
                UUID.randomUUID(),
                Integer.toString(today.getYear() + 1),
                Tier.LOCAL.name(),
                "",
                day,
                day,
                "",
                "",
                List.of());
    }

    /** What came of reading it. */
    sealed interface Reading {}

    record Ready(Registration.Open open) implements Reading {}

    record Unreadable(Problems problems) implements Reading {}

    Reading read() {
        var problems = Problems.NONE;
        if (!shown(year).strip().matches("\\d{4}")) {
            problems = problems.with("year", Finding.of("plan.year-unreadable"));
        }
        var letterDay = Dates.parse(letterOn);
        var firstDay = Dates.parse(opensOn);
        var lastDay = Dates.parse(closesOn);
        problems = with(problems, "letterOn", letterDay);
        problems = with(problems, "opensOn", firstDay);
        problems = with(problems, "closesOn", lastDay);
        if (problems.isEmpty()
                && letterDay instanceof Day.Ok(var written)
                && firstDay instanceof Day.Ok(var first)
                && lastDay instanceof Day.Ok(var last)) {
            return new Ready(new Registration.Open(
                    new Registration(
                            Optional.ofNullable(round).orElseGet(UUID::randomUUID),
                            Integer.parseInt(shown(year).strip()),
                            Tier.NATIONAL.name().equals(tier) ? Tier.NATIONAL : Tier.LOCAL,
                            shown(letter),
                            written,
                            first,
                            last,
                            shown(guidance)),
                    Set.copyOf(chosen())));
        }
        return new Unreadable(problems);
    }

    /** The file that was chosen; empty where the field was left as it was. */
    static @Nullable MultipartFile chosen(@Nullable MultipartFile file) {
        return file == null
                        || (file.isEmpty()
                                && requireNonNullElse(file.getOriginalFilename(), "")
                                        .isBlank())
                ? null
                : file;
    }

    /** The bodies ticked. */
    public List<UUID> chosen() {
        return asked == null ? List.of() : List.copyOf(asked);
    }

    /** What a field shows again. */
    public static String shown(@Nullable String typed) {
        return requireNonNullElse(typed, "");
    }

    private static Problems with(Problems problems, String field, Day day) {
        return day instanceof Day.Refused refused ? problems.with(field, refused.finding()) : problems;
    }
}
