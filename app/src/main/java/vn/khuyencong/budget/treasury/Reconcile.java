package vn.khuyencong.budget.treasury;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Verb;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;

/** Sets a statement of the State Treasury beside the books: each line is an entry or explained, and so is each entry. */
@Service
@Transactional
public class Reconcile {

    private final PaymentOffice office;
    private final Statements statements;
    private final StatementRows rows;

    Reconcile(PaymentOffice office, Statements statements, StatementRows rows) {
        this.office = office;
        this.statements = statements;
        this.rows = rows;
    }

    /**
     * What somebody says of a line.
     *
     * @param entry the entry it is; empty where it is none
     * @param note  why it is none, or why the amounts differ
     */
    public record Answer(UUID line, @Nullable UUID entry, String note) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Done(int lines) implements Outcome {}

        record Refused(List<Finding> findings) implements Outcome {}
    }

    /**
     * Keeps the answers to several lines, all or none; what says nothing is left out.
     *
     * @throws NotFound if there is no such line or entry
     */
    public Outcome confirm(List<Answer> answers) {
        office.demand(Verb.WRITE);
        var said = answers.stream()
                .filter(answer -> answer.entry() != null || !answer.note().isBlank())
                .toList();
        var findings = new ArrayList<Finding>();
        var chosen = new HashSet<UUID>();
        for (var answer : said) {
            var entry = answer.entry();
            if (entry != null && !statements.isInBooks(entry)) {
                throw new NotFound("No payment " + entry);
            }
            if (entry != null && (!chosen.add(entry) || rows.isTaken(entry, answer.line()))) {
                findings.add(Finding.of("budget.statement-entry-taken"));
            }
        }
        if (!findings.isEmpty()) {
            return new Outcome.Refused(List.of(findings.getFirst()));
        }
        for (var answer : said) {
            if (!rows.answer(answer.line(), answer.entry(), answer.note())) {
                throw new NotFound("No statement line " + answer.line());
            }
        }
        return new Outcome.Done(said.size());
    }

    /**
     * Says why an entry is in no statement.
     *
     * @throws NotFound if there is no such advance or payment
     */
    public Outcome explain(UUID entry, String note) {
        office.demand(Verb.WRITE);
        if (!statements.isInBooks(entry)) {
            throw new NotFound("No payment " + entry);
        }
        if (note.isBlank()) {
            return new Outcome.Refused(List.of(Finding.of("budget.statement-why-missing")));
        }
        rows.explain(entry, note);
        return new Outcome.Done(1);
    }

    /**
     * Takes a whole statement back while none of its lines is answered (hoàn tác).
     *
     * @throws NotFound if there is no such statement, or it was taken back before
     */
    public Outcome undo(UUID from) {
        office.demand(Verb.WRITE);
        var answered = rows.answered(from);
        if (answered > 0) {
            return new Outcome.Refused(List.of(Finding.of("budget.statement-answered", null, answered)));
        }
        var lines = rows.withdraw(from);
        if (lines == 0) {
            throw new NotFound("No statement " + from);
        }
        return new Outcome.Done(lines);
    }
}
