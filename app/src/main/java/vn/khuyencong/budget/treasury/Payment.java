package vn.khuyencong.budget.treasury;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.budget.EntryKind;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Tier;

/**
 * Giấy rút, đề nghị thanh toán qua Kho bạc: an advance or a payment due on a đề án, and how far it has come.
 *
 * @param year       budget year it is paid from
 * @param version    counts its changes, so that nobody overwrites another
 * @param approvedBy never who drafted or submitted it; empty before
 * @param paidOn     empty before it is paid
 * @param voucher    of the State Treasury; empty before it is paid
 */
public record Payment(
        UUID id,
        UUID project,
        int year,
        Tier tier,
        EntryKind kind,
        String number,
        Dong amount,
        PaymentDraft.Receiver receiver,
        String content,
        UUID chapter,
        UUID clause,
        UUID subItem,
        PaymentStatus status,
        int version,
        UUID draftedBy,
        String draftedByName,
        @Nullable UUID submittedBy,
        @Nullable String approvedBy,
        @Nullable LocalDate paidOn,
        String voucher,
        List<Paper> papers) {

    public Payment {
        papers = List.copyOf(papers);
    }

    /** A paper of its file: code in the list of the day, number and day as written. */
    public record Paper(String code, String number) {}

    /** What came of an attempt. */
    public sealed interface Outcome {

        /** It is done. */
        record Done(UUID id) implements Outcome {}

        /** Nothing was changed. */
        record Refused(List<Finding> findings) implements Outcome {}
    }

    /** What is written in it, as the form has it. */
    public PaymentDraft draft() {
        return new PaymentDraft(
                id, project, number, amount, receiver, content, chapter, clause, subItem, papersByCode());
    }

    public Map<String, String> papersByCode() {
        return papers.stream().collect(Collectors.toMap(Paper::code, Paper::number));
    }
}
