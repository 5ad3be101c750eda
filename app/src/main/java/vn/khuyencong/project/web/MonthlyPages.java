package vn.khuyencong.project.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.desk.Attachment;
import vn.khuyencong.project.EstimateLine;
import vn.khuyencong.project.Projects;
import vn.khuyencong.project.Step;
import vn.khuyencong.web.Paper;
import vn.khuyencong.web.Problems;

/** Puts the page of a month together. */
@Component
@Transactional(readOnly = true)
class MonthlyPages {

    private final ProjectPages pages;
    private final Projects projects;
    private final MonthlyPart part;
    private final MonthlyReader reader;
    private final MonthlySurroundings around;

    MonthlyPages(
            ProjectPages pages, Projects projects, MonthlyPart part, MonthlyReader reader, MonthlySurroundings around) {
        this.pages = pages;
        this.projects = projects;
        this.part = part;
        this.reader = reader;
        this.around = around;
    }

    /** @param month empty: the one most worth opening */
    MonthlyPage page(UUID id, @Nullable YearMonth month) {
        var file = pages.page(id);
        var months = part.of(file);
        var shown = month == null ? months.first() : month;
        return page(file, months, shown, reader.draft(id, shown), Problems.NONE, false);
    }

    /** The same with what was typed. */
    MonthlyPage page(UUID id, YearMonth month, Map<String, String> typed, Problems problems, boolean changed) {
        var file = pages.page(id);
        return page(file, part.of(file), month, typed, problems, changed);
    }

    /** The lines a report says something about. */
    List<EstimateLine> lines(UUID id) {
        return projects.get(id).estimate().lines();
    }

    private MonthlyPage page(
            ProjectPage file,
            MonthlyMonths months,
            YearMonth month,
            Map<String, String> typed,
            Problems problems,
            boolean changed) {
        var id = file.project().id();
        var contract = file.file().contract();
        var inTime = contract != null
                && !month.isBefore(YearMonth.from(contract.signedOn()))
                && !month.isAfter(YearMonth.from(file.clock().today()));
        var mayReport = months.mayReport() && inTime;
        return new MonthlyPage(
                file,
                months,
                month,
                reader.reports(id).stream()
                        .filter(kept -> kept.report().month().equals(month))
                        .toList(),
                mayReport,
                file.next().stream().anyMatch(next -> next.mine() && next.step() == Step.CONFIRM_PROGRESS),
                mayReport ? around.places(file.project()) : List.of(),
                pictures(id, month),
                typed,
                problems,
                changed);
    }

    private List<Paper> pictures(UUID id, YearMonth month) {
        var slot = MonthlySurroundings.slot(month);
        var files = around.attachments(id).stream()
                .filter(attachment -> attachment.slot().equals(slot))
                .map(Attachment::paper)
                .toList();
        return List.of(new Paper(slot, around.pictures(month), false, null, files));
    }
}
