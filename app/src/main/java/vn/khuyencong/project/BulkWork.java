package vn.khuyencong.project;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Texts;

/** Works a run off, file by file. After a crash it goes on with those that still wait. */
@Component
class BulkWork {

    private final BulkRows rows;
    private final BulkStep step;
    private final Texts texts;

    BulkWork(BulkRows rows, BulkStep step, Texts texts) {
        this.rows = rows;
        this.step = step;
        this.texts = texts;
    }

    /** @param progress told after each file how many are done with */
    void run(UUID id, LongConsumer progress) {
        var run = rows.open(id);
        long done = 0;
        for (var file : run.waiting()) {
            var against = step.made(
                    run.kind(),
                    run.words(),
                    file,
                    () -> rows.isWaiting(id, file.id()),
                    () -> rows.ended(id, file.id(), ""));
            if (!against.isEmpty()) {
                rows.ended(id, file.id(), told(against, run.language()));
            }
            progress.accept(++done);
        }
        rows.ended(id);
    }

    private String told(List<Finding> against, Locale language) {
        return against.stream()
                .map(finding -> {
                    var basis = finding.basis();
                    var said = texts.finding(language, finding);
                    return basis == null ? said : said + " (" + basis.text() + ")";
                })
                .collect(Collectors.joining(" "));
    }
}
