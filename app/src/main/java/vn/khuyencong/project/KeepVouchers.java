package vn.khuyencong.project;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** Whoever carries a đề án out enters its vouchers, and takes out what was entered wrongly. */
@Service
public class KeepVouchers {

    private final Writers writers;
    private final Contracts contracts;
    private final Vouchers vouchers;
    private final StepRoles roles;
    private final OfficeClock clock;

    KeepVouchers(Writers writers, Contracts contracts, Vouchers vouchers, StepRoles roles, OfficeClock clock) {
        this.writers = writers;
        this.contracts = contracts;
        this.vouchers = vouchers;
        this.roles = roles;
        this.clock = clock;
    }

    /**
     * Enters one; the same form sent again keeps nothing twice.
     *
     * @return what stands against it; empty where it is kept
     */
    @Transactional
    public List<Finding> enter(UUID id, Voucher voucher) {
        var project = writers.require(id);
        var there = vouchers.of(id);
        if (there.stream().anyMatch(one -> one.id().equals(voucher.id()))) {
            return List.of();
        }
        var contracted = contracts.find(id).map(Contract::amount).orElse(Dong.ZERO);
        var findings = VoucherRules.findings(project, voucher, there, contracted, clock.today());
        if (findings.isEmpty()) {
            findings = vouchers.elsewhere(id, voucher)
                    .map(other -> VoucherRules.paidElsewhere(voucher, other))
                    .orElse(List.of());
        }
        if (findings.isEmpty()) {
            vouchers.add(id, voucher);
        }
        return findings;
    }

    /** Takes one out; nothing happens where somebody has taken it out already. */
    @Transactional
    public List<Finding> takeOut(UUID id, UUID voucher) {
        var project = writers.require(id);
        if (!VoucherRules.isOpen(project.stage())) {
            return List.of(Finding.of("project.vouchers-not-now", null, project.code()));
        }
        vouchers.remove(id, voucher);
        return List.of();
    }

    /** Whether the reader keeps the register of this file now. */
    public boolean isKeptBy(Actor actor, Project project) {
        return VoucherRules.isOpen(project.stage())
                && roles.mayPlay(
                        actor, StepRole.IMPLEMENTER, project.scope().tier(), project.province(), project.implementer());
    }
}
