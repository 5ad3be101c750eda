package vn.khuyencong.establishment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.ActivityTerms;
import vn.khuyencong.norm.Applicant;
import vn.khuyencong.norm.Assess;
import vn.khuyencong.norm.Assessment;
import vn.khuyencong.norm.AssessmentRequest;
import vn.khuyencong.norm.GivenPlaceFacts;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.territory.Units;

/** What the law of a day says of an establishment: may it be supported, and how far for what it needs. */
@Component
@Transactional(readOnly = true)
public class Eligibility {

    private final Assess assess;
    private final Norms norms;
    private final Units units;
    private final OfficeClock clock;

    Eligibility(Assess assess, Norms norms, Units units, OfficeClock clock) {
        this.assess = assess;
        this.norms = norms;
        this.units = units;
        this.clock = clock;
    }

    /** The establishment as the assessment sees it on a day; a place that is no longer one is left empty. */
    public Applicant applicant(Establishment establishment, LocalDate day) {
        var unit = units.find(establishment.unit());
        return new Applicant(
                establishment.legalForm(),
                unit.inForce().contains(day) ? unit.code() : null,
                GivenPlaceFacts.inCraftVillage(establishment.craftVillage() != null),
                establishment.sector());
    }

    /** Whether it may be supported today at all: tested on an activity that asks for form, place and sector. */
    public Optional<Assessment> today(Establishment establishment) {
        var day = clock.today();
        return norms.activities(Tier.NATIONAL, null, day).stream()
                .filter(Eligibility::asksForEverything)
                .findFirst()
                .map(terms -> assess.assess(AssessmentRequest.of(
                        day, Tier.NATIONAL, null, terms.activity().code(), null, applicant(establishment, day))));
    }

    /** Whether the law of today asks for the cost of an activity; empty where it is none of today's, for any money. */
    Optional<ActivityTerms.Cost> cost(String activity, Establishment establishment) {
        var day = clock.today();
        if (norms.activities().stream().noneMatch(known -> known.code().equals(activity))) return Optional.empty();
        return norms.terms(activity, Tier.LOCAL, establishment.province(), day)
                .or(() -> norms.terms(activity, Tier.NATIONAL, null, day))
                .map(ActivityTerms::cost);
    }

    /** How far each purse may support a need today, in the order of the purses. */
    public List<Assessment> of(Need need, Establishment establishment, List<Tier> purses) {
        var day = clock.today();
        var applicant = applicant(establishment, day);
        return assess.assess(purses.stream()
                .map(tier -> AssessmentRequest.of(
                                day,
                                tier,
                                establishment.province(),
                                need.activity(),
                                need.cost().isZero() ? null : need.cost(),
                                applicant)
                        .asLine(need.productionLine()))
                .toList());
    }

    private static boolean asksForEverything(ActivityTerms terms) {
        return terms.by() == ActivityTerms.By.ESTABLISHMENT
                && !terms.onlyDifficult()
                && terms.tested(null).equals(new ActivityTerms.Tested(true, true, true));
    }
}
