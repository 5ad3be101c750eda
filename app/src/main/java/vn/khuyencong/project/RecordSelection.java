package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.Evidence.Selection;
import vn.khuyencong.shared.Finding;

/** The implementer records how the contractor of a package was chosen, and whether it issues an invoice itself. */
@Service
public class RecordSelection {

    private final WorkParties parties;
    private final Evidences evidences;
    private final SelectionForms forms;
    private final OfficeClock clock;

    RecordSelection(WorkParties parties, Evidences evidences, SelectionForms forms, OfficeClock clock) {
        this.parties = parties;
        this.evidences = evidences;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * Keeps a record; a later one of the same package takes its place.
     *
     * @param request id of the form, so that it is kept once
     * @return what stands against it; empty where it is kept
     */
    @Transactional
    public List<Finding> record(UUID id, Selection selection, UUID request) {
        var project = parties.implementing(id);
        var findings = findings(project, selection, clock.today());
        if (findings.isEmpty()) {
            evidences.add(id, selection, request);
        }
        return findings;
    }

    /** Says which of the two settlement files it will be. */
    @Transactional
    public List<Finding> invoices(UUID id, boolean invoices, UUID request) {
        var project = parties.implementing(id);
        if (project.stage() != Stage.ACCEPTED) {
            return List.of(Finding.of("project.invoices-not-now", null, project.code()));
        }
        evidences.say(id, invoices, request);
        return List.of();
    }

    private List<Finding> findings(Project project, Selection selection, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (project.stage() != Stage.UNDER_WAY && project.stage() != Stage.APPROVED) {
            findings.add(Finding.of("project.selection-not-now", null, project.code()));
        }
        var form = forms.find(selection.form());
        if (form.isEmpty()) {
            findings.add(Finding.of("project.selection-form-missing"));
        }
        if (selection.packageName().isBlank()
                || selection.winner().isBlank()
                || selection.number().isBlank()) {
            findings.add(Finding.of("project.selection-incomplete"));
        }
        if (selection.price().isZero()) {
            findings.add(Finding.of("project.amount-zero"));
        }
        if (selection.decidedOn().isAfter(today)) {
            findings.add(Finding.of("project.day-in-future", null, selection.decidedOn()));
        }
        if (form.filter(known -> !known.bidding()).isPresent()
                && forms.biddingApplies(project)
                && selection.reason().isBlank()) {
            findings.add(Finding.of("project.selection-reason-missing", forms.basis()));
        }
        return findings;
    }
}
