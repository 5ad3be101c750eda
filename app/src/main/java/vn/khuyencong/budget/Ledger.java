package vn.khuyencong.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Tier;

/**
 * Moves the money of a đề án, always in the caller's transaction: no approval without its money, no money without an
 * approval. A repeated move of a đề án is caught by the version of the đề án, before it comes here.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Ledger {

    private final Entries entries;
    private final Sources sources;

    Ledger(Entries entries, Sources sources) {
        this.entries = entries;
        this.sources = sources;
    }

    /** That the source a đề án draws on does not pay for one of its activities by the rules of a day. */
    public List<Finding> againstSource(
            UUID project, String province, Tier tier, Collection<String> activities, LocalDate day) {
        return sources.against(sources.of(project, tier), tier, province, activities, day);
    }

    /** Keeps the money of a đề án as it is until the caller's transaction ends: a correction in the books waits for a step, and it for one. */
    public void hold(UUID project) {
        entries.hold(project);
    }

    /** Sets money of the year aside for an approved đề án. */
    public Posting commit(
            String province, int year, Tier tier, UUID project, Dong amount, String paper, LocalDate happenedOn) {
        return post(EntryKind.COMMIT, province, year, tier, project, amount, paper, happenedOn);
    }

    /** Tạm ứng: pays before acceptance out of what was set aside. */
    public Posting advance(
            String province, int year, Tier tier, UUID project, Dong amount, String paper, LocalDate happenedOn) {
        return advance(UUID.randomUUID(), province, year, tier, project, amount, paper, happenedOn);
    }

    /** The same on a request: one request is one entry. */
    public Posting advance(
            UUID request,
            String province,
            int year,
            Tier tier,
            UUID project,
            Dong amount,
            String paper,
            LocalDate happenedOn) {
        return entries.post(
                new Movement(request, EntryKind.ADVANCE, province, year, tier, project, amount, paper, happenedOn, ""));
    }

    /** Pays the rest out of what was set aside. */
    public Posting pay(
            String province, int year, Tier tier, UUID project, Dong amount, String paper, LocalDate happenedOn) {
        return pay(UUID.randomUUID(), province, year, tier, project, amount, paper, happenedOn);
    }

    /** The same on a request: one request is one entry. */
    public Posting pay(
            UUID request,
            String province,
            int year,
            Tier tier,
            UUID project,
            Dong amount,
            String paper,
            LocalDate happenedOn) {
        return entries.post(
                new Movement(request, EntryKind.PAY, province, year, tier, project, amount, paper, happenedOn, ""));
    }

    /** The đề án gives back what it was paid too much: paid money is only set aside again. */
    public Posting refund(
            String province, int year, Tier tier, UUID project, Dong amount, String paper, LocalDate happenedOn) {
        return post(EntryKind.REFUND, province, year, tier, project, amount, paper, happenedOn);
    }

    /** Quyết toán: what was paid has found its use. */
    public Posting settle(
            String province, int year, Tier tier, UUID project, Dong amount, String paper, LocalDate happenedOn) {
        return post(EntryKind.SETTLE, province, year, tier, project, amount, paper, happenedOn);
    }

    /** What the đề án does not need is free again for the year. */
    public Posting release(
            String province, int year, Tier tier, UUID project, Dong amount, String paper, LocalDate happenedOn) {
        return post(EntryKind.RELEASE, province, year, tier, project, amount, paper, happenedOn);
    }

    /** What all sources of a year and level still have, locked until the caller's transaction ends. */
    public Dong available(String province, int year, Tier tier) {
        return entries.funds(province, year, tier).stream()
                .map(fund -> entries.locked(fund, Bucket.AVAILABLE, null))
                .reduce(Dong.ZERO, Dong::plus);
    }

    /**
     * Each source that has less than the đề án drawing on it are to be given; none where all have enough.
     *
     * @param wanted what each đề án is to be given
     */
    public List<Finding> shortages(String province, int year, Tier tier, Map<UUID, Dong> wanted) {
        return shortages(province, year, tier, wanted, Map.of());
    }

    /**
     * The same where other đề án give back at the same moment.
     *
     * @param freed what each of these gives back to its source
     */
    public List<Finding> shortages(
            String province, int year, Tier tier, Map<UUID, Dong> wanted, Map<UUID, Dong> freed) {
        var back = sources.sums(freed, tier);
        var findings = new ArrayList<Finding>();
        sources.sums(wanted, tier).forEach((source, sum) -> {
            var there = entries.fund(province, year, tier, source, null)
                    .map(fund -> entries.locked(fund, Bucket.AVAILABLE, null))
                    .orElse(Dong.ZERO)
                    .plus(back.getOrDefault(source, Dong.ZERO));
            if (sum.exceeds(there)) {
                var code = "budget.source-short-" + source.name().toLowerCase(Locale.ROOT);
                findings.add(Finding.of(code, null, sum, there, sum.minus(there)));
            }
        });
        return List.copyOf(findings);
    }

    /** These findings, and one more where the books of the year are closed on this day. */
    public List<Finding> inOpenPeriod(List<Finding> findings, String province, int year, LocalDate day) {
        var closed = entries.closedThrough(province, year);
        if (closed.isEmpty() || day.isAfter(closed.get())) {
            return findings;
        }
        var more = new ArrayList<>(findings);
        more.add(new Posting.ClosedPeriod(year, closed.get(), day).finding());
        return List.copyOf(more);
    }

    private Posting post(
            EntryKind kind,
            String province,
            int year,
            Tier tier,
            UUID project,
            Dong amount,
            String paper,
            LocalDate happenedOn) {
        return entries.post(
                new Movement(UUID.randomUUID(), kind, province, year, tier, project, amount, paper, happenedOn, ""));
    }
}
