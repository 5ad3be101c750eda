package vn.khuyencong.norm;

import static vn.khuyencong.norm.CaseError.Code.OUT_OF_RANGE;
import static vn.khuyencong.norm.CaseError.Code.PLACE_NOT_IN_PROVINCE;
import static vn.khuyencong.norm.CaseError.Code.PLACE_UNKNOWN_ON_DATE;
import static vn.khuyencong.norm.CaseError.Code.REQUIRED;
import static vn.khuyencong.norm.CaseError.Code.UNKNOWN_VALUE;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Situations.KnownPlace;
import vn.khuyencong.shared.Tier;

/** What a case from outside must tell before it can be answered. Everything that is wanting is told at once. */
final class CaseRules {

    /** As many units as a formula has been proved for. */
    private static final int MOST_UNITS = 100_000;

    private static final int FIRST_YEAR = 2004;
    private static final int LAST_YEAR = 2100;

    private final CaseDraft draft;
    private final Law law;
    private final List<CaseError> errors;

    /** @param errors what was wrong already; more is added */
    CaseRules(CaseDraft draft, Law law, List<CaseError> errors) {
        this.draft = draft;
        this.law = law;
        this.errors = errors;
    }

    /** Tests everything but the place. */
    void test() {
        required("date", draft.date());
        required("tier", draft.tier());
        required("activity", draft.activity());
        if (draft.date() != null && !yearKnown()) add("date", OUT_OF_RANGE);
        if (draft.tier() == Tier.LOCAL) required("province", draft.province());
        if (draft.activity() != null && !law.knows(draft.activity())) add("activity", UNKNOWN_VALUE);
        known("applicant.legalForm", draft.applicant().legalForm(), law.forms());
        known("applicant.sector", draft.applicant().sector(), law.sectors());
        testQuantity();
        var terms = terms();
        if (terms != null) testAsked(terms);
    }

    /** The day can be counted with: other tests need it. */
    boolean dated() {
        return draft.date() != null && yearKnown();
    }

    /** Tests the place once it has been looked up. */
    void testPlace(@Nullable KnownPlace place) {
        if (place == null) add("applicant.place", PLACE_UNKNOWN_ON_DATE);
        else if (draft.province() != null && !place.province().equals(draft.province())) {
            add("applicant.place", PLACE_NOT_IN_PROVINCE);
        }
    }

    private boolean yearKnown() {
        return draft.date() != null
                && draft.date().getYear() >= FIRST_YEAR
                && draft.date().getYear() <= LAST_YEAR;
    }

    private @Nullable ActivityTerms terms() {
        var date = draft.date();
        var activity = draft.activity();
        if (date == null || !yearKnown() || draft.tier() == null || activity == null || !law.knows(activity))
            return null;
        return law.terms(activity, draft.tier(), draft.province(), date);
    }

    private void testQuantity() {
        if (draft.quantity() < 1 || draft.quantity() > MOST_UNITS) add("quantity", OUT_OF_RANGE);
    }

    /** What the activity itself needs: a cost, one unit, and of an establishment its form, place and sector. */
    private void testAsked(ActivityTerms terms) {
        if (terms.cost() == ActivityTerms.Cost.REQUIRED) required("eligibleCost", draft.eligibleCost());
        if (terms.onePerApplicant() && draft.quantity() > 1) add("quantity", OUT_OF_RANGE);
        var applicant = draft.applicant();
        var form = applicant.legalForm();
        if (terms.by() == ActivityTerms.By.EITHER && form == null) return;
        var tested = terms.tested(form);
        if (!draft.hasApplicant() && (tested.form() || tested.place() || tested.sector())) {
            add("applicant", REQUIRED);
            return;
        }
        var anywhere = anyFormAndPlace(applicant.sector());
        if (tested.form() && !anywhere) required("applicant.legalForm", form);
        if ((tested.place() && !anywhere) || terms.onlyDifficult()) required("applicant.place", applicant.place());
        if (tested.sector()) required("applicant.sector", applicant.sector());
    }

    private boolean anyFormAndPlace(@Nullable String sector) {
        var regime = draft.date() == null ? null : law.regime(draft.date());
        var rule = regime == null || sector == null ? null : regime.sectors().get(sector);
        return rule != null && rule.anyFormAndPlace();
    }

    private void known(String field, @Nullable String value, Set<String> codes) {
        if (value != null && !codes.contains(value)) add(field, UNKNOWN_VALUE);
    }

    private void required(String field, @Nullable Object value) {
        if (value == null) add(field, REQUIRED);
    }

    /** A field that was wrong already is not wanting as well. */
    private void add(String field, CaseError.Code code) {
        for (var error : errors) {
            if (error.field().equals(field)) return;
        }
        errors.add(new CaseError(field, code));
    }
}
