package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Named;

/** What the law of a day asks of an activity: who may carry it out, what is tested, how often, under which condition. */
public final class ActivityTerms {

    private final Activity activity;
    private final LocalDate day;
    private final Version version;
    private final @Nullable Version condition;
    private final @Nullable Version times;

    /** Who carries an activity out. */
    public enum By {
        /** An establishment, which is tested. */
        ESTABLISHMENT,
        /** An organiser, agency, association or authority, of which nothing is tested. */
        ORGANISER,
        /** Either; an applicant whose form is none of an establishment's is an organiser. */
        EITHER
    }

    /** What of the applicant is tested. */
    public record Tested(boolean form, boolean place, boolean sector) {

        static final Tested NOTHING = new Tested(false, false, false);
    }

    /** Whether the cost is needed. */
    public enum Cost {
        REQUIRED,
        OPTIONAL,
        NONE
    }

    ActivityTerms(
            Activity activity, LocalDate day, Version version, @Nullable Version condition, @Nullable Version times) {
        this.activity = activity;
        this.day = day;
        this.version = version;
        this.condition = condition;
        this.times = times;
    }

    public Activity activity() {
        return activity;
    }

    public By by() {
        return By.valueOf(version.content().required("by"));
    }

    /** What is tested of an applicant of a legal form. */
    public Tested tested(@Nullable String legalForm) {
        return switch (by()) {
            case ORGANISER -> Tested.NOTHING;
            case EITHER -> LegalForm.ORGANISER.equals(legalForm) ? Tested.NOTHING : ofAnEstablishment();
            case ESTABLISHMENT -> ofAnEstablishment();
        };
    }

    private Tested ofAnEstablishment() {
        var content = version.content();
        return new Tested(content.flag("tests_form"), content.flag("tests_place"), content.flag("tests_sector"));
    }

    /** Whether the place must be a difficult or specially difficult one. */
    public boolean onlyDifficult() {
        return version.content().flag("only_difficult");
    }

    public Cost cost() {
        return Cost.valueOf(version.content().required("cost"));
    }

    /** Whether the unit of the norm is the establishment itself, so that more than one is refused. */
    public boolean onePerApplicant() {
        return version.content().flag("unit_is_applicant");
    }

    /** What the activity itself asks for, such as new machines; empty where nothing. */
    public @Nullable Named condition() {
        return condition == null ? null : condition.content().words("says");
    }

    public @Nullable Citation conditionBasis() {
        return condition == null ? null : condition.citation(day);
    }

    /** How often a year an applicant may have it; empty: as often as money allows. */
    public @Nullable Integer timesPerYear() {
        return times == null ? null : times.content().count("a_year");
    }

    public @Nullable Citation timesBasis() {
        return times == null ? null : times.citation(day);
    }

    public Citation basis() {
        return Objects.requireNonNull(version.citation(day), "an activity rests on a provision");
    }
}
