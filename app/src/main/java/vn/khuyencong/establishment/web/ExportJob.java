package vn.khuyencong.establishment.web;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.PersonalAccess;
import vn.khuyencong.desk.CsvExport;
import vn.khuyencong.desk.JobContext;
import vn.khuyencong.desk.JobKind;
import vn.khuyencong.desk.ListExport;
import vn.khuyencong.establishment.bulk.BulkImport.Kind;
import vn.khuyencong.establishment.bulk.ExportColumns;
import vn.khuyencong.web.Texts;

/** A list of establishments, or of figures, as a file, in the background, with the rights of the account that asked. */
@Component
class ExportJob implements JobKind {

    static final String KIND = "establishment-export";

    private final ExportWork work;
    private final ExportColumns columns;
    private final PersonalAccess personal;
    private final Texts texts;

    ExportJob(ExportWork work, ExportColumns columns, PersonalAccess personal, Texts texts) {
        this.work = work;
        this.columns = columns;
        this.personal = personal;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        var wanted = ExportAsked.of(job.arguments());
        // Asked again: what the account may take may have changed since.
        var asked = new ExportAsked(
                wanted.kind(),
                wanted.year(),
                wanted.filter(),
                columns.allowed(wanted.kind(), wanted.columns()),
                wanted.format(),
                wanted.vietnamese());
        var rows = work.count(asked);
        job.progress(0, rows);
        var language = asked.vietnamese() ? Texts.VIETNAMESE : Locale.ENGLISH;
        var title = texts.text(language, "establishment.list.title");
        var name = asked.kind() == Kind.FIGURES ? "so-lieu-" + asked.year() : "co-so";
        personal.exported("establishment", rows);
        switch (asked.format()) {
            case XLSX ->
                job.result(
                        name + ".xlsx",
                        ListExport.MEDIA_TYPE,
                        target -> work.write(target, title, asked, done -> job.progress(done, rows)));
            case CSV ->
                job.result(
                        name + ".csv",
                        CsvExport.MEDIA_TYPE,
                        target -> work.write(target, title, asked, done -> job.progress(done, rows)));
        }
    }
}
