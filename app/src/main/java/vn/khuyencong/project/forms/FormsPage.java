package vn.khuyencong.project.forms;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.Voucher;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Problems;

/**
 * Biểu mẫu, văn bản of a đề án, and the register of its vouchers.
 *
 * @param forms   what there is to print of it now, for the reader
 * @param pdf     whether this machine makes PDF
 * @param mayKeep whether the reader keeps the register now
 * @param typed   what was typed, where the form comes back; with the id of the form
 */
public record FormsPage(
        Project project,
        List<Form> forms,
        boolean pdf,
        List<Voucher> vouchers,
        boolean seesVouchers,
        boolean mayKeep,
        Map<String, String> typed,
        Problems problems) {

    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    public Dong amount() {
        return sum(Voucher::amount);
    }

    public Dong supported() {
        return sum(Voucher::supported);
    }

    private Dong sum(Function<Voucher, Dong> part) {
        return vouchers.stream().map(part).reduce(Dong.ZERO, Dong::plus);
    }
}
