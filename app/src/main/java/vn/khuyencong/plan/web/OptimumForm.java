package vn.khuyencong.plan.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.plan.optimum.Objective;
import vn.khuyencong.plan.optimum.Wish;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Amount;
import vn.khuyencong.web.Amounts;
import vn.khuyencong.web.Problems;

/** What was typed for a best choice, as the address of the page has it. */
public record OptimumForm(Map<String, String> typed) {

    static final String OBJECTIVE = "muc-tieu";
    static final String MONEY = "kinh-phi";
    static final String PER_AREA = "moi-xa";
    static final String FLAGSHIPS = "de-an-diem";

    /** Before the code of an activity: how much of the money it may take at most, in percent. */
    static final String ACTIVITY = "toi-da-";

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

    /** What was typed, read. */
    sealed interface Read {

        record Ok(Wish wish) implements Read {}

        record Unreadable(Problems problems) implements Read {}
    }

    /**
     * Reads it.
     *
     * @param available  the money of the year, where none was typed
     * @param activities those candidates have
     */
    Read read(Dong available, Set<String> activities) {
        var problems = Problems.NONE;
        var money = available;
        if (!shown(MONEY).isEmpty()) {
            switch (Amounts.parse(shown(MONEY))) {
                case Amount.Ok(var amount) -> money = amount;
                case Amount.Refused refused -> problems = problems.with(MONEY, refused.finding());
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
                ? new Read.Ok(new Wish(objective(), money, most, count(PER_AREA), count(FLAGSHIPS)))
                : new Read.Unreadable(problems);
    }

    private int count(String field) {
        return shown(field).isEmpty() ? 0 : Integer.parseInt(shown(field));
    }
}
