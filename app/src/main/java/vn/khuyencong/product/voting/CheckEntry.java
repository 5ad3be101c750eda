package vn.khuyencong.product.voting;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Stale;

/** The office looks whether an entry is complete: accepts it, or gives it back and says what is missing. */
@Service
@Transactional
public class CheckEntry {

    private final Rounds rounds;
    private final Entries entries;
    private final Dossiers dossiers;
    private final VotingRoles roles;
    private final VotingNews news;

    CheckEntry(Rounds rounds, Entries entries, Dossiers dossiers, VotingRoles roles, VotingNews news) {
        this.rounds = rounds;
        this.entries = entries;
        this.dossiers = dossiers;
        this.roles = roles;
        this.news = news;
    }

    /** @throws Stale if somebody else has changed it */
    public List<Finding> accept(UUID id, int version) {
        roles.requireOffice();
        var entry = entries.lock(id, version);
        if (entry.stage() != EntryStage.SUBMITTED) return List.of(Finding.of("voting.not-handed-in"));
        var findings = dossiers.incomplete(entry);
        if (!findings.isEmpty()) return findings;
        entries.move(entry, EntryStage.ACCEPTED, "");
        rounds.record(entry.round(), id, "ACCEPT_ENTRY", "", "");
        news.checked(rounds.get(entry.round()), entry, true, "");
        return List.of();
    }

    /** @throws Stale if somebody else has changed it */
    public List<Finding> giveBack(UUID id, int version, String reason) {
        roles.requireOffice();
        var entry = entries.lock(id, version);
        if (entry.stage() != EntryStage.SUBMITTED) return List.of(Finding.of("voting.not-handed-in"));
        var findings = EntryRules.returning(reason);
        if (!findings.isEmpty()) return findings;
        entries.move(entry, EntryStage.RETURNED, reason.strip());
        rounds.record(entry.round(), id, "RETURN_ENTRY", reason.strip(), "");
        news.checked(rounds.get(entry.round()), entry, false, reason.strip());
        return List.of();
    }
}
