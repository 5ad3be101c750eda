package vn.khuyencong.product.voting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.product.voting.MoveRound.Said;
import vn.khuyencong.shared.Finding;

/** What stands against a step of a round. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RoundGate {

    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_NUMBER = 100;

    private final Entries entries;
    private final Sheets sheets;
    private final Complaints complaints;
    private final OfficeClock clock;

    RoundGate(Entries entries, Sheets sheets, Complaints complaints, OfficeClock clock) {
        this.entries = entries;
        this.sheets = sheets;
        this.complaints = complaints;
        this.clock = clock;
    }

    List<Finding> against(RoundStep step, Round round, Said said) {
        var today = clock.today();
        var findings = new ArrayList<Finding>();
        switch (step) {
            case OPEN_ENTRIES -> opening(round, findings);
            case START_SCORING -> starting(round, today, findings);
            case CLOSE_SCORING -> closing(round, said, findings);
            case SUBMIT_RESULT -> {
                paper(said, today, findings);
                submitting(round, findings);
            }
            case APPROVE_RESULT -> paper(said, today, findings);
            case RETURN_RESULT -> {
                if (said.note().isBlank()) findings.add(Finding.of("voting.return-reason-missing"));
            }
            case NOTIFY -> paper(said, today, findings);
            case PUBLISH -> publishing(round, today, findings);
        }
        if (said.note().length() > LONGEST_NOTE) findings.add(Finding.of("product.too-long", null, LONGEST_NOTE));
        return findings;
    }

    private static void opening(Round round, List<Finding> findings) {
        if (!round.council().isThere()) findings.add(Finding.of("voting.no-council"));
    }

    private void starting(Round round, LocalDate today, List<Finding> findings) {
        if (!round.jury().isThere()) findings.add(Finding.of("voting.no-jury"));
        if (!today.isAfter(round.plan().closesOn())) {
            findings.add(Finding.of("voting.still-taken", null, round.plan().closesOn()));
        }
        int waiting = entries.waiting(round.id());
        if (waiting > 0) findings.add(Finding.of("voting.entries-waiting", null, waiting));
        if (entries.accepted(round.id()).isEmpty()) findings.add(Finding.of("voting.no-entries"));
    }

    /** A sheet that is missing is closed over only with a reason; an entry without any sheet not at all. */
    private void closing(Round round, Said said, List<Finding> findings) {
        var progress = sheets.progress(round.id());
        for (var entry : entries.accepted(round.id())) {
            if (progress.stream()
                    .noneMatch(one -> one.entry().equals(entry.id()) && one.state() == Sheets.State.DONE)) {
                findings.add(Finding.of("voting.no-sheet", null, entry.about().name()));
            }
        }
        long missing = progress.stream()
                .filter(one -> one.state() == Sheets.State.NONE || one.state() == Sheets.State.DRAFT)
                .count();
        if (missing > 0 && said.note().isBlank()) findings.add(Finding.of("voting.sheets-missing", null, missing));
    }

    private void submitting(Round round, List<Finding> findings) {
        long open = entries.accepted(round.id()).stream()
                .filter(entry -> entry.result() != null && entry.result().selected() == null)
                .count();
        if (open > 0) findings.add(Finding.of("voting.not-selected", null, open));
        if (entries.accepted(round.id()).stream().noneMatch(Entry::isRecognised)) {
            findings.add(Finding.of("voting.none-selected"));
        }
    }

    private void publishing(Round round, LocalDate today, List<Finding> findings) {
        var until = round.complaintsUntil();
        if (until != null && !today.isAfter(until)) findings.add(Finding.of("voting.complaints-run", null, until));
        int open = complaints.open(round.id());
        if (open > 0) findings.add(Finding.of("voting.complaints-open", null, open));
    }

    private static void paper(Said said, LocalDate today, List<Finding> findings) {
        var number = said.paper().number();
        if (number.isBlank()) findings.add(Finding.of("voting.paper-number-missing"));
        if (number.length() > LONGEST_NUMBER) findings.add(Finding.of("product.too-long", null, LONGEST_NUMBER));
        var day = said.paper().day();
        if (day == null) findings.add(Finding.of("voting.paper-day-missing"));
        if (day != null && day.isAfter(today)) findings.add(Finding.of("voting.day-in-future", null, day));
    }
}
