package vn.khuyencong.organisation.reform;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khuyencong.organisation.HeldByOrganisation;
import vn.khuyencong.organisation.HeldByOrganisation.Way;
import vn.khuyencong.organisation.HeldItem;

/** Everything open at some bodies, asked of every matter in the caller's transaction. */
@Component
class OpenWork {

    private final List<HeldByOrganisation> matters;

    OpenWork(List<HeldByOrganisation> matters) {
        this.matters = matters;
    }

    /** One piece, the matter it is of, and whoever moves the pieces of that matter. */
    record Held(HeldByOrganisation mover, String matter, Way way, HeldItem item) {

        ReformDrafts.Piece piece() {
            return new ReformDrafts.Piece(matter, item.id());
        }
    }

    /** One statement a matter; what is given comes before what follows it. */
    List<Held> at(Collection<UUID> bodies) {
        return bodies.isEmpty()
                ? List.of()
                : matters.stream()
                        .flatMap(mover -> mover.open(bodies).stream()
                                .map(item -> new Held(mover, mover.matter(), mover.way(), item)))
                        .sorted(Comparator.comparing(Held::way).thenComparing(Held::matter))
                        .toList();
    }
}
