package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.legal.Provision;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Reading;

/** Who and where: tests an applicant by the rule of the day. A fact that is wanting is asked for, never guessed. */
final class EligibilityRules {

    private static final String DIFFICULT_NOWHERE = "NONE";

    private final LocalDate day;
    private final Regime regime;
    private final Applicant applicant;
    private final Situation situation;
    private final @Nullable SectorRule sector;
    private final List<Reason> reasons = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final Set<Provision> grounds = new LinkedHashSet<>();
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

    static Found test(AssessmentRequest request, Activity activity, @Nullable Regime regime, Situation situation) {
        return regime == null
                ? Found.NOTHING_TESTED
                : new EligibilityRules(request, regime, situation).test(activity.tested());
    }

    private Found test(Activity.Tested tested) {
        var anyFormAndPlace = sector != null && sector.anyFormAndPlace();
        if (tested.form() && !anyFormAndPlace) testForm();
        if (tested.place() && !anyFormAndPlace) testPlace();
        // a sector not yet named may be one without limit of form and place
        if (tested.sector() && applicant.sector() == null) reasons.clear();
        if (tested.sector()) testSector();
        return new Found(
                reasons,
                missing,
                grounds.stream().map(this::citation).distinct().toList(),
                verified);
    }

    private void testForm() {
        var form = applicant.legalForm();
        var basis = form == null ? null : regime.forms().get(form);
        if (form == null) {
            missing.add("applicant.legalForm");
        } else if (basis == null) {
            reasons.add(new Reason(
                    Reason.Code.LEGAL_FORM, Sentence.of("norm.reason.legal-form"), citation(regime.basis())));
        } else {
            use(basis);
        }
    }

    private void testPlace() {
        var answers = situation.places().stream().map(this::eligible).distinct().toList();
        if (answers.isEmpty() || (answers.contains(Truth.YES) && answers.contains(Truth.NO))) {
            missing.add("applicant.place");
        } else if (answers.contains(Truth.UNKNOWN)) {
            missing.add("applicant.placeFacts.cityClass");
        } else if (answers.contains(Truth.NO)) {
            reasons.add(new Reason(Reason.Code.PLACE, Sentence.of("norm.reason.place"), citation(regime.basis())));
        }
    }

    private Truth eligible(PlaceRead place) {
        var answers = regime.places().stream()
                .map(rule -> rule.holdsFor(place, day))
                .distinct()
                .toList();
        if (answers.contains(Truth.YES)) {
            regime.places().stream()
                    .filter(rule -> rule.holdsFor(place, day) == Truth.YES)
                    .findFirst()
                    .ifPresent(rule -> use(rule.basis()));
            return Truth.YES;
        }
        return answers.contains(Truth.UNKNOWN) ? Truth.UNKNOWN : Truth.NO;
    }

    private void testSector() {
        if (applicant.sector() == null) {
            missing.add("applicant.sector");
        } else if (sector == null || !sector.eligible() || outsideDifficultArea(sector)) {
            reasons.add(new Reason(
                    Reason.Code.SECTOR,
                    Sentence.of("norm.reason.sector"),
                    citation(sector == null ? regime.basis() : sector.basis())));
        } else {
            use(sector.basis());
        }
    }

    private boolean outsideDifficultArea(SectorRule rule) {
        return rule.onlyInDifficultArea()
                && situation.places().stream()
                        .map(PlaceRead::difficult)
                        .anyMatch(difficult -> Objects.equals(difficult, DIFFICULT_NOWHERE));
    }

    /** A condition known from memory only makes the answer unverified; a list read in an older text holds no figure. */
    private void use(Provision basis) {
        grounds.add(basis);
        verified &= basis.reading() != Reading.RECALLED;
    }

    private Citation citation(Provision basis) {
        return basis.citation(day);
    }
}
