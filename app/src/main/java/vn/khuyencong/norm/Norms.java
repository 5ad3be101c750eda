package vn.khuyencong.norm;

import static vn.khuyencong.norm.ProcedureNorms.holding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Tier;

/** The norms of the process, and the lists applicants choose from. The province is empty for national money. */
@Component
@Transactional(readOnly = true)
public class Norms {

    private final Snapshots snapshots;

    Norms(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** @throws NormMissing if nobody has entered how much may be advanced */
    public AdvanceRule advanceRule(String activity, Tier tier, @Nullable String province, LocalDate day) {
        return holding(procedure().advances(), tier, province, day)
                .filter(row -> row.norm().activity().equals(activity))
                .findFirst()
                .map(row -> new AdvanceRule(
                        row.norm().ratio(),
                        row.norm().progressOver(),
                        row.basis().citation(day)))
                .orElseThrow(() -> missing("advance", activity, tier, province, day));
    }

    /** The papers of a moment (SUBMIT, ACCEPT), in order; none where no rule asks for any. */
    public List<RequiredPaper> requiredPapers(
            String activity, String moment, Tier tier, @Nullable String province, LocalDate day) {
        return holding(procedure().papers(), tier, province, day)
                .filter(row -> row.norm().activity().equals(activity)
                        && row.norm().moment().equals(moment))
                .map(row -> new RequiredPaper(
                        row.norm().code(),
                        row.norm().nameVi(),
                        row.norm().nameEn(),
                        row.basis().citation(day)))
                .toList();
    }

    /** The criteria of the appraisal, in order. */
    public List<Criterion> criteria(Tier tier, @Nullable String province, LocalDate day) {
        return holding(procedure().criteria(), tier, province, day)
                .map(row -> new Criterion(
                        row.norm().id(),
                        row.norm().position(),
                        row.norm().nameVi(),
                        row.norm().nameEn(),
                        row.basis().citation(day)))
                .toList();
    }

    /** The last day of a stage that began on a day; empty where no rule sets one. */
    public Optional<Deadline> deadline(
            String stage, Tier tier, @Nullable String province, LocalDate since, int planYear) {
        var procedure = procedure();
        return holding(procedure.clocks(), tier, province, since)
                .filter(row -> row.norm().stage().equals(stage))
                .findFirst()
                .map(row -> new Deadline(
                        procedure.lastDay(row.norm().count(), since, planYear),
                        row.basis().citation(since)));
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
        return holding(procedure().roles(), tier, province, day)
                .filter(row -> row.norm().stepRole().equals(stepRole))
                .findFirst()
                .map(row -> row.norm().accountRole());
    }

    /** The article that gives a role of the process to its office; empty where nobody has entered it. */
    public Optional<Citation> roleBasis(String stepRole, Tier tier, @Nullable String province, LocalDate day) {
        return holding(procedure().roles(), tier, province, day)
                .filter(row -> row.norm().stepRole().equals(stepRole))
                .findFirst()
                .map(row -> row.basis().citation(day));
    }

    /** Working days after one day, up to and with another; negative where the other comes first. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return procedure().calendar().between(from, to);
    }

    public List<Activity> activities() {
        return snapshots.current().assessment().activities();
    }

    /** @throws NormMissing if there is no such activity */
    public Activity activity(String code) {
        return snapshots.current().assessment().activity(code);
    }

    public List<LegalForm> legalForms() {
        return snapshots.current().legalForms();
    }

    public List<Sector> sectors() {
        return snapshots.current().sectors();
    }

    /** The support levels of a day: all national ones, and those of the provinces. */
    public List<SupportLevel> levels(LocalDate day) {
        return snapshots.current().assessment().levels().stream()
                .filter(level -> !level.superseded() && level.inForce().contains(day))
                .toList();
    }

    /** The support levels, of any day, that rest on a provision. */
    public List<SupportLevel> levelsOn(UUID provision) {
        return snapshots.current().assessment().levels().stream()
                .filter(level -> !level.superseded() && level.basis().id().equals(provision))
                .toList();
    }

    /** Our readings of a day, where the law is silent. */
    public List<Setting> settings(LocalDate day) {
        return snapshots.current().assessment().settings().stream()
                .filter(setting -> setting.inForce().contains(day))
                .toList();
    }

    private ProcedureNorms procedure() {
        return snapshots.current().procedure();
    }

    private static NormMissing missing(String what, String which, Tier tier, @Nullable String province, LocalDate day) {
        return new NormMissing("No " + what + " for " + which + ", " + tier + " money"
                + (province == null ? "" : " of " + province) + ", on " + day);
    }
}
