package vn.khuyencong.project.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.project.funding.FundingOffice;
import vn.khuyencong.project.funding.PastField;
import vn.khuyencong.project.funding.PastSupport;
import vn.khuyencong.project.funding.PastSupports;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.web.Problems;

/** Puts the form of a past support together: empty, filled in, or as it was typed. */
@Component
@Transactional(readOnly = true)
class PastForms {

    private final PastSupports supports;
    private final Norms norms;
    private final CurrentActor current;

    PastForms(PastSupports supports, Norms norms, CurrentActor current) {
        this.supports = supports;
        this.norms = norms;
        this.current = current;
    }

    PastFormPage empty() {
        return form(UUID.randomUUID(), false, Map.of(), Problems.NONE, false);
    }

    PastFormPage filled(UUID id) {
        return form(id, true, typed(supports.get(id)), Problems.NONE, false);
    }

    /** What was typed, with what stands against it. */
    PastFormPage again(UUID id, boolean correct, Map<String, String> typed, Map<PastField, Finding> findings) {
        var problems = Problems.NONE;
        for (var field : PastField.values()) {
            var finding = findings.get(field);
            if (finding != null) problems = problems.with(field.name(), finding);
        }
        return form(id, correct, typed, problems, false);
    }

    /** Somebody was first: what was typed stays, and the form answers to the newer row. */
    PastFormPage changed(UUID id, Map<String, String> typed) {
        var newer = new HashMap<>(typed);
        newer.put("version", String.valueOf(supports.get(id).version()));
        return form(id, true, newer, Problems.NONE, true);
    }

    private PastFormPage form(UUID id, boolean correct, Map<String, String> typed, Problems problems, boolean changed) {
        if (!FundingOffice.keepsPastSupports(current.get())) throw new NotAllowed("May not keep past supports");
        return new PastFormPage(id, correct, norms.activities(), Map.copyOf(typed), problems, changed);
    }

    private static Map<String, String> typed(PastSupports.Kept kept) {
        var typed = new HashMap<String, String>();
        for (var field : PastField.values()) typed.put(field.name(), said(kept.support(), field));
        typed.put("version", String.valueOf(kept.version()));
        return typed;
    }

    private static String said(PastSupport support, PastField field) {
        return switch (field) {
            case NAME -> support.name();
            case TAX_CODE -> support.taxCode();
            case REPRESENTATIVE -> support.representative();
            case PLACE -> support.place();
            case ACTIVITY -> support.activity() == null ? "" : support.activity();
            case CONTENT -> support.content();
            case ITEM -> support.item();
            case MAKER -> support.maker();
            case MODEL -> support.model();
            case SERIAL -> support.serial();
            case INVOICE -> support.invoice();
            case YEAR -> String.valueOf(support.year());
            case MONEY_SOURCE -> support.moneySource();
            case AMOUNT -> support.amount().formatted();
            case PAPER -> support.paper();
        };
    }
}
