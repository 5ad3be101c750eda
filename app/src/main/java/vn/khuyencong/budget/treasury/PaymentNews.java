package vn.khuyencong.budget.treasury;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Role;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.desk.Notice;

/** Tells whoever is next of a request for payment. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PaymentNews {

    private static final String MATTER = "payment";

    private final Inbox inbox;
    private final PaymentOffice office;

    PaymentNews(Inbox inbox, PaymentOffice office) {
        this.inbox = inbox;
        this.office = office;
    }

    void tell(Payment payment, PaymentStep step) {
        inbox.done(payment.id());
        switch (step) {
            case SUBMIT ->
                office.levels(payment.tier()).stream()
                        .filter(level -> level.covers(payment.amount()))
                        .findFirst()
                        .ifPresent(level -> tell(payment, Role.valueOf(level.role()), "budget.notice.submitted"));
            case APPROVE -> tell(payment, Role.CENTRE_ACCOUNTANT, "budget.notice.approved");
            case RETURN -> tell(payment, Role.CENTRE_ACCOUNTANT, "budget.notice.returned");
            case SEND, PAY, BRING_BACK, DROP -> {}
        }
    }

    private void tell(Payment payment, Role role, String message) {
        inbox.tell(Notice.toRole(
                office.province(),
                role,
                null,
                MATTER,
                payment.id(),
                message,
                List.of(payment.number(), payment.amount().formatted()),
                "/kinh-phi/thanh-toan/" + payment.id()));
    }
}
