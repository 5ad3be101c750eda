package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Receipt;
import vn.khuyencong.shared.Dong;

/**
 * A calculation of support as it was kept when money was decided on it. Never made again under a later norm.
 *
 * @param engine   version of the rules that made it
 * @param norms    fingerprint of the norms known then
 * @param versions the versions whose figures were used, each with its fingerprint; none in receipts of before
 */
public record KeptReceipt(
        LocalDate day,
        @Nullable Dong cost,
        @Nullable Dong ceiling,
        boolean verified,
        List<ReceiptLine> lines,
        String engine,
        String norms,
        List<Receipt.Used> versions) {

    public KeptReceipt {
        versions = Objects.requireNonNullElse(versions, List.of());
    }

    /**
     * The calculations of several components as one.
     *
     * @param lines all of their lines, with what is said between them
     */
    static KeptReceipt together(List<KeptReceipt> parts, List<ReceiptLine> lines) {
        var first = parts.getFirst();
        return new KeptReceipt(
                first.day(),
                sum(parts, KeptReceipt::cost),
                sum(parts, KeptReceipt::ceiling),
                parts.stream().allMatch(KeptReceipt::verified),
                lines,
                first.engine(),
                first.norms(),
                parts.stream()
                        .flatMap(part -> part.versions().stream())
                        .distinct()
                        .toList());
    }

    private static @Nullable Dong sum(List<KeptReceipt> parts, Function<KeptReceipt, @Nullable Dong> of) {
        var sum = Dong.ZERO;
        for (var part : parts) {
            var amount = of.apply(part);
            if (amount == null) return null;
            sum = sum.plus(amount);
        }
        return sum;
    }
}
