package vn.khuyencong.organisation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.organisation.reform.PrepareReform;
import vn.khuyencong.organisation.reform.Reform;
import vn.khuyencong.organisation.reform.ReformKind;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Problems;

/** Reads the typed form of a plan and gathers what cannot be read. A plan need not be whole to be saved. */
public final class ReformReading {

    /** Before the place of a piece of work in the form that gives work away. */
    public static final String WORK = "viec.";

    private static final Map<String, Integer> LONGEST = Map.of("so", 100, "co-quan", 200, "ghi-chu", 4000);
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_SHORT_NAME = 100;

    private Problems problems = Problems.NONE;

    static @Nullable UUID id(@Nullable String typed) {
        return typed != null && typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? UUID.fromString(typed)
                : null;
    }

    Reform.Draft draft(ReformForm form) {
        LONGEST.forEach((field, most) -> length(field, form.value(field), most));
        for (int position = 1;
                position <= form.kind().mostSuccessors()
                        && position <= form.values().size();
                position++) {
            length(ReformForm.field(position, "ten"), form.value(position, "ten"), LONGEST_NAME);
            length(ReformForm.field(position, "viet-tat"), form.value(position, "viet-tat"), LONGEST_SHORT_NAME);
        }
        return new Reform.Draft(
                form.request(),
                form.kind(),
                new Reform.Terms(
                        day("hieu-luc", form),
                        form.value("so"),
                        day("ngay", form),
                        form.value("co-quan"),
                        form.value("ghi-chu")),
                form.from().stream()
                        .map(ReformReading::id)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                form.successors(),
                null);
    }

    Problems problems() {
        return problems;
    }

    private @Nullable LocalDate day(String field, ReformForm form) {
        if (form.value(field).isEmpty()) {
            return null;
        }
        return switch (Dates.parse(form.value(field))) {
            case Day.Ok(var day) -> day;
            case Day.Refused refused -> {
                problems = problems.with(field, refused.finding());
                yield null;
            }
        };
    }

    private void length(String field, String typed, int most) {
        if (typed.length() > most) {
            problems = problems.with(field, Finding.of("reform.too-long", null, most));
        }
    }

    /** Who gets which piece of work, from the names and values of the form's fields. */
    static List<PrepareReform.Given> given(Map<String, String> parameters) {
        var given = new ArrayList<PrepareReform.Given>();
        parameters.forEach((name, value) -> {
            var parts = name.split("\\.", -1);
            var item = name.startsWith(WORK) && parts.length == 3 ? id(parts[2]) : null;
            if (item != null && value.matches("[1-9]\\d?")) {
                given.add(new PrepareReform.Given(parts[1], item, Integer.parseInt(value)));
            }
        });
        return given;
    }

    /** The kind that an address or a form names; none for what is prepared in another way. */
    static @Nullable ReformKind kind(@Nullable String word) {
        for (var kind : ReformKind.values()) {
            if (kind != ReformKind.RESTORE && kind.name().equals(word)) {
                return kind;
            }
        }
        return null;
    }
}
