package vn.khuyencong.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Permissions;
import vn.khuyencong.access.Verb;
import vn.khuyencong.budget.Correction.Outcome;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.NotFound;

/**
 * Mends a mistake in the books: one person asks, another confirms, and then a reversing entry undoes the wrong one and
 * the right amount is entered, both dated today, so that a closed period stays as it is.
 */
@Service
@Transactional
public class CorrectEntry {

    private final CurrentActor current;
    private final Permissions permissions;
    private final Corrections corrections;
    private final Entries entries;
    private final CorrectionPostings postings;

    CorrectEntry(
            CurrentActor current,
            Permissions permissions,
            Corrections corrections,
            Entries entries,
            CorrectionPostings postings) {
        this.current = current;
        this.permissions = permissions;
        this.corrections = corrections;
        this.entries = entries;
        this.postings = postings;
    }

    /**
     * Asks for a correction.
     *
     * @throws NotFound if there is no such entry
     */
    public Outcome ask(Correction.Asked asked) {
        demand(Verb.WRITE);
        var entry = entries.find(asked.entry()).orElseThrow(() -> new NotFound("No entry " + asked.entry()));
        var findings = findings(entry, asked);
        if (!findings.isEmpty()) {
            return new Outcome.Refused(findings);
        }
        var sameClick = corrections.find(asked.id()).isPresent();
        return sameClick || corrections.add(asked) ? new Outcome.Done() : refused("budget.correction-open");
    }

    /** Makes the correction, as a second person. */
    public Outcome confirm(UUID id) {
        var correction = toAnswer(id);
        var stands = standsAgainst(correction);
        if (stands != null) {
            return stands;
        }
        var entry = entries.find(correction.entry()).orElseThrow();
        var over = postings.againstPaying(entry, correction.rightAmount());
        if (over.isPresent()) {
            return new Outcome.Refused(List.of(over.get()));
        }
        if (!corrections.answer(id, CorrectionStatus.CONFIRMED, "")) {
            return refused("budget.correction-answered");
        }
        if (postings.post(correction, entry) instanceof Posting.Refusal refusal) {
            // Neither half of a correction stands without the other.
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Outcome.Refused(List.of(refusal.finding()));
        }
        return new Outcome.Done();
    }

    /**
     * Leaves the entry as it is.
     *
     * @param why what whoever asked is told
     */
    public Outcome refuse(UUID id, String why) {
        var stands = standsAgainst(toAnswer(id));
        if (stands != null) {
            return stands;
        }
        if (why.isBlank()) {
            return refused("budget.correction-why-missing");
        }
        return corrections.answer(id, CorrectionStatus.REFUSED, why)
                ? new Outcome.Done()
                : refused("budget.correction-answered");
    }

    /** Whether the actor may ask for corrections. */
    public boolean mayAsk() {
        return permissions.may(Verb.WRITE, Matter.BUDGET);
    }

    /** Whether the actor may answer this one: she decides on money and did not ask for it herself. */
    public boolean mayAnswer(Correction correction) {
        return correction.waits()
                && permissions.may(Verb.DECIDE, Matter.BUDGET)
                && !correction.askedBy().equals(current.get().account());
    }

    private List<Finding> findings(Entry entry, Correction.Asked asked) {
        var findings = new ArrayList<Finding>();
        if (!entry.kind().isCorrectable() || entry.reverses() != null) {
            findings.add(Finding.of("budget.correction-of-its-kind"));
        }
        if (entry.undone()) {
            findings.add(Finding.of("budget.correction-undone"));
        }
        if (entry.amount().equals(asked.rightAmount())) {
            findings.add(Finding.of("budget.correction-same-amount", null, entry.amount()));
        }
        postings.againstPaying(entry, asked.rightAmount()).ifPresent(findings::add);
        if (asked.paper().isBlank()) {
            findings.add(Finding.of("budget.correction-paper-missing"));
        }
        if (asked.reason().isBlank()) {
            findings.add(Finding.of("budget.correction-reason-missing"));
        }
        return List.copyOf(findings);
    }

    private Correction toAnswer(UUID id) {
        demand(Verb.DECIDE);
        return corrections.find(id).orElseThrow(() -> new NotFound("No correction " + id));
    }

    private Outcome.@Nullable Refused standsAgainst(Correction correction) {
        if (correction.askedBy().equals(current.get().account())) {
            return refused("budget.correction-by-another");
        }
        return correction.waits() ? null : refused("budget.correction-answered");
    }

    private void demand(Verb verb) {
        if (!permissions.may(verb, Matter.BUDGET)) {
            throw new NotAllowed("May not " + verb + " the books");
        }
    }

    private static Outcome.Refused refused(String code) {
        return new Outcome.Refused(List.of(Finding.of(code)));
    }
}
