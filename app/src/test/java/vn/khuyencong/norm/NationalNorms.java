package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.legal.Provision;
import vn.khuyencong.norm.SupportLevel.Form;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Reading;
import vn.khuyencong.shared.Tier;

/** The national norms of machinery and models, built by hand for tests of the rules. */
final class NationalNorms {

    static final String MACHINERY = "ADVANCED_MACHINERY";
    static final String MODEL = "DEMONSTRATION_MODEL";
    static final LocalDate NEW_CIRCULAR = LocalDate.of(2018, 5, 11);
    static final LocalDate NEW_DECREE = LocalDate.of(2025, 10, 15);

    static final Provision OLD_MACHINERY =
            provision("26/2014/TTLT-BTC-BCT", "Điều 6 khoản 2 điểm c", Reading.READ, null);
    static final Provision NEW_MACHINERY =
            provision("28/2018/TT-BTC", "Điều 8 khoản 4", Reading.READ_AMENDED, LocalDate.of(2024, 8, 28));
    static final Provision OLD_SUBJECTS =
            provision("45/2012/NĐ-CP", "Điều 1 khoản 2", Reading.READ_AMENDED, NEW_DECREE);
    static final Provision SECTORS = provision("45/2012/NĐ-CP", "Điều 5 khoản 1", Reading.READ_AMENDED, NEW_DECREE);
    static final Provision NEW_SUBJECTS = provision("235/2025/NĐ-CP", "Điều 1 khoản 1", Reading.READ, null);
    static final Provision ARTISANS = provision("235/2025/NĐ-CP", "Điều 1 (nghệ nhân)", Reading.RECALLED, null);
    static final Provision NO_DOUBLE_FUNDING = provision("26/2014/TTLT-BTC-BCT", "Điều 7 khoản 4", Reading.READ, null);
    static final Provision PRIORITY = provision("26/2014/TTLT-BTC-BCT", "Điều 6 khoản 2 điểm t", Reading.READ, null);
    static final Provision LOCAL_RESOLUTION = provision("01/2025/NQ-HĐND", "Điều 3", Reading.SAMPLE, null);

    static final SupportLevel MACHINERY_2014 =
            national(MACHINERY, period("2014-04-08", "2018-05-11"), 5000, 200, null, OLD_MACHINERY, null);
    static final SupportLevel MACHINERY_2018 =
            national(MACHINERY, period("2018-05-11", null), 5000, 300, 15000, NEW_MACHINERY, LocalDate.of(2024, 8, 27));
    static final SupportLevel MODEL_2014 =
            national(MODEL, period("2014-04-08", "2018-05-11"), 3000, 500, null, OLD_MACHINERY, null);
    static final SupportLevel MODEL_2018 =
            national(MODEL, period("2018-05-11", null), 3000, 1000, null, NEW_MACHINERY, LocalDate.of(2024, 8, 27));

    private NationalNorms() {}

    /** The national norms, and some local levels. */
    static AssessmentNorms with(SupportLevel... local) {
        var levels = new ArrayList<>(List.of(MACHINERY_2014, MACHINERY_2018, MODEL_2014, MODEL_2018));
        levels.addAll(List.of(local));
        return new AssessmentNorms("test", activities(), levels, List.of(oldRegime(), newRegime()), settings());
    }

    /** A local level of province 48 since August 2025; parts may be wanting. */
    static SupportLevel local(
            @Nullable Integer shareBp, @Nullable Integer limitMillions, @Nullable Integer lineMillions, UUID... scope) {
        return new SupportLevel(
                UUID.randomUUID(),
                MACHINERY,
                Tier.LOCAL,
                "48",
                period("2025-08-01", null),
                Form.SHARE,
                shareBp == null ? null : new BasisPoints(shareBp),
                limitMillions == null ? null : Dong.ofMillions(limitMillions),
                null,
                lineMillions == null ? null : Dong.ofMillions(lineMillions),
                LOCAL_RESOLUTION,
                null,
                false,
                List.of(scope));
    }

    static SupportLevel of(Form form, @Nullable Integer limitMillions) {
        return new SupportLevel(
                UUID.randomUUID(),
                MACHINERY,
                Tier.LOCAL,
                "48",
                period("2025-08-01", null),
                form,
                null,
                limitMillions == null ? null : Dong.ofMillions(limitMillions),
                null,
                null,
                LOCAL_RESOLUTION,
                null,
                false,
                List.of());
    }

    private static List<Activity> activities() {
        return List.of(
                activity(MACHINERY, new Named("cơ sở", "establishment"), 2),
                activity(MODEL, new Named("mô hình", "model"), null));
    }

    private static Activity activity(String code, Named unit, @Nullable Integer timesPerYear) {
        var words = new Named(code, code);
        return new Activity(
                code,
                words,
                words,
                unit,
                true,
                words,
                null,
                new Activity.Tested(true, true, true),
                false,
                timesPerYear,
                timesPerYear == null ? null : OLD_SUBJECTS);
    }

    private static Regime oldRegime() {
        return new Regime(
                "ND45",
                period("2012-07-05", "2025-10-15"),
                OLD_SUBJECTS,
                LocalDate.of(2025, 6, 30),
                forms(OLD_SUBJECTS, "SME", "COOPERATIVE", "COOPERATIVE_GROUP", "BUSINESS_HOUSEHOLD"),
                List.of(
                        place("commune", null, null, null, false),
                        place("township", null, null, null, false),
                        place("rural_district", null, null, null, false),
                        place("ward", "town", null, null, false),
                        place("ward", "provincial_city", "2", null, false),
                        place("ward", "provincial_city", "3", null, false),
                        place("ward", "provincial_city", "1", 5, false),
                        place("ward", "urban_district", "1", 5, false)),
                sectors(false));
    }

    private static Regime newRegime() {
        var forms = forms(
                NEW_SUBJECTS, "SME", "COOPERATIVE", "COOPERATIVE_UNION", "COOPERATIVE_GROUP", "BUSINESS_HOUSEHOLD");
        forms.put("ARTISAN", ARTISANS);
        return new Regime(
                "ND235",
                period("2025-10-15", null),
                NEW_SUBJECTS,
                null,
                forms,
                List.of(
                        place("commune", null, null, null, false),
                        place("special_zone", null, null, null, false),
                        place("ward", "province", null, null, false),
                        place("ward", "municipality", null, null, true)),
                sectors(true));
    }

    private static SortedMap<String, Provision> forms(Provision basis, String... codes) {
        var forms = new TreeMap<String, Provision>();
        List.of(codes).forEach(code -> forms.put(code, basis));
        return forms;
    }

    private static PlaceRule place(
            String kind, @Nullable String parent, @Nullable String cityClass, @Nullable Integer years, boolean craft) {
        return new PlaceRule(kind, parent, cityClass, years, craft, OLD_SUBJECTS);
    }

    private static SortedMap<String, SectorRule> sectors(boolean highTech) {
        return new TreeMap<>(Map.of(
                "FOOD_AGRO_PROCESSING", new SectorRule(true, false, false, SECTORS),
                "MINING_IN_DIFFICULT_AREA", new SectorRule(true, false, true, SECTORS),
                "CLEANER_PRODUCTION", new SectorRule(true, true, false, SECTORS),
                "HIGH_TECH_CLEAN_ENERGY", new SectorRule(highTech, false, false, SECTORS),
                "BRICK_KILN_POLLUTING", new SectorRule(false, false, false, SECTORS)));
    }

    private static List<Setting> settings() {
        var note = new Named("", "");
        var since = period("2014-04-08", null);
        return List.of(
                new Setting(Setting.LINE_FACTOR_LIFTS, "LIMIT", note, period("2018-05-11", null), NEW_MACHINERY),
                new Setting(Setting.PRIORITY_FACTOR_UP_TO_BP, "15000", note, since, PRIORITY),
                new Setting(Setting.DOUBLE_FUNDING, "NOT_ELIGIBLE", note, since, NO_DOUBLE_FUNDING));
    }

    private static SupportLevel national(
            String activity,
            Period period,
            int shareBp,
            int limitMillions,
            @Nullable Integer lineFactorBp,
            Provision basis,
            @Nullable LocalDate verifiedUntil) {
        return new SupportLevel(
                UUID.randomUUID(),
                activity,
                Tier.NATIONAL,
                null,
                period,
                Form.SHARE,
                new BasisPoints(shareBp),
                Dong.ofMillions(limitMillions),
                lineFactorBp == null ? null : new BasisPoints(lineFactorBp),
                null,
                basis,
                verifiedUntil,
                false,
                List.of());
    }

    private static Provision provision(String number, String place, Reading reading, @Nullable LocalDate amendedOn) {
        return new Provision(UUID.randomUUID(), UUID.randomUUID(), number, null, place, "", "", reading, amendedOn);
    }

    static Period period(String from, @Nullable String to) {
        return new Period(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
