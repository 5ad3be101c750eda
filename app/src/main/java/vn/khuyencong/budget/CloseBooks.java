package vn.khuyencong.budget;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Permissions;
import vn.khuyencong.access.Verb;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;

/** The finance office closes a period of a budget year. */
@Service
@Transactional
public class CloseBooks {

    private final OfficeClock clock;
    private final Permissions permissions;
    private final Books books;

    CloseBooks(OfficeClock clock, Permissions permissions, Books books) {
        this.clock = clock;
        this.permissions = permissions;
        this.books = books;
    }

    /** Closes the books through a day, for good. */
    public Closing.Outcome close(Closing.Wanted wanted) {
        demand();
        // Whoever closes at the same moment is waited for, and what she left is read after it.
        books.hold(wanted.year());
        if (books.isClosed(wanted.id())) {
            return new Closing.Outcome.Closed();
        }
        var findings = findings(wanted);
        if (!findings.isEmpty()) {
            return new Closing.Outcome.Refused(findings);
        }
        books.close(wanted);
        return new Closing.Outcome.Closed();
    }

    /** Whether the actor closes books. */
    public boolean may() {
        return permissions.may(Verb.CONFIRM, Matter.BUDGET);
    }

    private List<Finding> findings(Closing.Wanted wanted) {
        var findings = new ArrayList<Finding>();
        if (wanted.through().plusDays(1).getDayOfMonth() != 1) {
            findings.add(Finding.of("budget.closing-end-of-month", null, wanted.through()));
        }
        if (!wanted.through().isBefore(clock.today())) {
            findings.add(Finding.of("budget.closing-not-over", null, wanted.through()));
        }
        books.closings(wanted.year()).stream()
                .findFirst()
                .map(Closing::through)
                .filter(last -> !wanted.through().isAfter(last))
                .ifPresent(last -> findings.add(Finding.of(
                        "budget.closing-earlier", null, wanted.through(), Integer.toString(wanted.year()), last)));
        var waiting = books.waitingCorrections(wanted.year(), wanted.through());
        if (waiting > 0) {
            findings.add(Finding.of("budget.closing-corrections-wait", null, waiting, wanted.through()));
        }
        if (wanted.paper().isBlank()) {
            findings.add(Finding.of("budget.closing-paper-missing"));
        }
        return List.copyOf(findings);
    }

    /** @throws NotAllowed if the actor does not close books */
    void demand() {
        if (!may()) {
            throw new NotAllowed("May not close the books");
        }
    }
}
