package vn.khuyencong.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;

/**
 * What is recorded of the work besides attached papers.
 *
 * @param selections how contractors were chosen, in the order of recording; the latest of a package holds
 * @param ratios     ratios of the advance decided for this file alone, in the order of recording; the latest holds
 * @param invoices   whether the implementer issues an invoice for the support; empty until it has said so
 * @param struck     force majeure that was recorded
 */
public record Evidence(
        List<Selection> selections,
        List<Ratio> ratios,
        @Nullable Boolean invoices,
        Struck struck) {

    public static final Evidence NONE = new Evidence(List.of(), List.of(), null, Struck.NOTHING);

    public Evidence {
        selections = List.copyOf(selections);
        ratios = List.copyOf(ratios);
    }

    /**
     * How the contractor of one package was chosen (lựa chọn nhà thầu).
     *
     * @param form   code of the form: a row of the norms
     * @param reason why this form; may be empty where it is a bidding
     */
    public record Selection(
            String form,
            String packageName,
            Dong price,
            String winner,
            String number,
            LocalDate decidedOn,
            String reason) {}

    /** A ratio decided for one file (Điều 16), and who recorded it when. */
    public record Ratio(BasisPoints ratio, String number, LocalDate decidedOn, String reason, Instant at, String by) {}

    /** The ratio that holds; empty where none was decided. */
    public @Nullable Ratio ratio() {
        return ratios.stream().max(Comparator.comparing(Ratio::at)).orElse(null);
    }

    /** The record that holds of each package. */
    public List<Selection> holding() {
        var latest = new LinkedHashMap<String, Selection>();
        selections.forEach(selection -> latest.put(selection.packageName(), selection));
        return List.copyOf(latest.values());
    }
}
