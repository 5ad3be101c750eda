package vn.khuyencong.organisation.reform;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khuyencong.organisation.HeldByOrganisation;
import vn.khuyencong.organisation.HeldItem;

/** Everything open at some bodies, asked of every matter. */
@Component
class OpenWork {

    private final List<HeldByOrganisation> matters;

    OpenWork(List<HeldByOrganisation> matters) {
        // what is given comes before what follows it
        this.matters = matters.stream()
                .sorted(Comparator.comparing(HeldByOrganisation::way).thenComparing(HeldByOrganisation::matter))
                .toList();
    }

    /** One piece, and the matter it is of. */
    record Held(HeldByOrganisation matter, HeldItem item) {

        ReformDrafts.Piece piece() {
            return new ReformDrafts.Piece(matter.matter(), item.id());
        }
    }

    /** One statement a matter. */
    List<Held> at(Collection<UUID> bodies) {
        return bodies.isEmpty()
                ? List.of()
                : matters.stream()
                        .flatMap(matter -> matter.open(bodies).stream().map(item -> new Held(matter, item)))
                        .toList();
    }
}
