package vn.khuyencong.budget;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Tier;

/**
 * Chuyển nguồn của đề án: what is set aside for đề án and not paid out is freed in its year, goes with its sources into the
 * next, and is set aside for them again. In the caller's transaction, which it rolls back when anything is refused.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CarryFiles {

    private final Entries entries;
    private final Sources sources;
    private final YearOver yearOver;

    CarryFiles(Entries entries, Sources sources, YearOver yearOver) {
        this.entries = entries;
        this.sources = sources;
        this.yearOver = yearOver;
    }

    /**
     * What goes on.
     *
     * @param request makes a double click one set of entries
     * @param year    the budget year it comes out of
     * @param amounts what is not paid out, by đề án
     */
    public record Carried(
            UUID request,
            String province,
            int year,
            Tier tier,
            String paper,
            LocalDate decidedOn,
            SortedMap<UUID, Dong> amounts) {}

    /** @return what stands against it; empty where the entries of both years are made */
    public List<Finding> carry(Carried carried) {
        var findings = new ArrayList<>(yearOver.against(carried.year(), carried.tier(), carried.decidedOn()));
        entries.openRequests(carried.amounts().keySet())
                .forEach(number -> findings.add(new Posting.RequestOpen(number).finding()));
        if (!findings.isEmpty()) {
            return findings;
        }
        var bySource = sources.sums(carried.amounts(), carried.tier());
        for (var one : carried.amounts().entrySet()) {
            post(findings, carried, EntryKind.RELEASE, carried.year(), one.getKey(), null, one.getValue());
        }
        for (var one : bySource.entrySet()) {
            post(findings, carried, EntryKind.CARRY_OUT, carried.year(), null, one.getKey(), one.getValue());
            post(findings, carried, EntryKind.CARRY_IN, carried.year() + 1, null, one.getKey(), one.getValue());
        }
        for (var one : carried.amounts().entrySet()) {
            post(findings, carried, EntryKind.COMMIT, carried.year() + 1, one.getKey(), null, one.getValue());
        }
        return findings.stream().distinct().toList();
    }

    /** Each entry has a request of its own that follows from the first. After a refusal nothing more is entered. */
    private void post(
            List<Finding> findings,
            Carried carried,
            EntryKind kind,
            int year,
            @Nullable UUID project,
            @Nullable Source source,
            Dong amount) {
        if (!findings.isEmpty()) {
            return;
        }
        var name = kind + " " + (project == null ? source : project) + " " + carried.request();
        var movement = new Movement(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII)),
                kind,
                carried.province(),
                year,
                carried.tier(),
                project,
                amount,
                carried.paper(),
                carried.decidedOn(),
                "",
                null,
                source);
        if (entries.post(movement) instanceof Posting.Refusal refusal) {
            findings.add(refusal.finding());
        }
    }
}
