package vn.khuyencong.plan.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.budget.Source;
import vn.khuyencong.plan.optimum.Objective;
import vn.khuyencong.plan.optimum.Wish;
import vn.khuyencong.plan.ranking.Purse;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Amount;
import vn.khuyencong.web.Amounts;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/** What was typed for a best choice, as the address of the page has it. */
public record OptimumForm(Map<String, String> typed) {

    static final String OBJECTIVE = "muc-tieu";

    /** Before the name of a source: how much of its money there is. */
    static final String MONEY = "kinh-phi-";

    static final String PER_AREA = "moi-xa";
    static final String FLAGSHIPS = "de-an-diem";

    /** Before the code of an activity: how much of the money it may take at most, in percent. */
    static final String ACTIVITY = "toi-da-";

    /** The number of the search whose answer is looked at. */
    static final String SEARCH = "tim";

    public OptimumForm {
        typed = Map.copyOf(typed);
    }

    /** Whether a question was asked; else the page only shows the form. */
    public boolean asks() {
        return typed.containsKey(OBJECTIVE);
    }

    /** What was typed, or nothing. */
    public String shown(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** The objective that was chosen; the legal order's where none was. */
    public Objective objective() {
        return Stream.of(Objective.values())
                .filter(one -> one.name().equals(shown(OBJECTIVE)))
                .findFirst()
                .orElse(Objective.RANK);
    }

    /** The search whose answer is looked at; empty where none is named. */
    @Nullable
    UUID search() {
        try {
            return typed.containsKey(SEARCH) ? UUID.fromString(shown(SEARCH)) : null;
        } catch (IllegalArgumentException invented) {
            return null;
        }
    }

    /** The same question, looked at through a search that answers it. */
    OptimumForm with(UUID search) {
        var named = new HashMap<>(typed);
        named.put(SEARCH, search.toString());
        return new OptimumForm(named);
    }

    /** The question as an address has it. */
    String query() {
        return typed.entrySet().stream()
                .filter(one -> isOurs(one.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** The page of best choices of a plan. */
    static String page(UUID plan) {
        return "/ke-hoach/" + plan + "/phuong-an";
    }

    /** The page with this question. */
    String address(UUID plan) {
        return page(plan) + "?" + query();
    }

    private static boolean isOurs(String field) {
        return Set.of(OBJECTIVE, PER_AREA, FLAGSHIPS, SEARCH).contains(field)
                || field.startsWith(MONEY)
                || field.startsWith(ACTIVITY);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** An amount of the objective, with its unit. */
    String amount(Ui ui, long value) {
        var objective = objective();
        return switch (objective) {
            case SUPPORT, COUNTERPART -> ui.t("plan.best.unit." + objective, new Dong(value));
            case RANK, FILES, WORKERS -> ui.t("plan.best.unit." + objective, value);
        };
    }

    /** What was typed, read. */
    sealed interface Read {

        record Ok(Wish wish) implements Read {}

        record Unreadable(Problems problems) implements Read {}
    }

    /**
     * Reads it.
     *
     * @param available  what each source of the year has, where nothing was typed
     * @param activities those candidates have
     */
    Read read(Purse available, Set<String> activities) {
        var problems = Problems.NONE;
        var money = new EnumMap<Source, Dong>(Source.class);
        for (var source : available.bySource().keySet()) {
            money.put(source, available.of(source));
            if (shown(MONEY + source).isEmpty()) continue;
            switch (Amounts.parse(shown(MONEY + source))) {
                case Amount.Ok(var amount) -> money.put(source, amount);
                case Amount.Refused refused -> problems = problems.with(MONEY + source, refused.finding());
            }
        }
        for (var field : new String[] {PER_AREA, FLAGSHIPS}) {
            if (!shown(field).matches("\\d{0,3}")) problems = problems.with(field, Finding.of("plan.best-count"));
        }
        var most = new HashMap<String, BasisPoints>();
        for (var activity : activities) {
            var share = shown(ACTIVITY + activity);
            if (share.isEmpty()) continue;
            if (share.matches("\\d{1,2}|100")) {
                most.put(activity, BasisPoints.ofPercent(Integer.parseInt(share)));
            } else {
                problems = problems.with(ACTIVITY + activity, Finding.of("plan.best-share"));
            }
        }
        return problems.isEmpty()
                ? new Read.Ok(new Wish(objective(), new Purse(money), most, count(PER_AREA), count(FLAGSHIPS)))
                : new Read.Unreadable(problems);
    }

    private int count(String field) {
        return shown(field).isEmpty() ? 0 : Integer.parseInt(shown(field));
    }
}
