package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a đề án says in words, and from when to when it runs. */
public record Contents(
        String needAndGrounds,
        String aims,
        String scale,
        String content,
        String organisation,
        String effect,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    public static final Contents EMPTY = new Contents("", "", "", "", "", "", null, null);

    /** Names of the parts nobody has written yet. */
    public List<String> missing() {
        return Stream.of(
                        absent("need", needAndGrounds.isBlank()),
                        absent("aims", aims.isBlank()),
                        absent("scale", scale.isBlank()),
                        absent("content", content.isBlank()),
                        absent("dates", startsOn == null || endsOn == null),
                        absent("organisation", organisation.isBlank()),
                        absent("effect", effect.isBlank()))
                .flatMap(part -> part)
                .toList();
    }

    private static Stream<String> absent(String part, boolean missing) {
        return missing ? Stream.of(part) : Stream.empty();
    }
}
