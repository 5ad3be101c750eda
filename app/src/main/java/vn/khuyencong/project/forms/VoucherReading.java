package vn.khuyencong.project.forms;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.khuyencong.project.Voucher;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.Amount;
import vn.khuyencong.web.Amounts;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Problems;

/** What was typed for a voucher: one that can be judged, or what could not be read. */
sealed interface VoucherReading {

    /** The field that holds the id of the form. */
    String REQUEST = "requestId";

    record Read(Voucher voucher) implements VoucherReading {}

    record Unreadable(Problems problems) implements VoucherReading {}

    static VoucherReading of(Map<String, String> form) {
        var problems = Problems.NONE;
        var on = LocalDate.EPOCH;
        switch (Dates.parse(text(form, "issuedOn"))) {
            case Day.Ok(var day) -> on = day;
            case Day.Refused refused -> problems = problems.with("issuedOn", refused.finding());
        }
        for (var name : new String[] {"number", "seller", "content"}) {
            if (text(form, name).isEmpty()) {
                problems = problems.with(name, Finding.of("project.voucher-missing-" + name));
            }
        }
        var amount = Dong.ZERO;
        switch (Amounts.parse(text(form, "amount"))) {
            case Amount.Ok(var read) -> amount = read;
            case Amount.Refused refused -> problems = problems.with("amount", refused.finding());
        }
        var supported = Dong.ZERO;
        if (!text(form, "supported").isEmpty()) {
            switch (Amounts.parse(text(form, "supported"))) {
                case Amount.Ok(var read) -> supported = read;
                case Amount.Refused refused -> problems = problems.with("supported", refused.finding());
            }
        }
        return problems.isEmpty()
                ? new Read(new Voucher(
                        id(form),
                        text(form, "number"),
                        on,
                        text(form, "seller"),
                        text(form, "content"),
                        amount,
                        supported))
                : new Unreadable(problems);
    }

    private static String text(Map<String, String> form, String name) {
        return form.getOrDefault(name, "").strip();
    }

    /** @throws NotFound if somebody has tampered with it */
    private static UUID id(Map<String, String> form) {
        try {
            return UUID.fromString(text(form, REQUEST));
        } catch (IllegalArgumentException _) {
            throw new NotFound("No id: " + text(form, REQUEST));
        }
    }
}
