package vn.khuyencong.project.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.Attachment;
import vn.khuyencong.desk.Attachments;
import vn.khuyencong.legal.Provisions;
import vn.khuyencong.norm.Activity;
import vn.khuyencong.norm.Criterion;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectComponent;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.web.Texts;

/** What lies around a file: papers, comments, articles, criteria, days left. */
@Component
@Transactional(readOnly = true)
class FileDesk {

    static final String MATTER = "project";

    private final Attachments attachments;
    private final ThreadReader threads;
    private final Provisions provisions;
    private final Norms norms;
    private final Texts texts;
    private final OfficeClock clock;

    FileDesk(
            Attachments attachments,
            ThreadReader threads,
            Provisions provisions,
            Norms norms,
            Texts texts,
            OfficeClock clock) {
        this.attachments = attachments;
        this.threads = threads;
        this.provisions = provisions;
        this.norms = norms;
        this.texts = texts;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    List<Attachment> attachments(UUID project) {
        return attachments.list(MATTER, project);
    }

    ThreadPart thread(Project project) {
        return threads.of(project);
    }

    Map<UUID, Citation> citations(List<UUID> provision) {
        return provisions.citations(provision, clock.today());
    }

    /** The article of a principle that holds today; empty where there is none. */
    @Nullable
    Citation rule(String code) {
        return norms.rule(code, clock.today()).orElse(null);
    }

    List<Criterion> criteriaToday(Project project) {
        return norms.criteria(project.scope().tier(), project.province(), clock.today());
    }

    List<Criterion> criteria(Project project, Instant at) {
        return norms.criteria(project.scope().tier(), project.province(), LocalDate.ofInstant(at, clock.getZone()));
    }

    ProjectPage.Clock clock(@Nullable LocalDate lastDay) {
        var today = clock.today();
        return new ProjectPage.Clock(lastDay == null ? null : norms.workingDaysBetween(today, lastDay), today);
    }

    /** What the activities of its components are called, by their codes; none where the file is one whole. */
    Map<String, String> activities(Project project) {
        var named = project.estimate().components().stream()
                .map(ProjectComponent::activity)
                .collect(Collectors.toSet());
        return norms.activities().stream()
                .filter(activity -> named.contains(activity.code()))
                .collect(Collectors.toMap(
                        Activity::code,
                        activity -> pick(activity.name().vi(), activity.name().en())));
    }

    String otherPapers() {
        return texts.text(LocaleContextHolder.getLocale(), "project.other-papers");
    }

    String pick(String vietnamese, String english) {
        return LocaleContextHolder.getLocale().getLanguage().equals("en") && !english.isBlank() ? english : vietnamese;
    }
}
