import java.net.URI;
import java.net.http.HttpClient.Redirect;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sixty-four people move money at once while the program is killed again and again. KC_DRILL_PROGRAM: the words that start
 * it; KC_DRILL_SECONDS: how long they work at least (90); KC_DRILL_SEED: what they draw.
 */
final class Ledger {

    private static final String OURS = "mat khau cua cuoc dien tap 9";
    private static final int WRITERS = 64;
    private static final int TOGETHER = 100;
    private static final int MOST_PLANS = 160;
    private static final int FEWEST_KILLS = 4;
    private static final List<String> PEOPLE = List.of("ketoan", "ketoan", "ketoan", "so.lanhdao", "ketoan", "ketoan", "taichinh", "ubnd");
    private static final String YEAR = LedgerWork.today().substring(6);
    private static final String THERE = "select coalesce(sum(b.amount_vnd), 0) from budget.balance b join budget.fund f on f.id = b.fund_id"
            + " where b.bucket = 'AVAILABLE' and f.year = " + YEAR + " and f.tier = 'LOCAL' and f.source = 'PROVINCIAL'";
    private static final Pattern WHOLE = Pattern.compile("SHA-256 of the whole: ([0-9a-f]{64})");

    private final Drill drill;
    private final String base;
    private final Map<String, String> settings;
    private final List<String> words = List.of(System.getenv("KC_DRILL_PROGRAM").split(" "));
    private final long seconds = Long.parseLong(System.getenv().getOrDefault("KC_DRILL_SECONDS", "90"));
    private final long seed = Long.parseLong(System.getenv().getOrDefault("KC_DRILL_SEED", "2026"));
    private final Random random = new Random(seed);
    private final LedgerDeeds deeds = new LedgerDeeds();
    private final LedgerBooks books;
    private Process program;

    private Ledger(Drill drill) throws Exception {
        this.drill = drill;
        this.base = "http://localhost:" + Drill.freePort();
        this.books = new LedgerBooks(drill.folder().resolve("data"));
        this.settings = new HashMap<>(Map.of(
                "PORT", base.substring(base.lastIndexOf(':') + 1),
                "KC_BASE_URL", base,
                "KC_DATABASE_URL", "",
                "KC_DATA_DIR", books.data().toString(),
                "KC_SAMPLE_DATA", "true",
                "KC_SAMPLE_PASSWORD", OURS,
                "KC_BACKUP_PASSWORD", OURS));
    }

    public static void main(String[] arguments) throws Exception {
        int result;
        try (var drill = new Drill("ledger")) {
            var ledger = new Ledger(drill);
            ledger.prepare();
            ledger.all();
            result = drill.result();
        }
        Runtime.getRuntime().halt(result);
    }

    /** The sample city, with some thousand files more whose money is on its way. */
    private void prepare() throws Exception {
        start();
        drill.stop(program);
        admin("generate", "--establishments", "150000", "--projects", "3000", "--entries", "20000", "--years", "1");
        start();
    }

    private void all() throws Exception {
        var plans = plans();
        var work = LedgerWork.of(base, deeds, books, plans.subList(Math.min(TOGETHER, plans.size()), plans.size()));
        together(work, plans.subList(0, Math.min(TOGETHER, plans.size())));
        storm(work);
        afterwards();
        kept();
    }

    private void start() throws Exception {
        program = drill.start("khuyencong", words, settings, base + "/actuator/health/readiness");
    }

    /** The leader submits plans of one appraised file each, so that each is one approval. */
    private List<String> plans() throws Exception {
        var files = books.column("select id from project.project where stage = 'APPRAISED' and tier = 'LOCAL' and plan_year = "
                + YEAR + " order by id desc limit " + MOST_PLANS);
        var plans = new ArrayList<String>();
        try (var leader = new Browser(Redirect.NEVER)) {
            leader.submit(leader.open(base + "/dang-nhap"), "/dang-nhap", Map.of("username", "so.lanhdao", "password", OURS));
            for (var file : files) {
                var plan = put(leader, "/ke-hoach", "", Map.of("year", YEAR));
                put(leader, plan, "/de-an", Map.of("projects", file, "because", "Diễn tập"));
                put(leader, plan, "/trinh", Map.of("number", "DT/TTr"));
                plans.add(plan.substring(plan.lastIndexOf('/') + 1));
            }
        }
        Drill.figure("plans submitted, of one file each:", plans.size());
        return plans;
    }

    private String put(Browser leader, String page, String word, Map<String, String> typed) throws Exception {
        var fields = leader.open(base + page).fields(page + word);
        fields.putAll(typed);
        return leader.post(URI.create(base + page + word), fields).location();
    }

    /** A hundred approvals at one moment, and money for some of them only. */
    private void together(LedgerWork work, List<String> plans) throws Exception {
        var wanted = books.number("select sum(amount_vnd) from plan.item where plan_id in (" + quoted(plans) + ")");
        leave(wanted / 4);
        var there = books.number(THERE);
        var ready = new CountDownLatch(plans.size());
        var confirmed = new ArrayList<Future<Boolean>>();
        var begun = Instant.now();
        try (var chairman = new LedgerWriter(work, "ubnd", OURS, 1);
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var plan : plans) confirmed.add(people.submit(() -> chairman.approve(plan, () -> await(ready))));
        }
        var passed = new ArrayList<String>();
        for (int at = 0; at < plans.size(); at++) if (confirmed.get(at).get()) passed.add(plans.get(at));
        var left = books.number(THERE);
        Drill.figure("approvals at once:", plans.size() + ", passed " + passed.size() + ", in " + Duration.between(begun, Instant.now()).toSeconds() + " s");
        Drill.figure("there was", "%,d đồng; wanted %,d; left %,d".formatted(there, wanted, left));
        drill.prove("what passed and what is left is what was there", () -> left >= 0
                && left + books.number("select coalesce(sum(amount_vnd), 0) from plan.item where plan_id in (" + quoted(passed) + ")") == there);
        drill.prove("each that passed has its one commitment, and no other has any", () -> passed.size()
                == books.number("select count(*) from budget.entry where kind = 'COMMIT' and paper like 'DT-%'"));
        var refused = new ArrayList<>(plans);
        refused.removeAll(passed);
        drill.prove("none was refused that would still fit, but for what its own file has against it", () -> {
            var fitting = books.column("select plan_id from plan.item where plan_id in (" + quoted(refused) + ") and amount_vnd <= " + left);
            try (var chairman = new LedgerWriter(work, "ubnd", OURS, 2)) {
                var passing = 0;
                for (var plan : fitting) if (chairman.approve(plan, () -> {})) passing++;
                Drill.figure("asked again, one after the other:", fitting.size() + ", passed " + passing);
                return passing == 0;
            }
        });
        leave(20_000_000_000L);
    }

    /** Gives or takes back so much that the year has just this left for its local files. */
    private void leave(long amount) throws Exception {
        var there = books.number(THERE);
        try (var finance = new Browser(Redirect.NEVER)) {
            finance.submit(finance.open(base + "/dang-nhap"), "/dang-nhap", Map.of("username", "taichinh", "password", OURS));
            var given = put(finance, "/kinh-phi", "/giao", Map.of(
                    "kind", amount > there ? "giao" : "thu-hoi", "year", YEAR, "tier", "LOCAL", "source", "PROVINCIAL",
                    "amount", Long.toString(Math.abs(amount - there)), "decision", "Diễn tập", "decidedOn", LedgerWork.today()));
            if (given.isEmpty()) throw new IllegalStateException("The year's money could not be set to " + amount);
        }
    }

    private void storm(LedgerWork work) throws Exception {
        var writers = new ArrayList<LedgerWriter>();
        for (int number = 0; number < WRITERS; number++) {
            writers.add(new LedgerWriter(work, PEOPLE.get(number % PEOPLE.size()), OURS, seed * 1000 + number));
        }
        var begun = Instant.now();
        var over = new AtomicBoolean();
        var kills = 0;
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var working = new ArrayList<Future<?>>();
            for (var writer : writers) {
                working.add(people.submit(() -> {
                    try (writer) {
                        writer.work(over);
                    }
                    return null;
                }));
            }
            Drill.figure("people at work:", working.size());
            while (kills < FEWEST_KILLS || Duration.between(begun, Instant.now()).toSeconds() < seconds) {
                Thread.sleep(8_000 + random.nextInt(12_000));
                drill.kill(program, kills % 2 == 1);
                kills++;
                start();
                drill.prove("after the kill " + (kills % 2 == 0 ? "of program and database" : "of the program") + " the books balance, none below zero",
                        () -> empty(books.unbalanced()) && empty(books.belowZero()));
            }
            Thread.sleep(5_000);
            over.set(true);
            for (var one : working) one.get();
        }
        Drill.figure("kills:", kills);
        Drill.figure("operations:", deeds.operations + " (sent twice at once " + deeds.twice + ", sent again after a kill " + deeds.sentAgain + ", told to come again " + deeds.busy + ")");
        Drill.figure("confirmed / refused / unknown:", deeds.count(LedgerDeeds.Answer.CONFIRMED) + " / " + deeds.count(LedgerDeeds.Answer.REFUSED) + " / " + deeds.count(LedgerDeeds.Answer.UNKNOWN));
        Drill.figure("seconds:", Duration.between(begun, Instant.now()).toSeconds());
    }

    private void afterwards() throws Exception {
        var papers = books.papers();
        Drill.figure("entries of the drill:", papers.values().stream().mapToInt(Integer::intValue).sum() + " of "
                + books.number("select count(*) from budget.entry"));
        drill.prove("entries balance: every debit has its credit, every balance is the sum of its entries", () -> empty(books.unbalanced()));
        drill.prove("no account is below zero", () -> empty(books.belowZero()));
        drill.prove("whatever was confirmed is there exactly once", () -> empty(deeds.wrong(LedgerDeeds.Answer.CONFIRMED, papers)));
        drill.prove("nothing that was refused is there", () -> empty(deeds.wrong(LedgerDeeds.Answer.REFUSED, papers)));
        drill.prove("what was never answered is there whole or not at all", () -> empty(deeds.wrong(LedgerDeeds.Answer.UNKNOWN, papers)));
        drill.prove("nothing is there twice, and nothing nobody asked for", () -> empty(books.twice()) && empty(deeds.unasked(papers)));
        drill.prove("paid ≤ due ≤ contracted ≤ approved, of every file", () -> empty(books.notInOrder()));
        drill.prove("the program never failed while it ran", () -> deeds.failures.get() == 0);
        drill.prove("the trail is unbroken", () -> !admin("verify-audit").isEmpty());
    }

    /** All of it is kept, and comes back the same in another place. */
    private void kept() throws Exception {
        drill.stop(program);
        var file = drill.folder().resolve("kept.age");
        var kept = admin("backup", file.toString());
        settings.put("KC_DATA_DIR", drill.folder().resolve("restored").toString());
        drill.prove("backup and restore of this database end in the same SHA-256", () -> {
            var restored = admin("restore", file.toString());
            Drill.figure("kept and restored:", whole(kept));
            return whole(kept).equals(whole(restored));
        });
    }

    private String admin(String... word) throws Exception {
        var command = new ArrayList<>(words);
        command.add("admin");
        command.addAll(List.of(word));
        return drill.said(command, settings);
    }

    private static String whole(String said) {
        var found = WHOLE.matcher(said);
        if (!found.find()) throw new IllegalStateException(said);
        return found.group(1);
    }

    private static boolean empty(List<String> wrong) {
        wrong.stream().limit(10).forEach(one -> System.out.println("      " + one));
        return wrong.isEmpty();
    }

    private static void await(CountDownLatch ready) {
        ready.countDown();
        try {
            ready.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String quoted(List<String> ids) {
        return ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(",", "null" + (ids.isEmpty() ? "" : ","), ""));
    }
}
