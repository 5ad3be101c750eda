package vn.khuyencong.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.norm.engine.FieldType;
import vn.khuyencong.norm.engine.Hashes;
import vn.khuyencong.norm.engine.NormsRefused;
import vn.khuyencong.norm.engine.Overlay;
import vn.khuyencong.norm.engine.OverlayReader;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.OfficeTest;

/** A reform that is thought of: nothing before its first day, nothing beside its norms, and nothing by accident. */
@OfficeTest
@TestInstance(Lifecycle.PER_CLASS)
class OverlayTests {

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private TransactionTemplate transaction;

    private Law law;

    @BeforeAll
    void readTheLaw() {
        law = WideLaw.beside(Objects.requireNonNull(transaction.execute(_ -> snapshots.current())));
    }

    @Test
    void withoutChangesItIsTheVerySameLaw() {
        assertThat(law.norms().with(Overlay.NONE)).isSameAs(law.norms());
        assertThat(law.norms().with(Overlay.NONE).hash()).isEqualTo(law.norms().hash());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-01-01", "2018-05-11", "2020-02-29", "2025-10-15", "2027-01-01"})
    void nothingChangesBeforeItsFirstDay(LocalDate from) {
        var under = new Law(law.norms().with(everyFigure(from, null)), law.catalogue());
        assertThat(under.norms().hash()).isNotEqualTo(law.norms().hash());
        for (var day : daysBefore(from)) {
            for (var norm : norms()) {
                for (var issuer : issuers(norm)) {
                    var tier = issuer == null ? Tier.NATIONAL : Tier.LOCAL;
                    assertThat(said(under.norms().find(norm, tier, issuer, day)))
                            .as("%s on %s", norm, day)
                            .isEqualTo(said(law.norms().find(norm, tier, issuer, day)));
                }
            }
        }
        var cases = new RandomCases(from.toEpochDay(), law);
        for (int i = 0; i < 4_000; i++) {
            var asked = cases.any();
            var place = cases.place();
            if (!asked.date().isBefore(from)) continue;
            assertThat(SupportPropertiesTests.said(AssessmentRules.assess(asked, under, place)))
                    .as("%s", asked)
                    .isEqualTo(SupportPropertiesTests.said(AssessmentRules.assess(asked, law, place)));
        }
    }

    @Test
    void itHoldsUntilItsLastDayAndThenTheLawIsAsItWas() {
        var reform = OverlayReader.read(law.norms(), "reform.yaml", """
                reform: raise
                basis: {draft: 'a draft, art. 4'}
                set:
                  support.ADVANCED_MACHINERY.limit: [{from: 2027-01-01, to: 2028-01-01, value: 400_000_000}]
                """);
        var under = new Law(law.norms().with(reform), law.catalogue());
        assertThat(machinery(law, "2027-06-01")).isEqualTo(Dong.ofMillions(300));
        assertThat(machinery(under, "2026-12-31")).isEqualTo(Dong.ofMillions(300));
        assertThat(machinery(under, "2027-01-01")).isEqualTo(Dong.ofMillions(400));
        assertThat(machinery(under, "2027-12-31")).isEqualTo(Dong.ofMillions(400));
        assertThat(machinery(under, "2028-01-01")).isEqualTo(Dong.ofMillions(300));
    }

    @Test
    void everyVersionUnderAReformHasTheFingerprintOfWhatItSays() {
        var under = law.norms().with(everyFigure(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1)));
        assertThat(under.all())
                .allSatisfy(version -> assertThat(under.hash(version))
                        .isEqualTo(Hashes.of(version, law.norms().definitions())));
    }

    @Test
    void normsItDoesNotTouchAreTheSameObjects() {
        var reform = new Overlay(
                "r",
                "d",
                List.of(new Overlay.Change(
                        "support.ADVANCED_MACHINERY", null, "limit", new Period(LocalDate.of(2027, 1, 1), null), 1L)));
        var under = law.norms().with(reform);
        for (var norm : norms()) {
            if (norm.equals("support.ADVANCED_MACHINERY")) continue;
            assertThat(under.versions(norm)).as(norm).isSameAs(law.norms().versions(norm));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from: 2027-01-01, value: many                        | norm.value-not-understood
            from: 2027-01-01, value: 0                           | norm.value-out-of-bounds
            from: 2027-13-01, value: 5                           | norm.value-not-understood
            from: 2027-01-01, to: 2027-13-01, value: 5           | norm.value-not-understood
            from: 2027-01-01, to: 2027-01-01, value: 5           | norm.value-not-understood
            from: 2027-01-01, until: 2028-01-01, value: 5        | norm.field-unknown
            from: 2027-01-01                                     | norm.value-not-understood
            from: 2010-01-01, to: 2010-02-01, value: 5           | norm.reform-of-nothing
            from: 2027-01-01, issuer: '77', value: 5             | norm.reform-of-nothing
            """)
    void aChangeThatIsNotUnderstoodIsRefusedWithItsLine(String change, String code) {
        refused("set: {}\n", "norm.field-missing");
        refused("""
                reform: raise
                basis: {draft: a draft}
                set:
                  support.ADVANCED_MACHINERY.limit: [{%s}]
                """.formatted(change), "4 " + code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"support.NOTHING.limit", "support.ADVANCED_MACHINERY.cap", "limit"})
    void aFigureThatIsNotThereIsRefused(String path) {
        refused("""
                reform: raise
                basis: {draft: a draft}
                set:
                  %s: [{from: 2027-01-01, value: 5}]
                """.formatted(path), "4 norm.name-unknown");
    }

    private void refused(String text, String fault) {
        assertThatThrownBy(() -> OverlayReader.read(law.norms(), "reform.yaml", text))
                .asInstanceOf(type(NormsRefused.class))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(one -> one.line() + " " + one.finding().code())
                        .anyMatch(one -> one.endsWith(fault)));
    }

    /** Every number of every norm set to something else. */
    private Overlay everyFigure(LocalDate from, @Nullable LocalDate to) {
        var changes = new ArrayList<Overlay.Change>();
        for (var norm : norms()) {
            var family = Objects.requireNonNull(law.norms().definitions().familyOf(norm));
            for (var field : family.fields()) {
                if (field.type() != FieldType.MONEY
                        && field.type() != FieldType.RATE
                        && field.type() != FieldType.COUNT) continue;
                for (var issuer : issuers(norm)) {
                    changes.add(
                            new Overlay.Change(norm, issuer, field.name(), new Period(from, to), field.least() + 1));
                }
            }
        }
        return new Overlay("every", "a draft", changes);
    }

    private Iterable<String> norms() {
        return law.norms().all().map(Version::norm).distinct().toList();
    }

    private List<@Nullable String> issuers(String norm) {
        return law.norms().versions(norm).stream()
                .<@Nullable String>map(Version::province)
                .distinct()
                .toList();
    }

    /** Every day before the reform on which any norm changes, the day before each, and the last day of all. */
    private Iterable<LocalDate> daysBefore(LocalDate from) {
        var days = new TreeSet<LocalDate>();
        law.norms()
                .changeDays(law.norms().all().map(Version::norm).distinct().toList())
                .forEach(day -> {
                    days.add(day);
                    days.add(day.minusDays(1));
                });
        days.add(from.minusDays(1));
        return days.headSet(from);
    }

    private static @Nullable Object said(@Nullable Version version) {
        return version == null
                ? null
                : List.of(version.id(), version.content(), version.draft(), version.governing(), version.scope());
    }

    private static @Nullable Dong machinery(Law law, String day) {
        var asked = WideLaw.asks("ADVANCED_MACHINERY", Tier.NATIONAL, null, LocalDate.parse(day), 2_000_000_000L, 1);
        return AssessmentRules.assess(asked, law, WideLaw.PLACES.getFirst()).ceiling();
    }
}
