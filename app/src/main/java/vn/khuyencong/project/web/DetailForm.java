package vn.khuyencong.project.web;

import static vn.khuyencong.project.web.EditForm.cell;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.LineDetail;
import vn.khuyencong.project.LineDetail.Make;
import vn.khuyencong.project.Vat;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;

/** What a line of the form says besides its amounts, and the total where the VAT gives it. */
final class DetailForm {

    private DetailForm() {}

    /** A line's total and what else it says. */
    record Read(Dong total, LineDetail detail) {}

    static void put(Map<String, String> values, int row, LineDetail detail) {
        values.put(cell(row, "component"), String.valueOf(detail.component()));
        values.put(cell(row, "year"), detail.year() == null ? "" : detail.year().toString());
        var vat = detail.vat();
        values.put(cell(row, "net"), vat == null ? "" : vat.net().formatted());
        values.put(
                cell(row, "vat"), vat == null ? "" : String.valueOf(vat.rate().value()));
        values.put(cell(row, "deductible"), String.valueOf(vat != null && vat.deductible()));
        values.put(cell(row, "maker"), detail.make().maker());
        values.put(cell(row, "model"), detail.make().model());
        values.put(cell(row, "serial"), detail.make().serial());
        values.put(cell(row, "state"), String.valueOf(detail.otherIsState()));
    }

    /** @param counted what quantity and price come to; empty where one of them is missing */
    static Read read(Typed typed, int row, @Nullable Dong counted) {
        var rate = rate(typed, row);
        var net = typed.text(cell(row, "net")).isEmpty() ? null : typed.amount(cell(row, "net"));
        if (rate == null && net != null) {
            typed.refuse(cell(row, "vat"), "project.vat-rate-missing");
        }
        var total = total(typed, row, counted, rate == null || net == null ? null : Vat.total(net, rate));
        return new Read(
                total,
                new LineDetail(
                        component(typed, row),
                        year(typed, row),
                        rate == null ? null : vat(typed, row, total, net, rate),
                        new Make(
                                typed.text(cell(row, "maker")),
                                typed.text(cell(row, "model")),
                                typed.text(cell(row, "serial"))),
                        typed.ticked(cell(row, "state"))));
    }

    /** What was typed; else what quantity and price come to, else the price without VAT and the VAT. */
    private static Dong total(Typed typed, int row, @Nullable Dong counted, @Nullable Dong taxed) {
        var name = cell(row, "total");
        if (!typed.text(name).isEmpty()) return typed.amount(name);
        if (counted != null) return counted;
        return taxed == null ? typed.amount(name) : taxed;
    }

    private static Vat vat(Typed typed, int row, Dong total, @Nullable Dong net, BasisPoints rate) {
        var deductible = typed.ticked(cell(row, "deductible"));
        return net == null ? Vat.in(total, rate, deductible) : new Vat(net, rate, deductible);
    }

    private static @Nullable BasisPoints rate(Typed typed, int row) {
        var text = typed.text(cell(row, "vat"));
        return text.matches("\\d{1,5}") && Integer.parseInt(text) <= 10_000
                ? new BasisPoints(Integer.parseInt(text))
                : null;
    }

    private static int component(Typed typed, int row) {
        var text = typed.text(cell(row, "component"));
        return text.matches("[1-9]|1\\d|20") ? Integer.parseInt(text) : 1;
    }

    private static @Nullable Integer year(Typed typed, int row) {
        var text = typed.text(cell(row, "year"));
        if (text.isEmpty()) return null;
        if (text.matches("20[0-9]{2}")) return Integer.valueOf(text);
        typed.refuse(cell(row, "year"), "project.year-unreadable");
        return null;
    }
}
