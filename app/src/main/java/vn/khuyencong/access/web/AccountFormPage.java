package vn.khuyencong.access.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.access.AccountDraft;
import vn.khuyencong.access.KeptAccount;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;

/**
 * An account that is made or changed, with everything to choose from.
 *
 * @param account the account as it stands; none while it is made
 * @param issued  a password just made, shown once
 * @param reason  what was typed as the reason of a lock
 * @param letters whether links can be sent by mail
 * @param secondFactor whether it has an authenticator app or a passkey
 * @param stale   whether somebody else changed it meanwhile
 */
public record AccountFormPage(
        AccountDraft draft,
        Problems problems,
        @Nullable KeptAccount account,
        @Nullable NewPassword issued,
        String reason,
        Choices choices,
        boolean letters,
        boolean secondFactor,
        boolean stale) {

    /** What can be chosen, for the province of the account. */
    public record Choices(List<Option> provinces, List<Option> organisations, List<Option> units) {
        public Choices {
            provinces = List.copyOf(provinces);
            organisations = List.copyOf(organisations);
            units = List.copyOf(units);
        }
    }

    /** Whether a link can be sent to this account. */
    public boolean canSend() {
        return letters && account != null && account.email() != null;
    }

    public String address() {
        return account == null ? "/quan-tri/tai-khoan/moi" : "/quan-tri/tai-khoan/" + account.id();
    }
}
