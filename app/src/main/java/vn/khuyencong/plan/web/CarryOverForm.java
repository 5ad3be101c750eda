package vn.khuyencong.plan.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.plan.CarryOver;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Problems;

/**
 * What was typed to carry money into the next year.
 *
 * @param id   given with the form, so that a double click carries once
 * @param file each ticked đề án and what was not paid out as the sender saw it: {@code id:đồng}
 */
public record CarryOverForm(
        @Nullable UUID id,
        @Nullable String year,
        @Nullable String tier,
        @Nullable String decision,
        @Nullable String decidedOn,
        @Nullable String note,
        @Nullable List<String> file) {

    private static final Pattern LINE = Pattern.compile("([0-9a-f-]{36}):(\\d{1,16})");

    /** Nothing typed yet: the year before this one, by a decision of today. */
    static CarryOverForm empty(LocalDate today, @Nullable String year, @Nullable String tier) {
        return new CarryOverForm(
                UUID.randomUUID(),
                year == null || !year.matches("\\d{4}") ? Integer.toString(today.getYear() - 1) : year,
                tier,
                "",
                Dates.format(today),
                "",
                List.of());
    }

    /** What came of reading it. */
    sealed interface Reading {}

    record Ready(CarryOver.Make make) implements Reading {}

    record Unreadable(Problems problems) implements Reading {}

    Reading read() {
        var problems = Problems.NONE;
        if (!shown(year).matches("\\d{4}")) {
            problems = problems.with("nam", Finding.of("plan.year-unreadable"));
        }
        var day = Dates.parse(decidedOn);
        if (day instanceof Day.Refused refused) {
            problems = problems.with("decidedOn", refused.finding());
        }
        if (!problems.isEmpty() || !(day instanceof Day.Ok(var decided))) {
            return new Unreadable(problems);
        }
        return new Ready(new CarryOver.Make(
                Optional.ofNullable(id).orElseGet(UUID::randomUUID),
                Integer.parseInt(shown(year)),
                level(),
                shown(decision),
                decided,
                shown(note),
                amounts()));
    }

    Tier level() {
        return Tier.NATIONAL.name().equals(tier) ? Tier.NATIONAL : Tier.LOCAL;
    }

    int whichYear(LocalDate today) {
        return shown(year).matches("\\d{4}") ? Integer.parseInt(shown(year)) : today.getYear() - 1;
    }

    /** What stands in the box of a đề án. */
    public static String box(CarryOver.Line line) {
        return line.project() + ":" + line.amount().value();
    }

    public boolean isTicked(CarryOver.Line line) {
        return file != null && file.contains(box(line));
    }

    public static String shown(@Nullable String typed) {
        return requireNonNullElse(typed, "");
    }

    private TreeMap<UUID, Dong> amounts() {
        var amounts = new TreeMap<UUID, Dong>();
        for (var one : requireNonNullElse(file, List.<String>of())) {
            var parts = LINE.matcher(one);
            if (parts.matches()) {
                amounts.put(UUID.fromString(parts.group(1)), new Dong(Long.parseLong(parts.group(2))));
            }
        }
        return amounts;
    }
}
