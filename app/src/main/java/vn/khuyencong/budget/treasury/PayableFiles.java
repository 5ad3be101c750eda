package vn.khuyencong.budget.treasury;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.khuyencong.shared.Finding;

/** What is due on the files, and how they are told that it was paid; whoever keeps the files answers. */
public interface PayableFiles {

    /** What may be paid on a file now; empty where nothing may at its stage, or the actor does not see it. */
    Optional<PayableFile> payable(UUID project);

    /**
     * Makes the step of the file that pays, with its one entry in the ledger, in the caller's transaction.
     *
     * @param payment its id becomes the request of the entry
     * @param voucher the voucher of the State Treasury
     * @return what stands against it; empty where it is paid
     */
    List<Finding> pay(Payment payment, LocalDate paidOn, String voucher);
}
