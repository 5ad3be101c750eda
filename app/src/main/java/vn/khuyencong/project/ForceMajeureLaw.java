package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.shared.Citation;

/** What the law of the day says of a đề án that was struck: its article, and the papers that take the place of all others. */
@Component
public class ForceMajeureLaw {

    private static final String RULE = "FORCE_MAJEURE";

    private final Norms norms;
    private final PaperLists lists;
    private final OfficeClock clock;

    ForceMajeureLaw(Norms norms, PaperLists lists, OfficeClock clock) {
        this.norms = norms;
        this.lists = lists;
        this.clock = clock;
    }

    /** The article by which it is settled by the work done; empty where nobody has entered it. */
    public @Nullable Citation basis() {
        return norms.rule(RULE, clock.today()).orElse(null);
    }

    /** The papers of a record: explanation and minutes, and vouchers where something was done. */
    Papers papers(Project project, ForceMajeure.Kept struck, Set<String> there) {
        var asked = struck.told().isWholeLoss()
                ? lists.at(project, "FORCE_MAJEURE", there).asked().stream()
                : Stream.of("FORCE_MAJEURE", "FORCE_MAJEURE_WORK")
                        .flatMap(moment -> lists.at(project, moment, there).asked().stream());
        return new Papers(asked.toList(), there);
    }

    /** The papers the acceptance of a file asks for: of one that was struck those of its record, of any other its evidence. */
    Papers forAccepting(Project project, Struck struck, Set<String> there) {
        var found = struck.confirmedAt(null);
        return found == null ? lists.forAccepting(project, there) : papers(project, found, there);
    }

    /** The same for one place of a group file. */
    Papers ofAPlace(Project project, ForceMajeure.@Nullable Kept struck, Set<String> there) {
        return struck == null ? lists.ofAPlace(project, there) : papers(project, struck, there);
    }

    /** The articles a file that was struck rests on; none for any other. */
    List<Citation> basis(Struck struck) {
        var basis = basis();
        return struck.isConfirmed() && basis != null ? List.of(basis) : List.of();
    }

    LocalDate today() {
        return clock.today();
    }
}
