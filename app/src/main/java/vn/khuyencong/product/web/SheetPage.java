package vn.khuyencong.product.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.VotingNorms.Main;
import vn.khuyencong.product.voting.Sheets.Own;
import vn.khuyencong.web.Problems;

/**
 * The score sheet of one judge for one entry, beside what it is about.
 *
 * @param own   what she has said; empty before she has declared whether she has an interest
 * @param typed points as they stand in the form
 */
public record SheetPage(
        EntryPage entry,
        List<RoundPage.Criterion> criteria,
        @Nullable Own own,
        Map<String, String> typed,
        boolean stale,
        Problems problems) {

    public SheetPage {
        criteria = List.copyOf(criteria);
        typed = Map.copyOf(typed);
    }

    public String address() {
        return entry.address() + "/cham";
    }

    public String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** The points a criterion of the four has in this round. */
    public int points(Main main) {
        return criteria.stream()
                .filter(one -> one.main() == main)
                .mapToInt(RoundPage.Criterion::points)
                .sum();
    }

    public List<RoundPage.Criterion> of(Main main) {
        return criteria.stream().filter(one -> one.main() == main).toList();
    }
}
