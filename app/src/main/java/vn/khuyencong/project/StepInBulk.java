package vn.khuyencong.project;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.khuyencong.desk.Jobs;
import vn.khuyencong.shared.Finding;

/** Makes one step of many đề án at once: looked at first, then done, each file by its own rules. */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class StepInBulk {

    /** The most files of one run. */
    public static final int MOST = 200;

    private static final int LONGEST_WORDS = 2000;
    private static final int MOST_AT_ONCE = 20;

    private final BulkRows rows;
    private final BulkStep step;
    private final BulkWork work;
    private final Jobs jobs;
    private final TransactionOperations transaction;

    StepInBulk(BulkRows rows, BulkStep step, BulkWork work, Jobs jobs, TransactionOperations transaction) {
        this.rows = rows;
        this.step = step;
        this.work = work;
        this.jobs = jobs;
        this.transaction = transaction;
    }

    /** What stands against the run as a whole. */
    public List<Finding> against(Bulk.Kind kind, String words, int files) {
        if (files == 0) {
            return List.of(Finding.of("project.bulk-none-chosen"));
        }
        if (files > MOST) {
            return List.of(Finding.of("project.bulk-too-many", null, files, MOST));
        }
        if (words.length() > LONGEST_WORDS) {
            return List.of(Finding.of("project.bulk-words-too-long", null, words.length(), LONGEST_WORDS));
        }
        return words.isBlank() && kind != Bulk.Kind.REMIND
                ? List.of(Finding.of("project.bulk-words-missing"))
                : List.of();
    }

    /** What would come of each file. Nothing is stored. */
    public List<Bulk.Answer> look(Bulk.Kind kind, String words, List<Bulk.File> files) {
        return files.stream()
                .map(file -> new Bulk.Answer(file.id(), step.tried(kind, words, file)))
                .toList();
    }

    /**
     * Starts a run, or finds that it was started: a few files at once, many in the background.
     *
     * @param id given with the page that asked once more
     */
    public void start(UUID id, Bulk.Kind kind, String words, Locale language, List<Bulk.File> files) {
        var few = files.size() <= MOST_AT_ONCE;
        var fresh = Boolean.TRUE.equals(transaction.execute(_ -> {
            var started = rows.start(id, kind, words, language, files);
            if (started && !few) {
                jobs.start(BulkJob.KIND, Map.of(BulkJob.RUN, id.toString()));
            }
            return started;
        }));
        if (fresh && few) {
            work.run(id, _ -> {});
        }
    }

    /** @throws vn.khuyencong.shared.NotFound if there is no such run, or it is somebody else's */
    public Bulk find(UUID id) {
        return rows.find(id);
    }
}
