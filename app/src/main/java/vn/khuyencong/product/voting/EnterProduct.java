package vn.khuyencong.product.voting;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Stale;

/** An establishment enters a product for a round: begins, says what is asked, hands in, takes back. */
@Service
@Transactional
public class EnterProduct {

    private static final int LONGEST_CONTACT = 300;

    private final Rounds rounds;
    private final Entries entries;
    private final Dossiers dossiers;
    private final VotingRoles roles;
    private final VotingNews news;

    EnterProduct(Rounds rounds, Entries entries, Dossiers dossiers, VotingRoles roles, VotingNews news) {
        this.rounds = rounds;
        this.entries = entries;
        this.dossiers = dossiers;
        this.roles = roles;
        this.news = news;
    }

    /** What became of a beginning. */
    public sealed interface Begun {

        record Done(UUID entry) implements Begun {}

        record Refused(List<Finding> findings) implements Begun {}
    }

    /**
     * Begins an entry, one for a product and round however often it is asked for.
     *
     * @param id given with the form
     */
    public Begun begin(UUID id, UUID roundId, UUID productId) {
        var product = dossiers.product(productId);
        roles.requireKeeper(product.establishment());
        var there = entries.of(roundId, productId);
        if (there.isPresent()) return new Begun.Done(there.get());
        var findings = dossiers.taking(rounds.get(roundId));
        if (!findings.isEmpty()) return new Begun.Refused(findings);
        if (!entries.begin(id, roundId, product)) {
            return new Begun.Done(entries.of(roundId, productId).orElse(id));
        }
        rounds.record(roundId, id, "BEGIN_ENTRY", "", "");
        return new Begun.Done(id);
    }

    /** Keeps what is said; nothing has to be complete. @throws Stale if somebody else has changed it */
    public List<Finding> say(UUID id, int version, boolean declared, String contact) {
        var entry = own(id, version);
        if (!entry.stage().isOpen()) return List.of(Finding.of("voting.entry-not-open"));
        if (contact.length() > LONGEST_CONTACT) {
            return List.of(Finding.of("product.too-long", null, LONGEST_CONTACT));
        }
        if (entry.declared() != declared || !entry.contact().equals(contact)) entries.say(entry, declared, contact);
        return List.of();
    }

    /** What is missing of an entry as it stands now. */
    @Transactional(readOnly = true)
    public List<Finding> missing(Entry entry) {
        return dossiers.incomplete(entry);
    }

    /**
     * Hands it in: what the product says is kept with it from now on.
     *
     * @throws Stale if somebody else has changed it
     */
    public List<Finding> handIn(UUID id, int version) {
        var entry = own(id, version);
        if (!entry.stage().isOpen()) return List.of(Finding.of("voting.entry-not-open"));
        var round = rounds.get(entry.round());
        var findings = entry.stage() == EntryStage.RETURNED && round.stage() == RoundStage.OPEN
                ? List.<Finding>of()
                : dossiers.taking(round);
        if (findings.isEmpty()) findings = dossiers.incomplete(entry);
        if (!findings.isEmpty()) return findings;
        entries.handIn(entry, dossiers.product(entry.product()).about());
        rounds.record(entry.round(), id, "HAND_IN", "", "");
        news.handedIn(round, entry);
        return List.of();
    }

    /** Until it is accepted an entry can be taken back. @throws Stale if somebody else has changed it */
    public List<Finding> withdraw(UUID id, int version) {
        var entry = own(id, version);
        if (entry.stage() == EntryStage.ACCEPTED || entry.stage() == EntryStage.WITHDRAWN) {
            return List.of(Finding.of("voting.entry-not-open"));
        }
        entries.move(entry, EntryStage.WITHDRAWN, "");
        rounds.record(entry.round(), id, "WITHDRAW_ENTRY", "", "");
        news.withdrawn(entry);
        return List.of();
    }

    private Entry own(UUID id, int version) {
        roles.requireKeeper(entries.get(id).establishment());
        return entries.lock(id, version);
    }
}
