package vn.khuyencong.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.KhuyenCong;

class ArchitectureTests {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackagesOf(KhuyenCong.class);
    private static final JavaClasses OFFENDERS =
            new ClassFileImporter().importPackages("vn.khuyencong.architecture.offenders");

    /** A rule, and the class that breaks it on purpose. */
    enum Rule {
        TIME_COMES_FROM_THE_CLOCK(
                noClasses()
                        .should()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(ZonedDateTime.class, "now")
                        .orShould()
                        .callMethod(YearMonth.class, "now")
                        .orShould()
                        .callMethod(Instant.class, "now")
                        .because("legal deadlines are tested on chosen days; take the office's clock"),
                "ReadsTheWallClock"),
        CONTROLLERS_ARE_PACKAGE_PRIVATE(
                classes()
                        .that()
                        .areAnnotatedWith(Controller.class)
                        .should()
                        .bePackagePrivate()
                        .because("another module has no business calling a page"),
                "OpenController"),
        SQL_RUNS_IN_A_TRANSACTION(
                fields().that()
                        .haveRawType(DSLContext.class)
                        .should(belongToATransactionalClass())
                        .because("outside a transaction the database does not know who is acting and shows nothing"),
                "SqlOutsideATransaction"),
        RULES_KNOW_NO_FRAMEWORK(
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("Rules")
                        .or(named("Step", "Stage", "StepRole", "Project"))
                        .should()
                        .dependOnClassesThat(ofSpringOrJooq())
                        .because("a rule is a pure decision"),
                "LearnedRules"),
        THE_NORM_ENGINE_KNOWS_NO_FRAMEWORK(
                noClasses()
                        .that()
                        .resideInAPackage("..norm.engine..")
                        .or()
                        .haveSimpleNameEndingWith("InTheEngine")
                        .should()
                        .dependOnClassesThat(ofSpringOrJooq())
                        .because("a norm is reckoned the same wherever it was read from"),
                "LearnedInTheEngine");

        @SuppressWarnings("ImmutableEnumChecker") // built once, only checked
        private final ArchRule rule;

        private final String offender;

        Rule(ArchRule rule, String offender) {
            this.rule = rule;
            this.offender = offender;
        }
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void holdsInOurCode(Rule rule) {
        rule.rule.check(OURS);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void catchesItsOffender(Rule rule) {
        assertThatThrownBy(() -> rule.rule.check(OFFENDERS))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(rule.offender);
    }

    @Test
    void ourCodeIsThere() {
        assertThat(OURS.size()).isGreaterThan(100);
    }

    private static DescribedPredicate<JavaClass> ofSpringOrJooq() {
        return new DescribedPredicate<>("are of Spring or jOOQ") {
            @Override
            public boolean test(JavaClass type) {
                return type.getPackageName().startsWith("org.springframework")
                        || type.getPackageName().startsWith("org.jooq");
            }
        };
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        return new DescribedPredicate<>("are the process") {
            @Override
            public boolean test(JavaClass type) {
                return type.getPackageName().equals("vn.khuyencong.project")
                        && List.of(names).contains(type.getSimpleName());
            }
        };
    }

    private static ArchCondition<JavaField> belongToATransactionalClass() {
        return new ArchCondition<>("belong to a transactional class") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                var owner = field.getOwner();
                var holds = owner.isAnnotatedWith(Transactional.class)
                        || owner.getMethods().stream()
                                .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                                .allMatch(method -> method.isAnnotatedWith(Transactional.class));
                if (!holds) {
                    events.add(
                            SimpleConditionEvent.violated(field, owner.getName() + " runs SQL outside a transaction"));
                }
            }
        };
    }
}
