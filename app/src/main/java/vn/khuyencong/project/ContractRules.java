package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.shared.Finding;

/** When a contract may be signed. */
final class ContractRules {

    private ContractRules() {}

    /** Its amount stays within the approval, its days in order. */
    static List<Finding> findings(Project project, Contract contract, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (contract.number().isBlank()) {
            findings.add(Finding.of("project.contract-number-missing"));
        }
        if (contract.amount().isZero()) {
            findings.add(Finding.of("project.contract-zero"));
        }
        if (contract.amount().exceeds(project.approvedOrFail())) {
            findings.add(
                    Finding.of("project.contract-over-approved", null, contract.amount(), project.approvedOrFail()));
        }
        if (project.approvedOn() != null && contract.signedOn().isBefore(project.approvedOn())) {
            findings.add(
                    Finding.of("project.contract-before-approval", null, contract.signedOn(), project.approvedOn()));
        }
        if (contract.signedOn().isAfter(today)) {
            findings.add(Finding.of("project.day-in-future", null, contract.signedOn()));
        }
        if (contract.endsOn().isBefore(contract.signedOn())) {
            findings.add(Finding.of("project.contract-ends-before-it-begins", null, contract.endsOn()));
        }
        return findings;
    }
}
