package vn.khuyencong.project.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Criterion;
import vn.khuyencong.project.GroupPlace;
import vn.khuyencong.project.PartAcceptance;
import vn.khuyencong.project.Voucher;
import vn.khuyencong.project.web.ProjectFile;
import vn.khuyencong.shared.Dong;

/** The rows of tables on forms. A table that has nothing yet has one row of dots, to be written into. */
final class FormRows {

    private static final Map<String, String> KINDS = Map.of(
            "COMMIT", "Cam kết",
            "ADVANCE", "Tạm ứng",
            "PAY", "Thanh toán",
            "REFUND", "Hoàn trả",
            "SETTLE", "Quyết toán",
            "RELEASE", "Giải phóng");
    private static final List<String> PAID = List.of("ADVANCE", "PAY", "REFUND");

    private FormRows() {}

    /** Every table a template of a file may hold, by the name it calls it. */
    static Map<String, List<Map<String, String>>> of(
            ProjectFile file, List<Criterion> criteria, List<Voucher> vouchers) {
        var tables = new LinkedHashMap<String, List<Map<String, String>>>();
        tables.put("lines", lines(file));
        tables.put("criteria", criteria(file, criteria));
        tables.put("reports", reports(file));
        tables.put("payments", payments(file));
        tables.put("vouchers", vouchers(vouchers));
        tables.put("places", places(file));
        return tables;
    }

    /** One place of a group file in the table that is otherwise that of the estimate. */
    static Map<String, List<Map<String, String>>> of(GroupPlace place, @Nullable PartAcceptance part) {
        var told = place.told();
        var accepted = part == null ? null : part.total();
        return Map.of(
                "lines",
                List.of(Map.of(
                        "no", "1",
                        "name", told.content(),
                        "total", told.total().formatted(),
                        "accepted", Blanks.money(accepted),
                        "difference", Blanks.difference(told.total(), accepted))));
    }

    /** Who benefits where: of a group file each planned place that was not given up, of any other the one there is. */
    private static List<Map<String, String>> places(ProjectFile file) {
        var rows = new ArrayList<Map<String, String>>();
        if (!file.project().scope().isOfAGroup()) {
            var estimate = file.project().estimate();
            var contents = file.project().contents();
            rows.add(place(
                    1,
                    file.names().beneficiary() + ", " + file.names().place(),
                    file.project().scope().title(),
                    estimate.total(),
                    estimate.asked(),
                    Blanks.day(contents.startsOn()) + " – " + Blanks.day(contents.endsOn())));
            return rows;
        }
        for (var line : file.places()) {
            var told = line.place().told();
            if (!line.place().givenUpWhy().isEmpty()) continue;
            var partner = told.partner().isEmpty() ? "" : "; phối hợp: " + told.partner();
            rows.add(place(
                    rows.size() + 1,
                    line.beneficiary() + ", " + line.commune() + partner,
                    told.content(),
                    told.total(),
                    told.support(),
                    Blanks.day(told.startsOn()) + " – " + Blanks.day(told.endsOn())));
        }
        return orDots(rows, "no", "who", "content", "total", "support", "own", "time");
    }

    private static Map<String, String> place(
            int number, String who, String content, Dong total, Dong support, String time) {
        return Map.of(
                "no", Integer.toString(number),
                "who", who,
                "content", content,
                "total", total.formatted(),
                "support", support.formatted(),
                "own", total.minusOrZero(support).formatted(),
                "time", time);
    }

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, OfficeClock.ZONE);
    }

    private static List<Map<String, String>> lines(ProjectFile file) {
        var rows = new ArrayList<Map<String, String>>();
        var accepted = file.accepted();
        for (var line : file.project().estimate().lines()) {
            int at = rows.size();
            var done = accepted == null || at >= accepted.lines().size()
                    ? null
                    : accepted.lines().get(at);
            var row = new LinkedHashMap<String, String>();
            row.put("no", Integer.toString(at + 1));
            row.put("name", line.description());
            row.put("unit", line.counted().unit());
            row.put(
                    "quantity",
                    line.counted().quantity() == null
                            ? ""
                            : line.counted().quantity().formatted());
            row.put(
                    "price",
                    line.counted().unitPrice() == null
                            ? ""
                            : line.counted().unitPrice().formatted());
            row.put("total", line.total().formatted());
            row.put("support", line.support().formatted());
            row.put("counterpart", line.counterpart().formatted());
            row.put("other", line.other().formatted());
            row.put("own", line.counterpart().plus(line.other()).formatted());
            row.put("note", line.supported() ? "" : "Không tính hỗ trợ");
            row.put("accepted", Blanks.money(done));
            row.put("difference", Blanks.difference(line.total(), done));
            rows.add(row);
        }
        return orDots(
                rows,
                "no",
                "name",
                "unit",
                "quantity",
                "price",
                "total",
                "support",
                "counterpart",
                "other",
                "own",
                "note",
                "accepted",
                "difference");
    }

    private static List<Map<String, String>> criteria(ProjectFile file, List<Criterion> criteria) {
        var judged = file.judgements().isEmpty() ? null : file.judgements().getLast();
        var rows = new ArrayList<Map<String, String>>();
        for (var criterion : criteria.stream()
                .sorted(Comparator.comparingInt(Criterion::position))
                .toList()) {
            var mark = judged == null
                    ? null
                    : judged.marks().stream()
                            .filter(one -> one.criterion().equals(criterion.id()))
                            .findFirst()
                            .orElse(null);
            rows.add(Map.of(
                    "no", Integer.toString(rows.size() + 1),
                    "name", criterion.nameVi(),
                    "meets", mark != null && mark.meets() ? "x" : "",
                    "fails", mark != null && !mark.meets() ? "x" : "",
                    "remark", mark == null ? "" : mark.remark()));
        }
        return orDots(rows, "no", "name", "meets", "fails", "remark");
    }

    private static List<Map<String, String>> reports(ProjectFile file) {
        var rows = new ArrayList<Map<String, String>>();
        for (var report : file.reports()) {
            var progress = report.progress();
            rows.add(Map.of(
                    "day", Blanks.day(progress.reportedOn()),
                    "content", progress.content(),
                    "done", progress.done().formatted(),
                    "investment", progress.investment().formatted(),
                    "share", progress.share().percent()));
        }
        return orDots(rows, "day", "content", "done", "investment", "share");
    }

    private static List<Map<String, String>> payments(ProjectFile file) {
        var rows = new ArrayList<Map<String, String>>();
        for (var entry : file.money().entries()) {
            if (!PAID.contains(entry.kind())) continue;
            rows.add(Map.of(
                    "no", Integer.toString(rows.size() + 1),
                    "day", Blanks.day(entry.on()),
                    "kind", KINDS.getOrDefault(entry.kind(), entry.kind()),
                    "paper", entry.paper(),
                    "amount", entry.amount().formatted()));
        }
        return orDots(rows, "no", "day", "kind", "paper", "amount");
    }

    private static List<Map<String, String>> vouchers(List<Voucher> vouchers) {
        var rows = new ArrayList<Map<String, String>>();
        for (var voucher : vouchers) {
            rows.add(Map.of(
                    "no", Integer.toString(rows.size() + 1),
                    "number", voucher.number(),
                    "day", Blanks.day(voucher.on()),
                    "seller", voucher.seller(),
                    "content", voucher.content(),
                    "amount", voucher.amount().formatted(),
                    "supported", voucher.supported().formatted(),
                    "note", ""));
        }
        return orDots(rows, "no", "number", "day", "seller", "content", "amount", "supported", "note");
    }

    static List<Map<String, String>> orDots(List<Map<String, String>> rows, String... fields) {
        if (!rows.isEmpty()) return rows;
        var dots = new LinkedHashMap<String, String>();
        for (var field : fields) dots.put(field, field.equals("no") ? "…" : "……");
        return List.of(dots);
    }
}
