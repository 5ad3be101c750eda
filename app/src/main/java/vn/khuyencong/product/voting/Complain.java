package vn.khuyencong.product.voting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.product.voting.Complaint.Answer;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Stale;

/** An owner complains about the result within the time of the law; the council answers within its own. */
@Service
@Transactional
public class Complain {

    private static final String COMPLAINT = "COMPLAINT";
    private static final String ANSWER = "COMPLAINT_ANSWER";
    private static final int LONGEST = 4000;

    private final Rounds rounds;
    private final Entries entries;
    private final Complaints complaints;
    private final VotingRoles roles;
    private final Terms terms;

    Complain(Rounds rounds, Entries entries, Complaints complaints, VotingRoles roles, Terms terms) {
        this.rounds = rounds;
        this.entries = entries;
        this.complaints = complaints;
        this.roles = roles;
        this.terms = terms;
    }

    /**
     * The owner says what she complains of, or the office records what came on paper.
     *
     * @param id         given with the form
     * @param receivedOn today, where the owner says it herself
     */
    public List<Finding> complain(UUID id, UUID entryId, LocalDate receivedOn, String what) {
        var entry = entries.get(entryId);
        roles.requireKeeper(entry.establishment());
        if (complaints.of(entryId).stream().anyMatch(one -> one.id().equals(id))) return List.of();
        var round = rounds.get(entry.round());
        var notified = round.notifiedOn();
        if (round.stage() != RoundStage.NOTIFIED || notified == null) {
            return List.of(Finding.of("voting.no-complaints-now"));
        }
        if (what.isBlank()) return List.of(Finding.of("voting.complaint-missing"));
        if (what.length() > LONGEST) return List.of(Finding.of("product.too-long", null, LONGEST));
        if (receivedOn.isAfter(terms.today())) {
            return List.of(Finding.of("voting.day-in-future", null, receivedOn));
        }
        var term = terms.of(COMPLAINT, notified);
        if (receivedOn.isAfter(term.lastDay()) || receivedOn.isBefore(notified)) {
            return List.of(Finding.of("voting.complaint-late", term.basis(), notified, term.lastDay()));
        }
        complaints.add(
                id,
                entry,
                receivedOn,
                what.strip(),
                terms.of(ANSWER, receivedOn).lastDay());
        rounds.record(round.id(), entryId, "COMPLAIN", "", "");
        return List.of();
    }

    /** @throws Stale if somebody else has answered it */
    public List<Finding> answer(UUID id, int version, boolean upheld, String words) {
        roles.requireOffice();
        var complaint = complaints.get(id);
        var answer = new Answer(terms.today(), upheld, words.strip());
        if (answer.equals(complaint.answer()) && complaint.version() == version + 1) return List.of();
        if (complaint.version() != version) throw new Stale("Complaint " + id + " has been answered");
        if (words.isBlank()) return List.of(Finding.of("voting.answer-missing"));
        if (words.length() > LONGEST) return List.of(Finding.of("product.too-long", null, LONGEST));
        complaints.answer(complaint, answer);
        var entry = entries.get(complaint.entry());
        rounds.record(entry.round(), entry.id(), upheld ? "UPHOLD" : "REJECT", words.strip(), "");
        return List.of();
    }
}
