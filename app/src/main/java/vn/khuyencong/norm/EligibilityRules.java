package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.ActivityTerms.Tested;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Citation;

/** Who and where: tests an applicant by the rule of the day. A fact that is wanting is asked for, never guessed. */
final class EligibilityRules {

    private static final String DIFFICULT_NOWHERE = "NONE";

    private final LocalDate day;
    private final Regime regime;
    private final Applicant applicant;
    private final Situation situation;
    private final @Nullable SectorRule sector;
    private final List<Reason> reasons = new ArrayList<>(2);
    private final List<String> missing = new ArrayList<>(2);
    private final List<Version> grounds = new ArrayList<>(4);
    private boolean verified = true;

    /**
     * What was found: reasons against, fields that would decide, the conditions that are met, and whether each of them
     * has been read.
     */
    record Found(List<Reason> reasons, List<String> missing, List<Citation> grounds, boolean verified) {

        static final Found NOTHING_TESTED = new Found(List.of(), List.of(), List.of(), true);
    }

    private EligibilityRules(AssessmentRequest request, Regime regime, Situation situation) {
        this.day = request.date();
        this.regime = regime;
        this.applicant = request.applicant();
        this.situation = situation;
        this.sector = applicant.sector() == null ? null : regime.sectors().get(applicant.sector());
    }

    static Found test(AssessmentRequest request, ActivityTerms terms, @Nullable Regime regime, Situation situation) {
        if (regime == null) return Found.NOTHING_TESTED;
        var tested = terms.tested(request.applicant().legalForm());
        return new EligibilityRules(request, regime, situation).test(tested, terms);
    }

    private Found test(Tested tested, ActivityTerms terms) {
        var anyFormAndPlace = sector != null && sector.anyFormAndPlace();
        if (tested.form() && !anyFormAndPlace) testForm(terms.activity().code());
        if (tested.place() && !anyFormAndPlace) testPlace();
        // a sector not yet named may be one without limit of form and place
        if (tested.sector() && applicant.sector() == null) reasons.clear();
        if (terms.onlyDifficult() && !refused(Reason.Code.PLACE)) testDifficult(terms);
        if (tested.sector()) testSector();
        return new Found(reasons, missing, citations(), verified);
    }

    private void testForm(String activity) {
        var form = applicant.legalForm();
        var eligible = form == null ? null : regime.forms().get(form);
        if (form == null) {
            missing.add("applicant.legalForm");
        } else if (eligible == null || !allows(eligible, activity)) {
            refuse(Reason.Code.LEGAL_FORM, "norm.reason.legal-form", eligible == null ? basis() : eligible);
        } else {
            use(eligible);
        }
    }

    /** Some forms are eligible for some activities only. */
    private static boolean allows(Version form, String activity) {
        var only = form.content().list("activities");
        return only.isEmpty() || only.contains(activity);
    }

    private void testPlace() {
        boolean yes = false;
        boolean no = false;
        boolean unknown = false;
        for (var place : situation.places()) {
            switch (eligible(place)) {
                case YES -> yes = true;
                case NO -> no = true;
                case UNKNOWN -> unknown = true;
            }
        }
        if ((yes && no) || (!yes && !no && !unknown)) {
            missing.add("applicant.place");
        } else if (unknown) {
            missing.add("applicant.placeFacts.cityClass");
        } else if (no) {
            refuse(Reason.Code.PLACE, "norm.reason.place", basis());
        }
    }

    private Truth eligible(PlaceRead place) {
        boolean unknown = false;
        for (int i = 0; i < regime.places().size(); i++) {
            var rule = regime.places().get(i);
            switch (rule.holdsFor(place, day)) {
                case YES -> {
                    use(rule.basis());
                    return Truth.YES;
                }
                case UNKNOWN -> unknown = true;
                case NO -> {}
            }
        }
        return unknown ? Truth.UNKNOWN : Truth.NO;
    }

    private void testDifficult(ActivityTerms terms) {
        switch (difficult()) {
            case YES -> {}
            case UNKNOWN -> askWhetherDifficult();
            case NO ->
                reasons.add(new Reason(Reason.Code.PLACE, Sentence.of("norm.reason.not-difficult"), terms.basis()));
        }
    }

    private void testSector() {
        if (applicant.sector() == null) {
            missing.add("applicant.sector");
        } else if (sector == null || !sector.eligible()) {
            refuse(Reason.Code.SECTOR, "norm.reason.sector", sector == null ? basis() : sector.basis());
        } else if (sector.onlyInDifficultArea()) {
            testSectorOfDifficultAreas(sector);
        } else {
            use(sector.basis());
        }
    }

    /** Mining: whether the place is a difficult one decides. */
    private void testSectorOfDifficultAreas(SectorRule rule) {
        switch (difficult()) {
            case YES -> use(rule.basis());
            case UNKNOWN -> askWhetherDifficult();
            case NO -> refuse(Reason.Code.SECTOR, "norm.reason.sector", rule.basis());
        }
    }

    private void askWhetherDifficult() {
        var field = situation.places().isEmpty() ? "applicant.place" : "applicant.placeFacts.difficult";
        if (!missing.contains(field)) missing.add(field);
    }

    private boolean refused(Reason.Code code) {
        for (int i = 0; i < reasons.size(); i++) {
            if (reasons.get(i).code() == code) return true;
        }
        return false;
    }

    /** Whether the place is a difficult one; unknown where that is wanting, or where the places it came from differ. */
    private Truth difficult() {
        boolean yes = false;
        boolean no = false;
        for (var place : situation.places()) {
            var difficult = place.difficult();
            if (difficult == null) return Truth.UNKNOWN;
            if (difficult.equals(DIFFICULT_NOWHERE)) no = true;
            else yes = true;
        }
        if (yes == no) return Truth.UNKNOWN;
        return yes ? Truth.YES : Truth.NO;
    }

    private @Nullable Version basis() {
        return regime.basis();
    }

    private void refuse(Reason.Code code, String sentence, @Nullable Version basis) {
        reasons.add(new Reason(code, Sentence.of(sentence), basis == null ? null : basis.citation(day)));
    }

    /** A condition known from memory only makes the answer unverified; a list read in an older text holds no figure. */
    private void use(Version basis) {
        if (!grounds.contains(basis)) grounds.add(basis);
        verified &= !basis.recalled();
    }

    private List<Citation> citations() {
        var citations = new ArrayList<Citation>(grounds.size());
        for (int i = 0; i < grounds.size(); i++) {
            var citation = grounds.get(i).citation(day);
            if (citation != null && !citations.contains(citation)) citations.add(citation);
        }
        return citations;
    }
}
