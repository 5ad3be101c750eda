package vn.khuyencong.organisation.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Finding;

/** What must be told with a step, and what stands against it. */
final class EquipmentRules {

    private static final int YEARS_AHEAD = 5;

    private EquipmentRules() {}

    static List<Finding> againstNeed(Equipment.Need need, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (need.unitPrice().isZero()) findings.add(Finding.of("organisation.equipment-unit-price-missing"));
        var first = today.getYear();
        if (need.year() < first || need.year() > first + YEARS_AHEAD) {
            findings.add(Finding.of(
                    "organisation.equipment-year-out-of-range", null, "" + first, "" + (first + YEARS_AHEAD)));
        }
        return List.copyOf(findings);
    }

    /** @param last the day of what was done before; empty for none */
    static List<Finding> against(Equipment.Make make, @Nullable LocalDate last, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (make.day().isAfter(today)) {
            findings.add(Finding.of("organisation.equipment-day-in-future", null, make.day(), today));
        }
        if (last != null && make.day().isBefore(last)) {
            findings.add(Finding.of("organisation.equipment-day-before-last", null, make.day(), last));
        }
        switch (make.step()) {
            case PURCHASE -> {
                if (make.amount() == null || make.amount().isZero()) {
                    findings.add(Finding.of("organisation.equipment-price-missing"));
                }
                if (make.supplier().isBlank()) findings.add(Finding.of("organisation.equipment-supplier-missing"));
                if (make.paper().isBlank()) findings.add(Finding.of("organisation.equipment-contract-missing"));
            }
            case HAND_OVER -> {
                if (make.holder() == null) findings.add(Finding.of("organisation.equipment-holder-missing"));
                if (make.paper().isBlank()) findings.add(Finding.of("organisation.equipment-paper-missing"));
            }
            case START_USE, CHECK -> {
                if (make.condition() == null) findings.add(Finding.of("organisation.equipment-condition-missing"));
                if (make.step() == EquipmentStep.CHECK && make.note().isBlank()) {
                    findings.add(Finding.of("organisation.equipment-note-missing"));
                }
            }
            case DISPOSE -> {
                if (make.paper().isBlank()) findings.add(Finding.of("organisation.equipment-paper-missing"));
                if (make.note().isBlank()) findings.add(Finding.of("organisation.equipment-note-missing"));
            }
            case DECLINE -> {
                if (make.note().isBlank()) findings.add(Finding.of("organisation.equipment-note-missing"));
            }
            case RAISE, CHANGE, PLAN, SUCCEED -> {}
        }
        return List.copyOf(findings);
    }
}
