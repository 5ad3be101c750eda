package vn.khuyencong.project.funding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Activity;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Amount;
import vn.khuyencong.web.Amounts;

/** Reads a past support as it was typed, in a form or in a row of a table: the support, or everything that stands against it. */
final class PastSupportRules {

    private static final int FIRST_YEAR = 1990;
    private static final int LONGEST_CONTENT = 1000;
    private static final int LONGEST = 300;

    private final Function<PastField, String> typed;
    private final List<Activity> activities;
    private final int thisYear;
    private final Map<PastField, Finding> findings = new EnumMap<>(PastField.class);

    private PastSupportRules(Function<PastField, String> typed, List<Activity> activities, int thisYear) {
        this.typed = typed;
        this.activities = activities;
        this.thisYear = thisYear;
    }

    /** What was read: the support, empty where something stands against it, field by field. */
    record Read(@Nullable PastSupport support, Map<PastField, Finding> findings) {}

    static Read read(Function<PastField, String> typed, List<Activity> activities, int thisYear) {
        return new PastSupportRules(typed, activities, thisYear).read();
    }

    private Read read() {
        for (var field : PastField.values()) length(field);
        var support = new PastSupport(
                text(PastField.NAME),
                taxCode(),
                text(PastField.REPRESENTATIVE),
                text(PastField.PLACE),
                activity(),
                text(PastField.CONTENT),
                text(PastField.ITEM),
                text(PastField.MAKER),
                text(PastField.MODEL),
                text(PastField.SERIAL),
                text(PastField.INVOICE),
                year(),
                text(PastField.MONEY_SOURCE),
                amount(),
                text(PastField.PAPER));
        return new Read(findings.isEmpty() ? support : null, findings);
    }

    private String text(PastField field) {
        return typed.apply(field).strip();
    }

    private void against(PastField field, Finding finding) {
        findings.putIfAbsent(field, finding);
    }

    private void length(PastField field) {
        var most = field == PastField.CONTENT ? LONGEST_CONTENT : LONGEST;
        if (text(field).length() > most) {
            against(field, Finding.of("project.past-too-long", null, field.heading(), most));
        }
        if (text(field).isEmpty() && (field == PastField.NAME || field == PastField.CONTENT)) {
            against(field, Finding.of("project.past-missing", null, field.heading()));
        }
    }

    /** A table tool that takes a tax code for a number drops the zero it begins with. */
    private String taxCode() {
        var digits = text(PastField.TAX_CODE).replaceAll("[\\s.-]", "");
        if (digits.matches("\\d{9}")) return "0" + digits;
        if (!digits.matches("(\\d{10}|\\d{12}|\\d{13})?")) {
            against(PastField.TAX_CODE, Finding.of("project.past-tax-code", null, text(PastField.TAX_CODE)));
        }
        return digits;
    }

    private @Nullable String activity() {
        var named = text(PastField.ACTIVITY);
        if (named.isEmpty()) return null;
        var found = activities.stream()
                .filter(activity -> named.equalsIgnoreCase(activity.code())
                        || named.equalsIgnoreCase(activity.name().vi())
                        || named.equalsIgnoreCase(activity.name().en()))
                .findFirst();
        if (found.isEmpty()) against(PastField.ACTIVITY, Finding.of("project.past-activity-unknown", null, named));
        return found.map(Activity::code).orElse(null);
    }

    private int year() {
        var written = text(PastField.YEAR);
        var year = written.matches("\\d{4}") ? Integer.parseInt(written) : 0;
        if (year < FIRST_YEAR || year > thisYear) {
            against(PastField.YEAR, Finding.of("project.past-year", null, written, FIRST_YEAR, thisYear));
        }
        return year;
    }

    private Dong amount() {
        return switch (Amounts.parse(text(PastField.AMOUNT))) {
            case Amount.Refused refused -> {
                against(PastField.AMOUNT, refused.finding());
                yield Dong.ZERO;
            }
            case Amount.Ok(var amount) -> {
                if (amount.isZero()) against(PastField.AMOUNT, Finding.of("project.past-amount-zero"));
                yield amount;
            }
        };
    }
}
