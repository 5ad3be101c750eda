package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.engine.Hashes;
import vn.khuyencong.norm.engine.Snapshot;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Tier;

/** The norms of the process, and the lists applicants choose from. The province is empty for national money. */
@Component
@Transactional(readOnly = true)
public class Norms {

    private static final String ANY_ACTIVITY = "ANY";

    /** The word of a norm of advances that pays only once the work is accepted. */
    private static final String AFTER_ACCEPTANCE = "ACCEPTANCE";

    private final Snapshots snapshots;

    Norms(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** @throws NormMissing if nobody has entered how much may be advanced */
    public AdvanceRule advanceRule(String activity, Tier tier, @Nullable String province, LocalDate day) {
        return findAdvanceRule(activity, tier, province, day)
                .orElseThrow(() -> missing("advance", activity, tier, province, day));
    }

    /** How much may be advanced; empty where the activity is in no row. */
    public Optional<AdvanceRule> findAdvanceRule(String activity, Tier tier, @Nullable String province, LocalDate day) {
        return one("advance." + activity, tier, province, day).map(version -> advanceRule(version, day));
    }

    /** The article of a principle that holds on a day, whatever the money; empty where there is none. */
    public Optional<Citation> rule(String code, LocalDate day) {
        return one("rule." + code, Tier.NATIONAL, null, day).map(version -> basis(version, day));
    }

    /** The forms in which a contractor may be chosen on a day, in order. */
    public List<SelectionForm> selectionForms(LocalDate day) {
        return norms().inForce("selection", Tier.NATIONAL, null, day).stream()
                .sorted(byPosition())
                .map(version -> new SelectionForm(
                        version.member(),
                        version.content().words("name"),
                        version.content().flag("bidding")))
                .toList();
    }

    /** The papers of a moment (SUBMIT, ADVANCE, ACCEPT, …), in order; none where no rule asks for any. */
    public List<RequiredPaper> requiredPapers(
            String activity, String moment, Tier tier, @Nullable String province, LocalDate day) {
        return papers(Stream.of(activity, ANY_ACTIVITY), moment, tier, province, day);
    }

    /** Those of a moment that are asked whatever the activity, in order. */
    public List<RequiredPaper> generalPapers(String moment, Tier tier, @Nullable String province, LocalDate day) {
        return papers(Stream.of(ANY_ACTIVITY), moment, tier, province, day);
    }

    private List<RequiredPaper> papers(
            Stream<String> activities, String moment, Tier tier, @Nullable String province, LocalDate day) {
        var norms = norms();
        return activities
                .map(of -> "paper." + of + "." + moment + ".")
                .flatMap(prefix -> norms.members("paper").stream()
                        .filter(norm -> norm.startsWith(prefix))
                        .map(norm -> norms.find(norm, tier, province, day)))
                .filter(Objects::nonNull)
                .sorted(byPosition())
                .map(version -> new RequiredPaper(
                        version.norm().substring(version.norm().lastIndexOf('.') + 1),
                        version.content().words("name").vi(),
                        version.content().words("name").en(),
                        basis(version, day)))
                .toList();
    }

    /** The criteria of the appraisal, in order. */
    public List<Criterion> criteria(Tier tier, @Nullable String province, LocalDate day) {
        return norms().inForce("criterion", tier, province, day).stream()
                .sorted(byPosition())
                .map(version -> new Criterion(
                        version.id(),
                        Objects.requireNonNull(version.content().count("position"), "a position"),
                        version.content().words("name").vi(),
                        version.content().words("name").en(),
                        basis(version, day)))
                .toList();
    }

    /** The last day of a stage that began on a day; empty where no rule sets one. */
    public Optional<Deadline> deadline(
            String stage, Tier tier, @Nullable String province, LocalDate since, int planYear) {
        return one("clock." + stage, tier, province, since)
                .map(version -> new Deadline(
                        Count.of(version.content()).lastDay(since, planYear, calendar()), basis(version, since)));
    }

    /**
     * Which account role fills a role of the process.
     *
     * @throws NormMissing if nobody has entered it
     */
    public String roleFor(String stepRole, Tier tier, @Nullable String province, LocalDate day) {
        return findRole(stepRole, tier, province, day)
                .orElseThrow(() -> missing("role", stepRole, tier, province, day));
    }

    /** Which account role fills a role of the process; empty where nobody has entered it, so that nobody may act. */
    public Optional<String> findRole(String stepRole, Tier tier, @Nullable String province, LocalDate day) {
        return one("role." + stepRole, tier, province, day)
                .map(version -> version.content().required("account_role"));
    }

    /** The article that gives a role of the process to its office; empty where nobody has entered it. */
    public Optional<Citation> roleBasis(String stepRole, Tier tier, @Nullable String province, LocalDate day) {
        return one("role." + stepRole, tier, province, day).map(version -> basis(version, day));
    }

    /** Who decides a change of an approved project (MINISTER, AGENCY, DEPARTMENT, COMMITTEE_CHAIR), with the article. */
    public Optional<Decider> decider(String change, Tier tier, @Nullable String province, LocalDate day) {
        return one("decider." + change, tier, province, day)
                .map(version -> new Decider(
                        version.content().required("by"), version.content().words("name"), basis(version, day)));
    }

    /** The most of a year's money, or of an estimate, that may go into management, by who manages. */
    public Optional<Share> managementShare(String who, Tier tier, @Nullable String province, LocalDate day) {
        return one("management." + who, tier, province, day).map(version -> share(version, day));
    }

    /** The most of the support that may be advanced on the contract, whatever the activity. */
    public Optional<Share> advanceLimit(Tier tier, @Nullable String province, LocalDate day) {
        return one("advance-limit.GENERAL", tier, province, day).map(version -> share(version, day));
    }

    /** Who approves payments and up to what amount, from the lowest level; a province's own go before the national ones. */
    public List<PaymentLevel> paymentLevels(Tier tier, @Nullable String province, LocalDate day) {
        return norms().members(PaymentLevel.FAMILY).stream()
                .flatMap(norm ->
                        one(norm, tier, province, day)
                                .or(() -> Optional.ofNullable(norms().national(norm, day)))
                                .stream())
                .map(version -> PaymentLevel.of(version, day))
                .sorted(Comparator.comparingInt(PaymentLevel::position))
                .toList();
    }

    /** What a source may pay for; a province's own rule goes before the national one, and empty where there is none. */
    public Optional<SourceRule> sourceRule(String source, Tier tier, @Nullable String province, LocalDate day) {
        var norm = SourceRule.FAMILY + "." + source;
        return one(norm, tier, province, day)
                .or(() -> Optional.ofNullable(norms().national(norm, day)))
                .map(version -> SourceRule.of(version, day));
    }

    private static AdvanceRule advanceRule(Version version, LocalDate day) {
        return new AdvanceRule(
                Objects.requireNonNull(version.content().rate("ratio"), "a ratio"),
                AFTER_ACCEPTANCE.equals(version.content().text("after")),
                version.content().rate("progress_over"),
                basis(version, day));
    }

    private static Share share(Version version, LocalDate day) {
        BasisPoints ratio = Objects.requireNonNull(version.content().rate("ratio"), "a ratio");
        return new Share(ratio, basis(version, day));
    }

    /** The grounds of priority of a day, by rank. */
    public List<PriorityRank> priorities(LocalDate day) {
        return norms().inForce("priority", Tier.NATIONAL, null, day).stream()
                .map(version -> PriorityRank.of(version, basis(version, day)))
                .sorted(Comparator.comparing(PriorityRank::kind).thenComparingInt(PriorityRank::rank))
                .toList();
    }

    /** The sizes of establishments of a day, the smallest first; none before the law knew them. */
    public List<ScaleLimit> scales(LocalDate day) {
        return norms().inForce("scale", Tier.NATIONAL, null, day).stream()
                .map(version -> ScaleLimit.of(version, basis(version, day)))
                .sorted(Comparator.comparingInt(ScaleLimit::people))
                .toList();
    }

    /** How many points, on average, a product must have; empty before the voting circular. */
    public Optional<PassMark> passMark(LocalDate day) {
        return one("voting.PASS_MARK", Tier.NATIONAL, null, day)
                .map(version -> new PassMark(
                        Objects.requireNonNull(version.content().count("points"), "points"), basis(version, day)));
    }

    /** The last day, inclusive, of a certificate issued on a day. */
    public Optional<Deadline> certificateValidity(LocalDate issued) {
        return one("voting.CERTIFICATE_VALIDITY", Tier.NATIONAL, null, issued).map(version -> {
            var content = version.content();
            var until = Objects.requireNonNull(content.monthDay("until"), "a day");
            var years = Objects.requireNonNull(content.count("years"), "years");
            return new Deadline(until.atYear(issued.getYear() + years - 1), basis(version, issued));
        });
    }

    /** Working days after one day, up to and with another; negative where the other comes first. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return calendar().between(from, to);
    }

    /** The last of so many working days after a day. */
    public LocalDate workingDaysAfter(LocalDate day, int count) {
        return calendar().after(day, count);
    }

    /** Every activity there is a word for, of any day. */
    public List<Activity> activities() {
        return law().catalogue().activities();
    }

    /** The activities of a day, with what the law asks of them. */
    public List<ActivityTerms> activities(Tier tier, @Nullable String province, LocalDate day) {
        return activities().stream()
                .flatMap(activity -> terms(activity.code(), tier, province, day).stream())
                .toList();
    }

    /** What the law of a day asks of an activity; empty where it is none of that day's. */
    public Optional<ActivityTerms> terms(String activity, Tier tier, @Nullable String province, LocalDate day) {
        return Optional.ofNullable(law().terms(activity, tier, province, day));
    }

    /** @throws NormMissing if there is no such activity */
    public Activity activity(String code) {
        return law().activity(code);
    }

    public List<LegalForm> legalForms() {
        return law().catalogue().legalForms();
    }

    public List<Sector> sectors() {
        return law().catalogue().sectors();
    }

    /** The items an estimate of an activity may name in a province, by name. */
    public List<Item> items(String activity, String province) {
        return law().catalogue().items().stream()
                .filter(item -> item.activity().equals(activity) && item.isFor(province))
                .toList();
    }

    /** Every item of a province's catalogue, by activity and name. */
    public List<Item> items(String province) {
        return law().catalogue().items().stream()
                .filter(item -> item.isFor(province))
                .toList();
    }

    /** The version of a norm in force on a day; empty where there is none. */
    public Optional<UUID> versionOf(String norm, Tier tier, @Nullable String province, LocalDate day) {
        return one(norm, tier, province, day).map(Version::id);
    }

    /** An item, whoever added it; empty where there is none of that code. */
    public Optional<Item> item(String code) {
        return law().catalogue().items().stream()
                .filter(item -> item.code().equals(code))
                .findFirst();
    }

    /** A reading of ours for a kind of money; a province's own goes before the national one. */
    public Optional<Setting> setting(String code, Tier tier, @Nullable String province, LocalDate day) {
        var norm = Setting.FAMILY + "." + code;
        return one(norm, tier, province, day)
                .or(() -> Optional.ofNullable(norms().national(norm, day)))
                .map(version -> Setting.of(version, day));
    }

    /** Our readings for a kind of money whose codes begin so; a province's own goes before the national one. */
    public List<Setting> settings(String prefix, Tier tier, @Nullable String province, LocalDate day) {
        return norms().members(Setting.FAMILY).stream()
                .map(norm -> norm.substring(Setting.FAMILY.length() + 1))
                .filter(code -> code.startsWith(prefix))
                .flatMap(code -> setting(code, tier, province, day).stream())
                .toList();
    }

    /** The support levels of a day: all national ones, and those of the provinces. */
    public List<SupportLevel> levels(LocalDate day) {
        return activities().stream()
                .flatMap(activity -> norms().versions(SupportLevel.norm(activity.code())).stream())
                .filter(version -> version.inForce().contains(day))
                .map(version -> SupportLevel.of(version, day))
                .toList();
    }

    /** Days on which the answer for an activity may change: its own norms, and those of who and where; in order. */
    public List<LocalDate> changeDays(String activity) {
        var norms = norms();
        var ofAll = Stream.of("regime", "form", "place", "sector").flatMap(family -> norms.members(family).stream());
        var own = Stream.of("activity.", "times.", SupportLevel.FAMILY + ".").map(family -> family + activity);
        return norms.changeDays(Stream.concat(ofAll, own).toList());
    }

    /** Our readings of a day, where the law is silent. */
    public List<Setting> settings(LocalDate day) {
        return norms().inForce(Setting.FAMILY, Tier.NATIONAL, null, day).stream()
                .map(version -> Setting.of(version, day))
                .toList();
    }

    /** The fingerprint of what a version says, superseded or not; empty where there is none of that id. */
    public Optional<String> hash(UUID version) {
        return snapshots.history().stream()
                .filter(one -> one.id().equals(version))
                .findFirst()
                .map(one -> Hashes.of(one, norms().definitions()));
    }

    private Optional<Version> one(String norm, Tier tier, @Nullable String province, LocalDate day) {
        return Optional.ofNullable(norms().find(norm, tier, province, day));
    }

    private static Comparator<Version> byPosition() {
        return Comparator.comparingLong((Version version) -> version.content().number("position"))
                .thenComparing(Version::norm);
    }

    private static Citation basis(Version version, LocalDate day) {
        return Objects.requireNonNull(version.citation(day), "every norm of the process rests on a provision");
    }

    private WorkCalendar calendar() {
        return law().calendar();
    }

    private Snapshot norms() {
        return law().norms();
    }

    private Law law() {
        return snapshots.current();
    }

    private static NormMissing missing(String what, String which, Tier tier, @Nullable String province, LocalDate day) {
        return new NormMissing("No " + what + " for " + which + ", " + tier + " money"
                + (province == null ? "" : " of " + province) + ", on " + day);
    }
}
