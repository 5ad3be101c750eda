import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient.Redirect;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/** Somebody of the sample city who does one thing with money after the other: mostly what she may, often what she may not. */
final class LedgerWriter implements AutoCloseable {

    private static final Duration LONGEST_GONE = Duration.ofMinutes(4);
    /** No connection to the database was free in time: nothing was begun, and the page says so. The drill kills no database alone. */
    private static final int BUSY = 503;
    private static final List<String> MOVES = List.of("trinh", "duyet", "gui-kho-bac", "da-chi", "tra-lai", "rut-ve", "huy");

    private final LedgerWork work;
    private final Browser browser = new Browser(Redirect.NEVER);
    private final Random random;
    private final List<Deed> deeds;

    /** One kind of thing somebody does. */
    @FunctionalInterface
    private interface Deed {
        void make() throws Exception;
    }

    /** @param seed the same seed draws the same; what comes of it depends on the others */
    LedgerWriter(LedgerWork work, String username, String password, long seed) throws Exception {
        this.work = work;
        this.random = new Random(seed);
        this.deeds = switch (username) {
            case "ketoan" -> List.of(this::advance, this::advance, this::pay, this::pay, this::refund, this::request, this::movePayment,
                    this::movePayment, this::askCorrection);
            case "so.lanhdao" -> List.of(this::settle, this::movePayment, this::movePayment, this::answerCorrection);
            case "taichinh" -> List.of(this::allot, this::answerCorrection);
            case "ubnd" -> List.of(this::approve);
            default -> throw new IllegalArgumentException(username);
        };
        var door = browser.open(work.base() + "/dang-nhap");
        var in = browser.submit(door, "/dang-nhap", Map.of("username", username, "password", password));
        if (in.status() / 100 != 3) throw new IllegalStateException(username + " was not let in: " + in.status());
        browser.open(work.base() + "/tai-khoan"); // the forms of this session get their token with its first page
    }

    /** Goes on until it is over; a program that is gone is waited for. */
    void work(AtomicBoolean over) throws InterruptedException {
        while (!over.get()) {
            try {
                deeds.get(random.nextInt(deeds.size())).make();
            } catch (IOException gone) {
                Thread.sleep(300); // it has done nothing but look
            } catch (InterruptedException stopped) {
                throw stopped;
            } catch (Exception wrong) {
                throw new IllegalStateException(wrong);
            }
        }
    }

    private void advance() throws Exception {
        step(one(work.underWay()), "tam-ung");
    }

    private void pay() throws Exception {
        step(one(work.accepted()), "thanh-toan");
    }

    private void refund() throws Exception {
        step(one(random.nextInt(3) > 0 ? work.stopping() : work.accepted()), "hoan-tra");
    }

    private void settle() throws Exception {
        step(one(work.accepted()), "quyet-toan");
    }

    private void step(String file, String word) throws Exception {
        var address = "/de-an/" + file + "/" + word;
        var page = browser.open(work.base() + address);
        if (!page.offers(address)) return;
        var fields = page.fields(address);
        var paper = work.paper();
        fields.put(fields.containsKey("number") ? "number" : "paper", paper);
        fields.computeIfPresent("amount", (_, suggested) -> amount(suggested));
        if (random.nextInt(12) == 0) fields.computeIfPresent("version", (_, seen) -> Integer.toString(Integer.parseInt(seen) - 1));
        send(paper, 0, address, fields);
    }

    /** The chairman approves a plan of one file. */
    private void approve() throws Exception {
        var plan = work.plans().poll();
        if (plan == null) return;
        approve(plan, () -> {});
    }

    /** @param together is waited for when all is ready to be sent */
    boolean approve(String plan, Runnable together) throws Exception {
        var address = "/ke-hoach/" + plan + "/phe-duyet";
        var page = browser.open(work.base() + "/ke-hoach/" + plan);
        together.run();
        if (!page.offers(address)) return false;
        var fields = page.fields(address);
        var paper = work.paper();
        fields.put("decision", paper);
        return send(paper, 1, address, fields);
    }

    private void allot() throws Exception {
        var page = browser.open(work.base() + "/kinh-phi");
        if (!page.offers("/kinh-phi/giao")) return;
        var fields = page.fields("/kinh-phi/giao");
        var paper = work.paper();
        var back = random.nextInt(3) == 0;
        fields.put("kind", back ? "thu-hoi" : "giao");
        fields.put("tier", "LOCAL");
        fields.put("source", "PROVINCIAL");
        fields.put("amount", amount(back && random.nextInt(4) == 0 ? "900.000.000.000" : "40.000.000"));
        fields.put("decision", paper);
        fields.put("decidedOn", LedgerWork.today());
        send(paper, 1, "/kinh-phi/giao", fields);
    }

    private void request() throws Exception {
        var file = one(random.nextBoolean() ? work.underWay() : work.accepted());
        var page = browser.open(work.base() + "/kinh-phi/thanh-toan/moi?de-an=" + file);
        if (!page.offers("/kinh-phi/thanh-toan")) return;
        var fields = page.fields("/kinh-phi/thanh-toan");
        var amount = amount(fields.get("amount"));
        fields.replaceAll((name, value) -> name.startsWith("paper-") || value.isEmpty() && !name.equals("version") ? "Diễn tập" : value);
        fields.put("number", work.paper());
        fields.put("amount", amount);
        if (browser.post(URI.create(work.base() + "/kinh-phi/thanh-toan"), fields).status() / 100 == 3) work.payments().add(fields.get("id"));
    }

    /** One more move of a request that somebody made; those that are paid drop out. */
    private void movePayment() throws Exception {
        var id = work.payments().poll();
        if (id == null) return;
        work.payments().add(id);
        var page = browser.open(work.base() + "/kinh-phi/thanh-toan/" + id);
        var there = MOVES.stream().filter(move -> page.offers("/kinh-phi/thanh-toan/" + id + "/" + move)).toList();
        // mostly on, seldom back
        var move = there.stream().filter(one -> MOVES.indexOf(one) < 4 || random.nextInt(10) == 0).findFirst();
        if (move.isEmpty()) return;
        var address = "/kinh-phi/thanh-toan/" + id + "/" + move.get();
        var fields = page.fields(address);
        var paper = work.paper();
        if (fields.containsKey("note")) fields.put("note", paper);
        if (fields.containsKey("day")) fields.put("day", LedgerWork.today());
        if (move.get().equals("da-chi")) {
            if (send(paper, 0, address, fields)) work.payments().remove(id);
        } else {
            browser.post(URI.create(work.base() + address), fields);
        }
    }

    private void askCorrection() throws Exception {
        var entry = one(work.entries());
        var address = "/kinh-phi/but-toan/" + entry + "/sua";
        var page = browser.open(work.base() + "/kinh-phi/but-toan/" + entry);
        if (!page.offers(address)) return;
        var fields = page.fields(address);
        var paper = work.paper();
        var whole = random.nextInt(3) == 0;
        var id = UUID.randomUUID().toString();
        fields.put("requestId", id);
        fields.put("rightAmount", whole ? "" : amount("15.000.000"));
        fields.put("paper", paper);
        var asked = browser.post(URI.create(work.base() + address), fields);
        var nothing = whole || fields.get("rightAmount").equals("0");
        if (asked.status() / 100 == 3) work.corrections().add(new LedgerWork.Correction(entry, id, paper, nothing ? 1 : 2));
    }

    private void answerCorrection() throws Exception {
        var correction = work.corrections().poll();
        if (correction == null) return;
        var page = browser.open(work.base() + "/kinh-phi/but-toan/" + correction.entry());
        var address = "/kinh-phi/but-toan/" + correction.entry() + "/sua/" + correction.id() + "/xac-nhan";
        if (!page.offers(address)) return;
        if (random.nextInt(4) == 0) work.corrections().add(correction);
        send(correction.paper(), correction.entries(), address, page.fields(address));
    }

    /** Sends a form, now and then twice at once; where the program is gone before it answers, again until it does. */
    private boolean send(String paper, int entries, String address, Map<String, String> fields) throws Exception {
        work.deeds().asked(paper, entries);
        var to = URI.create(work.base() + address);
        var sent = new ArrayList<Thread>();
        if (random.nextInt(8) == 0) {
            work.deeds().twice.incrementAndGet();
            sent.add(Thread.ofVirtual().start(() -> answered(paper, to, fields)));
        }
        var confirmed = answered(paper, to, fields);
        for (var one : sent) one.join();
        return confirmed;
    }

    private boolean answered(String paper, URI to, Map<String, String> fields) {
        var lost = false;
        var until = Instant.now().plus(LONGEST_GONE);
        while (Instant.now().isBefore(until)) {
            try {
                var answer = browser.post(to, fields).status();
                if (answer < 500) {
                    var confirmed = answer / 100 == 3;
                    var refused = lost ? LedgerDeeds.Answer.UNKNOWN : LedgerDeeds.Answer.REFUSED;
                    work.deeds().answered(paper, confirmed ? LedgerDeeds.Answer.CONFIRMED : refused);
                    return confirmed;
                }
                if (answer == BUSY) {
                    work.deeds().busy.incrementAndGet();
                    pause();
                    continue;
                }
                if (work.deeds().failures.incrementAndGet() < 10) System.out.println("      " + answer + " " + to);
            } catch (IOException gone) {
                if (!lost) work.deeds().sentAgain.incrementAndGet();
            } catch (InterruptedException stopped) {
                break;
            }
            lost = true;
            pause();
        }
        work.deeds().answered(paper, LedgerDeeds.Answer.UNKNOWN);
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** What is suggested, a part of it, more than it, far too much, nothing, or no number. */
    private String amount(String suggested) {
        var there = suggested.isBlank() ? 10_000_000 : Long.parseLong(suggested.replace(".", ""));
        var drawn = random.nextInt(20);
        if (drawn < 8) return Long.toString(there);
        if (drawn < 15) return Long.toString(1 + random.nextLong(there));
        if (drawn < 18) return Long.toString(there + 1 + random.nextLong(30_000_000));
        return drawn == 18 ? "999.000.000.000" : "0";
    }

    @Override
    public void close() {
        browser.close();
    }
}
