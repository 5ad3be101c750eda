package vn.khuyencong.plan;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.budget.CarryFiles;
import vn.khuyencong.budget.CloseBooks;
import vn.khuyencong.plan.CarryOver.Line;
import vn.khuyencong.plan.CarryOver.Outcome;
import vn.khuyencong.shared.NotAllowed;

/** Whoever closes books carries what đề án were not paid into the next year, by a decision. One refusal, and nothing is stored. */
@Service
@Transactional
public class CarryPlanMoney {

    private final CarryOvers carryOvers;
    private final CarryFiles ledger;
    private final CloseBooks books;
    private final CurrentActor current;
    private final OfficeClock clock;

    CarryPlanMoney(
            CarryOvers carryOvers, CarryFiles ledger, CloseBooks books, CurrentActor current, OfficeClock clock) {
        this.carryOvers = carryOvers;
        this.ledger = ledger;
        this.books = books;
        this.current = current;
        this.clock = clock;
    }

    /** @throws NotAllowed if the actor does not close books */
    public Outcome carry(CarryOver.Make make) {
        if (!may()) {
            throw new NotAllowed("May not carry money into the next year");
        }
        if (carryOvers.isMade(make.id())) {
            return new Outcome.Made();
        }
        var proposed = carryOvers.proposed(make.year(), make.tier()).stream()
                .collect(Collectors.toMap(Line::project, Function.identity()));
        var findings = CarryOver.against(make, proposed, clock.today());
        if (findings.isEmpty()) {
            findings = ledger.carry(new CarryFiles.Carried(
                    make.id(),
                    current.get().provinceOrFail(),
                    make.year(),
                    make.tier(),
                    make.decision().strip(),
                    make.decidedOn(),
                    make.amounts()));
        }
        if (!findings.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Outcome.Refused(List.copyOf(findings));
        }
        carryOvers.keep(
                make, make.amounts().keySet().stream().map(proposed::get).toList());
        return new Outcome.Made();
    }

    /** Whether the actor carries over. */
    @Transactional(readOnly = true)
    public boolean may() {
        return books.may();
    }
}
