package vn.khuyencong.project.web;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.khuyencong.desk.Attachment;
import vn.khuyencong.project.Project;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Texts;

/** What lies around a report: its pictures, and the communes they may have been taken in. */
@Component
class MonthlySurroundings {

    private final FileDesk desk;
    private final EditChoices choices;
    private final Texts texts;

    MonthlySurroundings(FileDesk desk, EditChoices choices, Texts texts) {
        this.desk = desk;
        this.choices = choices;
        this.texts = texts;
    }

    List<Option> places(Project project) {
        return choices.places(project);
    }

    List<Attachment> attachments(UUID project) {
        return desk.attachments(project);
    }

    /** What the pictures of a month are called. */
    String pictures(YearMonth month) {
        return texts.text(LocaleContextHolder.getLocale(), "project.month.pictures", MonthlyMonths.words(month));
    }

    /** Under which name the pictures of a month are kept among the papers of the file. */
    static String slot(YearMonth month) {
        return "MONTH-" + month;
    }
}
