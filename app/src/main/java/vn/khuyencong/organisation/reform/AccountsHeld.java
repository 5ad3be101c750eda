package vn.khuyencong.organisation.reform;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.BodyAccounts;
import vn.khuyencong.organisation.HeldByOrganisation;
import vn.khuyencong.organisation.HeldItem;
import vn.khuyencong.organisation.Succession;

/** The people of a body: their accounts go where the body's work goes. */
@Component
class AccountsHeld implements HeldByOrganisation {

    static final String MATTER = "account";

    private final BodyAccounts accounts;

    AccountsHeld(BodyAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String matter() {
        return MATTER;
    }

    @Override
    public List<HeldItem> open(Collection<UUID> organisations) {
        return accounts.of(organisations).stream()
                .map(held -> HeldItem.of(
                        held.id(),
                        held.organisation(),
                        held.username(),
                        held.displayName() + " · " + held.title(),
                        null))
                .toList();
    }

    @Override
    public void move(Collection<UUID> items, Succession succession) {
        accounts.move(items, body(succession.from()), body(succession.to()));
    }

    static BodyAccounts.Body body(Succession.Body body) {
        return new BodyAccounts.Body(body.id(), body.shortName());
    }
}
