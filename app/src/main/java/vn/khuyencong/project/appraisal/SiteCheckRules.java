package vn.khuyencong.project.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.Setting;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.Stage;
import vn.khuyencong.project.Step;
import vn.khuyencong.project.appraisal.SiteCheck.Answer;
import vn.khuyencong.shared.Finding;

/** When a check on site is complete, and whether the appraisal waits for one. */
public final class SiteCheckRules {

    private static final String SETTING = "SITE_CHECK";
    private static final String ACTIVITIES = "SITE_CHECK_ACTIVITIES";
    private static final String QUESTION = "SITE_POINT_";
    private static final String CONDITION = "REFUSE";

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEAM = 1000;
    private static final int LONGEST_CONCLUSION = 4000;

    private SiteCheckRules() {}

    /** What stands against keeping a check. */
    static List<Finding> findings(Project project, SiteCheck check, LocalDate today) {
        if (project.stage() != Stage.SUBMITTED) {
            return List.of(Finding.of("project.site-check-not-now", null, project.code()));
        }
        if (project.scope().isOfAGroup()) {
            return List.of(Finding.of("project.site-check-no-place", null, project.code()));
        }
        var findings = new ArrayList<Finding>();
        if (check.seenOn().isAfter(today)) {
            findings.add(Finding.of("project.day-in-future", null, check.seenOn()));
        }
        written(findings, "spot", check.spot(), LONGEST_LINE);
        written(findings, "team", check.team(), LONGEST_TEAM);
        written(findings, "owner", check.owner(), LONGEST_LINE);
        written(findings, "conclusion", check.conclusion(), LONGEST_CONCLUSION);
        for (var point : check.points()) {
            if (point.answer() == null) {
                findings.add(Finding.of(
                        "project.site-point-open", null, point.question().vi()));
            } else if (point.answer() == Answer.NO && point.remark().isBlank()) {
                findings.add(Finding.of(
                        "project.site-point-why", null, point.question().vi()));
            }
            if (point.remark().length() > LONGEST_TEAM) {
                findings.add(Finding.of("project.site-too-long", null, LONGEST_TEAM));
            }
        }
        return findings;
    }

    private static void written(List<Finding> findings, String field, String text, int longest) {
        if (text.isBlank()) {
            findings.add(Finding.of("project.site-missing-" + field));
        } else if (text.strip().length() > longest) {
            findings.add(Finding.of("project.site-too-long", null, longest));
        }
    }

    /** Whether the province wants such a đề án looked at on site before it is appraised. */
    public static boolean isAsked(Project project, Norms norms, LocalDate day) {
        return !project.scope().isOfAGroup()
                && setting(ACTIVITIES, project, norms, day)
                        .map(setting -> List.of(setting.value().split("\\s+")))
                        .filter(activities ->
                                activities.contains(project.scope().activity()))
                        .isPresent();
    }

    /**
     * What stands against a step; a refusal does not wait.
     *
     * @param found whether the latest check lets it go on; empty where nobody has been on site
     */
    public static List<Finding> against(
            Step step, Project project, Optional<Boolean> found, Norms norms, LocalDate day) {
        if (step != Step.APPRAISE || found.orElse(false) || !isAsked(project, norms, day)) {
            return List.of();
        }
        var code = found.isPresent() ? "project.site-check-unfit" : "project.site-check-missing";
        return setting(SETTING, project, norms, day)
                .filter(setting -> setting.value().equals(CONDITION))
                .map(setting -> List.of(Finding.of(code, setting.basis())))
                .orElse(List.of());
    }

    /** The questions of the day, in their order. */
    public static List<SiteCheck.Question> questions(Project project, Norms norms, LocalDate day) {
        return norms.settings(QUESTION, project.scope().tier(), project.province(), day).stream()
                .filter(setting -> setting.value().matches("[1-9]\\d?"))
                .map(setting -> new SiteCheck.Question(
                        setting.code().substring(QUESTION.length()),
                        Integer.parseInt(setting.value()),
                        setting.note().vi(),
                        setting.note().en()))
                .sorted(Comparator.comparingInt(SiteCheck.Question::position).thenComparing(SiteCheck.Question::code))
                .toList();
    }

    private static Optional<Setting> setting(String code, Project project, Norms norms, LocalDate day) {
        return norms.setting(code, project.scope().tier(), project.province(), day);
    }
}
