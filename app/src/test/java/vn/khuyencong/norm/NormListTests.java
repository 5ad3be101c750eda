package vn.khuyencong.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.OfficeTest;

/** Every list of the law on every day it changes: who is on it is let in, who is not is refused, and none is left out. */
@OfficeTest
@TestInstance(Lifecycle.PER_CLASS)
class NormListTests {

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private TransactionTemplate transaction;

    private Law law;

    @BeforeAll
    void readTheLaw() {
        law = Objects.requireNonNull(transaction.execute(_ -> snapshots.current()));
    }

    private List<Regime> regimes() {
        return Regime.all(law.norms()).stream()
                .filter(regime -> regime.basis() != null)
                .toList();
    }

    @Test
    void legalForms() {
        for (var regime : regimes()) {
            var inside = new HashSet<String>();
            for (var form : law.forms()) {
                if (!refused(regime.since(), form, "HANDICRAFT", "ADVANCED_MACHINERY", Reason.Code.LEGAL_FORM)) {
                    inside.add(form);
                }
            }
            assertThat(inside)
                    .as("%s", regime.since())
                    .isEqualTo(onTheList(regime, "ADVANCED_MACHINERY"))
                    .isNotEmpty()
                    .doesNotContain("LARGE_ENTERPRISE");
        }
    }

    @Test
    void activitiesOfTheFormsThatAreLetInForSomeOnly() {
        var limited = new HashSet<String>();
        for (var regime : regimes()) {
            for (var form : regime.forms().values()) {
                var list = form.content().list("activities");
                if (list.isEmpty()) continue;
                limited.add(form.member());
                for (var activity : law.catalogue().activities()) {
                    var terms = law.terms(activity.code(), Tier.NATIONAL, null, regime.since());
                    if (terms == null || !terms.tested(form.member()).form()) continue;
                    assertThat(refused(
                                    regime.since(),
                                    form.member(),
                                    "HANDICRAFT",
                                    activity.code(),
                                    Reason.Code.LEGAL_FORM))
                            .as("%s for %s", form.member(), activity.code())
                            .isEqualTo(!list.contains(activity.code()));
                }
            }
        }
        assertThat(limited).containsExactlyInAnyOrder("ARTISAN", "CLUSTER_INVESTOR");
    }

    @Test
    void sectors() {
        for (var regime : regimes()) {
            var inside = new HashSet<String>();
            for (var sector : law.sectors()) {
                if (!refused(regime.since(), "SME", sector, "ADVANCED_MACHINERY", Reason.Code.SECTOR)) {
                    inside.add(sector);
                }
            }
            assertThat(inside)
                    .as("%s", regime.since())
                    .isEqualTo(regime.sectors().entrySet().stream()
                            .filter(sector -> sector.getValue().eligible())
                            .map(sector -> sector.getKey())
                            .collect(Collectors.toSet()))
                    .isNotEmpty()
                    .doesNotContain("TRADE_SERVICE");
        }
    }

    @Test
    void kindsOfPlaces() {
        var tried = new HashSet<UUID>();
        for (var regime : regimes()) {
            for (var rule : regime.places()) {
                var day = regime.since();
                var since = lastDayOfACommune(rule, day);
                assertThat(rule.holdsFor(place(rule, rule.parentKind(), rule.cityClass(), since), day))
                        .isEqualTo(Truth.YES);
                for (var outside : outside(rule, since)) {
                    assertThat(rule.holdsFor(outside, day))
                            .as("%s: %s", rule, outside)
                            .isEqualTo(Truth.NO);
                }
                if (rule.cityClass() != null) {
                    assertThat(rule.holdsFor(place(rule, rule.parentKind(), null, since), day))
                            .isEqualTo(Truth.UNKNOWN);
                }
                tried.add(rule.basis().id());
            }
        }
        assertThat(tried)
                .containsExactlyInAnyOrderElementsOf(law.norms()
                        .all()
                        .filter(version -> version.family().equals("place"))
                        .map(Version::id)
                        .toList());
    }

    /** One fact after the other as the rule does not have it. */
    private static List<PlaceRead> outside(PlaceRule rule, @Nullable LocalDate since) {
        var outside = new HashSet<PlaceRead>();
        outside.add(new PlaceRead("village", rule.parentKind(), rule.cityClass(), since, null, true));
        if (rule.parentKind() != null) outside.add(place(rule, "elsewhere", rule.cityClass(), since));
        if (rule.cityClass() != null) outside.add(place(rule, rule.parentKind(), "SPECIAL", since));
        if (since != null) {
            outside.add(place(rule, rule.parentKind(), rule.cityClass(), since.minusDays(1)));
            outside.add(place(rule, rule.parentKind(), rule.cityClass(), null));
        }
        if (rule.craftVillage()) outside.add(new PlaceRead(rule.kind(), rule.parentKind(), null, null, null, false));
        return List.copyOf(outside);
    }

    /** The earliest day on which a ward may have been made from a commune: so many years before the end of the year before. */
    private static @Nullable LocalDate lastDayOfACommune(PlaceRule rule, LocalDate day) {
        return rule.formerCommuneYears() == null
                ? null
                : LocalDate.of(day.getYear() - 1, 12, 31).minusYears(rule.formerCommuneYears());
    }

    private static PlaceRead place(
            PlaceRule rule, @Nullable String parent, @Nullable String cityClass, @Nullable LocalDate since) {
        return new PlaceRead(rule.kind(), parent, cityClass, since, null, rule.craftVillage());
    }

    @Test
    void activitiesForDifficultPlacesOnly() {
        var only = new HashSet<String>();
        for (var activity : law.catalogue().activities()) {
            var terms = law.terms(activity.code(), Tier.NATIONAL, null, LocalDate.of(2026, 3, 1));
            if (terms == null || !terms.onlyDifficult()) continue;
            only.add(activity.code());
            assertThat(eligible(activity.code(), "DIFFICULT")).isTrue();
            assertThat(eligible(activity.code(), "SPECIALLY_DIFFICULT")).isTrue();
            assertThat(eligible(activity.code(), "NONE")).isFalse();
            assertThat(eligible(activity.code(), null)).isNull();
        }
        assertThat(only).containsExactly("ENTERPRISE_FOUNDING");
    }

    private @Nullable Boolean eligible(String activity, @Nullable String difficult) {
        var asked = WideLaw.asks(activity, Tier.NATIONAL, null, LocalDate.of(2026, 3, 1), 1_000L, 1);
        var place = new PlaceRead("commune", "province", null, null, difficult, false);
        return AssessmentRules.assess(asked, law, new Situation(List.of(place), Set.of(), Set.of()))
                .eligible();
    }

    private static Set<String> onTheList(Regime regime, String activity) {
        return regime.forms().values().stream()
                .filter(form -> form.content().list("activities").isEmpty()
                        || form.content().list("activities").contains(activity))
                .map(Version::member)
                .collect(Collectors.toSet());
    }

    private boolean refused(LocalDate day, String form, String sector, String activity, Reason.Code code) {
        var asked = Cases.by(
                WideLaw.asks(activity, Tier.NATIONAL, null, day, 1_000L, 1),
                new Applicant(form, "any", GivenPlaceFacts.NOTHING, sector));
        return AssessmentRules.assess(asked, law, WideLaw.PLACES.getFirst()).reasons().stream()
                .anyMatch(reason -> reason.code() == code);
    }
}
