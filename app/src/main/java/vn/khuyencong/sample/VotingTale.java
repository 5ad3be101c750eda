package vn.khuyencong.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.khuyencong.sample.Story.Year;

/** Products and rounds of voting as they are told in {@code sample/voting.yaml}. */
record VotingTale(List<Made> products, List<Told> rounds) {

    /** A product; its owner enters it. */
    record Made(
            String key,
            String owner,
            String name,
            @DefaultValue("false") boolean set,
            String group,
            String description,
            String materials,
            String output,
            @DefaultValue("") String standards,
            @DefaultValue("") String awards) {}

    /** A round, as far as it came: without a day of its submission it is still being scored. */
    record Told(
            String name,
            Year year,
            String plan,
            String prepared,
            String opens,
            String closes,
            String checked,
            String scoring,
            String scored,
            @Nullable String submitted,
            @Nullable String approved,
            @Nullable String told,
            @Nullable String published,
            List<Entered> entries) {}

    /**
     * An entry.
     *
     * @param quality  what its sheets come to, about, of a hundred
     * @param selected what the council says of it, where the round came so far
     */
    record Entered(
            String product,
            int quality,
            @DefaultValue("false") boolean selected,
            @DefaultValue("") String reason) {}
}
