package vn.khuyencong.establishment.bulk;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.LongTable;
import vn.khuyencong.desk.Upload;
import vn.khuyencong.establishment.bulk.BulkImport.Kind;
import vn.khuyencong.shared.Finding;

/** A table comes in: its rows are kept as they are, and nothing of them is done yet. */
@Service
public class SendTable {

    /** The most rows of one table. */
    public static final int MOST_ROWS = 100_000;

    private final Imports imports;
    private final ImportRows rows;
    private final TransactionTemplate transaction;
    private final CurrentActor current;
    private final OfficeClock clock;

    SendTable(
            Imports imports,
            ImportRows rows,
            TransactionTemplate transaction,
            CurrentActor current,
            OfficeClock clock) {
        this.imports = imports;
        this.rows = rows;
        this.transaction = transaction;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Keeps every row, or refuses the file as a whole.
     *
     * @param id   given with the form: the same twice is one import
     * @param asOf of which day the table is
     */
    public Upload send(UUID id, Kind kind, LocalDate asOf, MultipartFile file) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (imports.find(id).isPresent()) return new Upload.Kept(id);
            var actor = current.get();
            var sent = new Imports.Sent(id, actor.provinceOrFail(), actor.account(), clock.instant());
            var keeping = new Keeping(sent, kind, asOf, Objects.requireNonNullElse(file.getOriginalFilename(), ""));
            var outcome = answer(keeping, LongTable.read(file, MOST_ROWS, keeping));
            if (outcome instanceof Upload.Refused) status.setRollbackOnly();
            return outcome;
        }));
    }

    private Upload answer(Keeping keeping, LongTable.Read read) {
        return switch (read) {
            case LongTable.Read.Refused(var finding) -> new Upload.Refused(finding);
            case LongTable.Read.Fine _
            when keeping.twice -> new Upload.Refused(Finding.of("establishment.import-headings"));
            case LongTable.Read.Fine(var _, var count) -> {
                imports.holds(keeping.sent.id(), count);
                yield new Upload.Kept(keeping.sent.id());
            }
        };
    }

    /** Keeps rows as they come. */
    private final class Keeping implements LongTable.Rows {

        private final Imports.Sent sent;
        private final Kind kind;
        private final LocalDate asOf;
        private final String name;
        private boolean twice;

        private Keeping(Imports.Sent sent, Kind kind, LocalDate asOf, String name) {
            this.sent = sent;
            this.kind = kind;
            this.asOf = asOf;
            this.name = name;
        }

        @Override
        public void headings(List<String> names) {
            var filled = names.stream().filter(one -> !one.isEmpty()).toList();
            twice = new HashSet<>(filled).size() < filled.size();
            imports.add(sent, kind, name, asOf, names);
        }

        @Override
        public void take(List<LongTable.Row> portion) {
            rows.add(sent.id(), portion);
        }
    }
}
