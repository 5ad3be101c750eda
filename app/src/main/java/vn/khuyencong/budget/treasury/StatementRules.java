package vn.khuyencong.budget.treasury;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.desk.ImportRow;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Amount;
import vn.khuyencong.web.Amounts;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;

/** Reads a statement of the State Treasury: its lines, and the line with its total. */
final class StatementRules {

    static final String VOUCHER = "Số chứng từ";
    static final String DAY = "Ngày";
    static final String AMOUNT = "Số tiền";
    static final String RECEIVER = "Đơn vị nhận tiền";
    static final String CONTENT = "Nội dung";

    /** How the line with the total begins, in the column of the vouchers. */
    private static final List<String> TOTAL = List.of("cộng", "tổng cộng", "tổng số");

    private StatementRules() {}

    /** A line as it was read. */
    record Read(String voucher, LocalDate paidOn, Dong amount, String receiver, String content) {}

    static boolean isTotal(ImportRow row) {
        return TOTAL.contains(row.get(VOUCHER).toLowerCase(Locale.ROOT));
    }

    /** What stands against a line on its own. */
    static List<Finding> findings(ImportRow row) {
        var findings = new ArrayList<Finding>();
        if (row.get(VOUCHER).isEmpty()) {
            findings.add(Finding.of("budget.statement-voucher-missing"));
        }
        if (Amounts.parse(row.get(AMOUNT)) instanceof Amount.Refused refused) {
            findings.add(refused.finding());
        } else if (Dong.ZERO.equals(amount(row))) {
            findings.add(Finding.of("budget.amount-zero"));
        }
        if (!isTotal(row) && Dates.parse(row.get(DAY)) instanceof Day.Refused refused) {
            findings.add(refused.finding());
        }
        return List.copyOf(findings);
    }

    /** The line, where nothing stands against it. */
    static Optional<Read> read(ImportRow row) {
        var amount = amount(row);
        return Dates.parse(row.get(DAY)) instanceof Day.Ok(var day) && amount != null
                ? Optional.of(new Read(row.get(VOUCHER), day, amount, row.get(RECEIVER), row.get(CONTENT)))
                : Optional.empty();
    }

    /** What stands against the statement as a whole: a line that is there twice, a total that is not its lines'. */
    static List<Finding> whole(List<ImportRow> rows) {
        var findings = new ArrayList<Finding>();
        var seen = new HashMap<Read, Integer>();
        var sum = Dong.ZERO;
        for (var row : rows) {
            if (isTotal(row)) {
                var total = amount(row);
                if (total != null && !total.equals(sum)) {
                    findings.add(Finding.of("budget.statement-total-wrong", null, row.line(), total, sum));
                }
                continue;
            }
            var amount = amount(row);
            if (amount != null) {
                sum = sum.plus(amount);
            }
            var line = read(row).map(read -> new Read(read.voucher(), read.paidOn(), read.amount(), "", ""));
            if (line.isPresent()) {
                var before = seen.putIfAbsent(line.get(), row.line());
                if (before != null) {
                    findings.add(Finding.of(
                            "budget.statement-line-twice",
                            null,
                            row.line(),
                            before,
                            line.get().voucher()));
                }
            }
        }
        return List.copyOf(findings);
    }

    private static @Nullable Dong amount(ImportRow row) {
        return Amounts.parse(row.get(AMOUNT)) instanceof Amount.Ok(var amount) ? amount : null;
    }
}
