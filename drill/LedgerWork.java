import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the writers of the drill share: few files, so that they meet, and what one has begun for another to go on with.
 *
 * @param entries of the ledger that may be corrected
 * @param plans   submitted, of one file each
 */
record LedgerWork(
        String base,
        LedgerDeeds deeds,
        List<String> underWay,
        List<String> accepted,
        List<String> stopping,
        List<String> entries,
        Queue<String> plans,
        Queue<String> payments,
        Queue<Correction> corrections,
        AtomicInteger numbers) {

    private static final int FILES = 60;

    /** A correction somebody asked for. */
    record Correction(String entry, String id, String paper, int entries) {}

    static LedgerWork of(String base, LedgerDeeds deeds, LedgerBooks books, List<String> plans) throws SQLException {
        return new LedgerWork(
                base,
                deeds,
                files(books, "UNDER_WAY", FILES),
                files(books, "ACCEPTED", FILES),
                files(books, "STOPPING", FILES),
                books.column("select e.id from budget.entry e join project.project p on p.id = e.project_id"
                        + " where e.kind in ('ADVANCE', 'PAY') and e.reverses is null and p.stage in ('UNDER_WAY', 'ACCEPTED')"
                        + " order by md5(e.id::text) limit 200"),
                new ConcurrentLinkedQueue<>(plans),
                new ConcurrentLinkedQueue<>(),
                new ConcurrentLinkedQueue<>(),
                new AtomicInteger());
    }

    private static List<String> files(LedgerBooks books, String stage, int most) throws SQLException {
        return books.column("select id from project.project where stage = '" + stage + "' and kind = 'NAMED' and implementer_id = "
                + "(select organisation_id from access.account where username = 'ketoan') order by id desc limit " + most);
    }

    /** The number of a paper nobody else has. */
    String paper() {
        return LedgerDeeds.MARK + numbers.incrementAndGet();
    }

    static String today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).format(DateTimeFormatter.ofPattern("dd/MM/uuuu"));
    }
}
