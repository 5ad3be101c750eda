package vn.khuyencong.project.forms;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khuyencong.desk.JobContext;
import vn.khuyencong.desk.JobKind;
import vn.khuyencong.desk.PaperZip;

/** The papers of many files in the background, as the account that asked for them. */
@Component
class PackJob implements JobKind {

    static final String KIND = "project-papers";
    static final String FILES = "files";
    static final String LANGUAGE = "language";
    /** Id of the form that asked. */
    static final String REQUEST = "request";

    private final PackWork work;

    PackJob(PackWork work) {
        this.work = work;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        var ids = Arrays.stream(argument(job, FILES).split(","))
                .map(UUID::fromString)
                .toList();
        var language = Locale.of(argument(job, LANGUAGE));
        job.result(
                "ho-so-de-an.zip",
                PaperZip.MEDIA_TYPE,
                target -> work.many(target, ids, language, done -> job.progress(done, ids.size())));
    }

    private static String argument(JobContext job, String name) {
        return Objects.requireNonNull(job.arguments().get(name));
    }
}
