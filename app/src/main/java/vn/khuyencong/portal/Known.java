package vn.khuyencong.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Applicant;
import vn.khuyencong.norm.AssessmentRequest;
import vn.khuyencong.norm.GivenPlaceFacts;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/**
 * What is known of somebody who asks: her answers, read. What is empty has not been answered.
 *
 * @param day      the day whose law applies
 * @param province whose money is asked for before the place is known; empty where nobody works with this installation
 * @param cost     of what is to be supported
 */
public record Known(
        LocalDate day,
        @Nullable String province,
        @Nullable Purpose purpose,
        @Nullable String sector,
        @Nullable String legalForm,
        Where where,
        @Nullable Dong cost) {

    /** Nothing but the day. */
    public static Known nothing(LocalDate day, @Nullable String province) {
        return new Known(day, province, null, null, null, Where.NOWHERE, null);
    }

    /** The purses that may be asked, local money first. */
    public List<Tier> purses() {
        return whoseMoney() == null ? List.of(Tier.NATIONAL) : List.of(Tier.LOCAL, Tier.NATIONAL);
    }

    /** The province whose local money is asked for. */
    public @Nullable String whoseMoney() {
        var place = where.place();
        return place == null ? province : place.province();
    }

    /** The case to assess for one purse. @throws IllegalStateException before the purpose is known */
    public AssessmentRequest request(Tier tier) {
        if (purpose == null) {
            throw new IllegalStateException("Nothing can be assessed before the purpose is known");
        }
        var place = where.place();
        var facts = new GivenPlaceFacts(
                Boolean.TRUE.equals(where.craftVillage()), where.cityClass(), null, where.difficult());
        return new AssessmentRequest(
                day,
                tier,
                whoseMoney(),
                purpose.activity(),
                cost,
                1,
                purpose.line(),
                Set.of(),
                Dong.ZERO,
                0,
                new Applicant(legalForm, place == null ? null : place.code(), facts, sector));
    }

    /** Whether a question has no answer yet, and none that is on record. */
    boolean open(Question question) {
        return switch (question) {
            case PURPOSE -> purpose == null;
            case SECTOR -> sector == null;
            case LEGAL_FORM -> legalForm == null;
            case PLACE -> where.place() == null;
            case CRAFT_VILLAGE, CITY_CLASS, DIFFICULT -> where.open(question);
            case COST -> cost == null;
            case DAY -> false;
        };
    }

    public Known on(LocalDate other) {
        return new Known(other, province, purpose, sector, legalForm, where, cost);
    }

    public Known meaning(Purpose other) {
        return new Known(day, province, other, sector, legalForm, where, cost);
    }

    public Known inSector(@Nullable String code) {
        return new Known(day, province, purpose, code, legalForm, where, cost);
    }

    public Known ofForm(@Nullable String code) {
        return new Known(day, province, purpose, sector, code, where, cost);
    }

    public Known at(Where other) {
        return new Known(day, province, purpose, sector, legalForm, other, cost);
    }

    public Known costing(@Nullable Dong amount) {
        return new Known(day, province, purpose, sector, legalForm, where, amount);
    }
}
