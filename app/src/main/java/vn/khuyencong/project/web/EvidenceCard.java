package vn.khuyencong.project.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.SelectionForm;
import vn.khuyencong.project.Evidence;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.web.Ui;

/**
 * The card of what is recorded besides papers.
 *
 * @param biddingApplies whether the law asks for bidding in such a đề án
 * @param unlisted       the activity has no ratio of the advance and none was decided
 * @param mayRecord      whether the reader records how contractors were chosen
 * @param maySay         whether she says now if there is an invoice
 * @param mayDecide      whether she decides the ratio of the advance
 * @param ratioBasis     the article by which a ratio is decided for one file
 * @param underWay       whether the work goes on
 */
public record EvidenceCard(
        Evidence evidence,
        List<SelectionForm> forms,
        boolean biddingApplies,
        boolean unlisted,
        boolean mayRecord,
        boolean maySay,
        boolean mayDecide,
        @Nullable Citation ratioBasis,
        UUID requestId,
        boolean underWay) {

    /** Whether the reader records force majeure now. */
    public boolean mayRecordStruck() {
        return mayRecord && underWay;
    }

    /** Whether the reader answers for whoever manages the file now. */
    public boolean mayAnswerStruck() {
        return mayDecide && underWay;
    }

    /** Whether there is anything to show. */
    public boolean shown() {
        return biddingApplies
                || unlisted
                || maySay
                || evidence.invoices() != null
                || !evidence.selections().isEmpty()
                || !evidence.ratios().isEmpty();
    }

    /** What a form is called. */
    public String name(Ui ui, String code) {
        return forms.stream()
                .filter(form -> form.code().equals(code))
                .findFirst()
                .map(form -> ui.pick(form.name().vi(), form.name().en()))
                .orElse(code);
    }
}
