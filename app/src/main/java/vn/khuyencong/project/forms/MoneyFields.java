package vn.khuyencong.project.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.GroupPlace;
import vn.khuyencong.project.PartAcceptance;
import vn.khuyencong.project.SliceRules;
import vn.khuyencong.project.Voucher;
import vn.khuyencong.project.web.ProjectFile;
import vn.khuyencong.shared.Dong;

/** The fields of forms that are amounts: estimate, contract, acceptance, ledger, vouchers; each that is asked for in words too. */
final class MoneyFields {

    private MoneyFields() {}

    /** Of a flagship what each of its budget years bears of a sum; nothing for a file of one year. */
    private static String years(ProjectFile file, @Nullable Dong sum) {
        var slices = file.money().slices();
        return sum == null || slices.size() < 2
                ? ""
                : SliceRules.contracted(slices, sum).stream()
                        .map(slice ->
                                "năm " + slice.year() + ": " + slice.approved().formatted() + " đồng")
                        .collect(Collectors.joining(", ", "; trong đó ", ""));
    }

    static Map<String, Object> of(ProjectFile file, List<Voucher> vouchers) {
        var fields = new LinkedHashMap<String, Object>();
        var estimate = file.project().estimate();
        both(fields, "total", estimate.total());
        both(fields, "asked", estimate.asked());
        fields.put("counterpart", estimate.counterpart().formatted());
        fields.put("other", estimate.other().formatted());
        fields.put("ownAndOther", estimate.counterpart().plus(estimate.other()).formatted());
        both(fields, "proposed", proposed(file));
        both(fields, "approved", file.project().approved());
        var contract = file.contract();
        var contracted = contract == null ? file.project().approved() : contract.amount();
        fields.put("contractAmount", Blanks.money(contracted));
        fields.put("contractWords", Blanks.words(contracted) + years(file, contracted));
        var confirmed = file.confirmed();
        fields.put("done", Blanks.money(confirmed == null ? null : confirmed.done()));
        fields.put("investment", Blanks.money(confirmed == null ? null : confirmed.investment()));
        fields.put("share", confirmed == null ? Blanks.DOTS : confirmed.share().percent());
        accepted(fields, file);
        paid(fields, file);
        vouchers(fields, vouchers);
        return fields;
    }

    /** One place of a group file in the words that are otherwise those of the whole file. */
    static Map<String, Object> of(GroupPlace place, @Nullable PartAcceptance part) {
        var fields = new LinkedHashMap<String, Object>();
        var total = place.told().total();
        var accepted = part == null ? null : part.total();
        both(fields, "total", total);
        fields.put("accepted", Blanks.money(accepted));
        fields.put("acceptedDifference", Blanks.difference(total, accepted));
        fields.put("acceptedSupported", Blanks.money(accepted));
        both(fields, "due", part == null ? null : part.due());
        return fields;
    }

    private static @Nullable Dong proposed(ProjectFile file) {
        var judged = file.judgements().isEmpty() ? null : file.judgements().getLast();
        return judged == null ? null : judged.proposed();
    }

    private static void accepted(Map<String, Object> fields, ProjectFile file) {
        var accepted = file.accepted();
        var total = accepted == null ? null : accepted.total();
        fields.put("accepted", Blanks.money(total));
        fields.put(
                "acceptedDifference",
                Blanks.difference(file.project().estimate().total(), total));
        fields.put("acceptedSupported", Blanks.money(accepted == null ? null : accepted.supported()));
        both(fields, "due", accepted == null ? null : accepted.due());
    }

    /** What was paid, and what is still to be paid or given back: of what is due, before acceptance of the contract. */
    private static void paid(Map<String, Object> fields, ProjectFile file) {
        var paid = file.money().paid();
        both(fields, "paid", paid);
        var owed = owed(file);
        both(fields, "remaining", owed == null ? null : owed.minusOrZero(paid));
        var accepted = file.accepted();
        fields.put("toReturn", Blanks.money(accepted == null ? null : paid.minusOrZero(accepted.due())));
        var settled = file.settled();
        both(fields, "settled", settled == null ? owed : settled.amount());
    }

    private static @Nullable Dong owed(ProjectFile file) {
        var accepted = file.accepted();
        if (accepted != null) return accepted.due();
        var contract = file.contract();
        return contract == null ? file.project().approved() : contract.amount();
    }

    private static void vouchers(Map<String, Object> fields, List<Voucher> vouchers) {
        fields.put("voucherCount", Integer.toString(vouchers.size()));
        fields.put("voucherTotal", sum(vouchers, Voucher::amount).formatted());
        fields.put("voucherSupported", sum(vouchers, Voucher::supported).formatted());
        fields.put("voucherWords", Blanks.words(sum(vouchers, Voucher::amount)));
    }

    private static Dong sum(List<Voucher> vouchers, Function<Voucher, Dong> part) {
        return vouchers.stream().map(part).reduce(Dong.ZERO, Dong::plus);
    }

    private static void both(Map<String, Object> fields, String name, @Nullable Dong amount) {
        fields.put(name, Blanks.money(amount));
        fields.put(name + "Words", Blanks.words(amount));
    }
}
