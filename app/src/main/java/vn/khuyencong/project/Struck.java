package vn.khuyencong.project;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a file was struck by, in the order of recording (bất khả kháng). */
public record Struck(List<ForceMajeure.Kept> all) {

    public static final Struck NOTHING = new Struck(List.of());

    public Struck {
        all = List.copyOf(all);
    }

    /** The one that counts for a place; for the file as a whole where none is named; empty where there is none. */
    public ForceMajeure.@Nullable Kept at(@Nullable UUID place) {
        return all.stream()
                .filter(ForceMajeure.Kept::stands)
                .filter(one -> Objects.equals(one.told().place(), place))
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /** The same, once it is confirmed. */
    public ForceMajeure.@Nullable Kept confirmedAt(@Nullable UUID place) {
        var found = at(place);
        return found != null && found.isConfirmed() ? found : null;
    }

    /** Whether one of the file or of any place waits for its answer. */
    public boolean isOpen() {
        return all.stream().anyMatch(ForceMajeure.Kept::isOpen);
    }

    /** Whether one of the file or of any place is confirmed. */
    public boolean isConfirmed() {
        return all.stream().anyMatch(ForceMajeure.Kept::isConfirmed);
    }
}
