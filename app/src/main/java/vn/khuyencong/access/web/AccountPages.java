package vn.khuyencong.access.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.AccountBelongs.Kind;
import vn.khuyencong.access.AccountDraft;
import vn.khuyencong.access.AccountKeeping;
import vn.khuyencong.access.Belongings;
import vn.khuyencong.access.KeptAccount;
import vn.khuyencong.access.Letters;
import vn.khuyencong.access.signin.SecondFactors;
import vn.khuyencong.access.web.AccountFormPage.Choices;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;

/** Puts the form of an account together. */
@Component
class AccountPages {

    private final AccountKeeping keeping;
    private final Belongings belongings;
    private final Letters letters;
    private final SecondFactors factors;

    AccountPages(AccountKeeping keeping, Belongings belongings, Letters letters, SecondFactors factors) {
        this.keeping = keeping;
        this.belongings = belongings;
        this.letters = letters;
        this.factors = factors;
    }

    /** A new account, of the chosen province or the usual one. */
    AccountFormPage empty(String province) {
        var chosen = province.isEmpty() ? keeping.usualProvince() : province;
        return making(new AccountDraft("", "", "", "", "", chosen, "", "", ""), Problems.NONE);
    }

    AccountFormPage making(AccountDraft draft, Problems problems) {
        return page(draft, problems, null, null, "", false);
    }

    AccountFormPage of(UUID id) {
        return of(id, Problems.NONE, null, "");
    }

    /** The account as it stands, with what stands against a move or a password that was made. */
    AccountFormPage of(UUID id, Problems problems, @Nullable NewPassword issued, String reason) {
        var account = keeping.get(id);
        return page(draft(account), problems, account, issued, reason, false);
    }

    /** What was typed over an account, which may have been changed by somebody else meanwhile. */
    AccountFormPage typed(UUID id, AccountDraft draft, Problems problems, boolean stale) {
        return page(draft, problems, keeping.get(id), null, "", stale);
    }

    private AccountFormPage page(
            AccountDraft draft,
            Problems problems,
            @Nullable KeptAccount account,
            @Nullable NewPassword issued,
            String reason,
            boolean stale) {
        var provinces = options(Kind.PROVINCE, "");
        var province = draft.province().isEmpty() ? keeping.usualProvince() : draft.province();
        return new AccountFormPage(
                draft,
                problems,
                account,
                issued,
                reason,
                new Choices(provinces, options(Kind.ORGANISATION, province), options(Kind.UNIT, province)),
                letters.possible(),
                account != null && factors.any(account.id()),
                stale);
    }

    private List<Option> options(Kind kind, String province) {
        return belongings.choices(kind, province).stream()
                .map(choice -> new Option(choice.code(), choice.label()))
                .toList();
    }

    private AccountDraft draft(KeptAccount account) {
        return new AccountDraft(
                account.username(),
                account.displayName(),
                account.title(),
                Objects.requireNonNullElse(account.email(), ""),
                account.role().name(),
                Objects.requireNonNullElse(account.province(), ""),
                belongings.code(Kind.ORGANISATION, account.organisation()),
                belongings.code(Kind.ESTABLISHMENT, account.establishment()),
                belongings.code(Kind.UNIT, account.unit()));
    }
}
