package vn.khuyencong.project;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.Decision.Moved;

/** The manager signs the contract with the implementer (ký hợp đồng). */
@Service
public class SignContract {

    private final Moves moves;
    private final Contracts contracts;
    private final Reworks reworks;
    private final OfficeClock clock;

    SignContract(Moves moves, Contracts contracts, Reworks reworks, OfficeClock clock) {
        this.moves = moves;
        this.contracts = contracts;
        this.reworks = reworks;
        this.clock = clock;
    }

    @Transactional
    public Decision sign(UUID id, int version, Contract contract) {
        var move = Move.of(Step.SIGN_CONTRACT, id, version)
                .under(contract.number())
                .of(contract.amount());
        return moves.make(move, project -> {
            var findings = new ArrayList<>(ContractRules.findings(project, contract, clock.today()));
            findings.addAll(reworks.against(project));
            var decision = project.decide(Step.SIGN_CONTRACT, findings, List.of());
            if (decision instanceof Moved) {
                contracts.add(id, contract);
            }
            return decision;
        });
    }
}
