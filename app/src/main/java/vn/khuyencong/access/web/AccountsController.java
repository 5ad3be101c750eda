package vn.khuyencong.access.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.AccountSessions;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Paging;

/** The administrator's accounts: who may come in. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.ACCOUNT)
class AccountsController {

    private static final String VIEW = "access/accounts";
    private static final String PATH = "/quan-tri/tai-khoan";
    private static final AccountFilter EVERYBODY = new AccountFilter("", "");

    private final AccountAdministration accounts;
    private final AccountSessions sessions;
    private final CurrentActor current;

    AccountsController(AccountAdministration accounts, AccountSessions sessions, CurrentActor current) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.current = current;
    }

    @GetMapping(PATH)
    ModelAndView list(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "vai-tro", defaultValue = "") String role,
            @RequestParam(name = "trang", defaultValue = "1") String page) {
        return Pages.page(VIEW, page(new AccountFilter(words.strip(), role), page));
    }

    @Allowed(to = Verb.WRITE, on = Matter.ACCOUNT)
    @PostMapping(PATH + "/{account}/khoa")
    ModelAndView lock(@PathVariable UUID account) {
        if (account.equals(current.get().account())) {
            return Pages.unprocessable(VIEW, page(EVERYBODY, "1").with(Finding.of("access.own-account")));
        }
        var username = accounts.lock(account, true);
        sessions.end(username);
        return Pages.redirect(PATH, "access.account-locked", username);
    }

    @Allowed(to = Verb.WRITE, on = Matter.ACCOUNT)
    @PostMapping(PATH + "/{account}/mo-khoa")
    ModelAndView unlock(@PathVariable UUID account) {
        return Pages.redirect(PATH, "access.account-unlocked", accounts.lock(account, false));
    }

    /** Answers with the page itself and not with a redirect: the password is shown once and stored nowhere. */
    @Allowed(to = Verb.WRITE, on = Matter.ACCOUNT)
    @PostMapping(PATH + "/{account}/mat-khau")
    ModelAndView newPassword(@PathVariable UUID account) {
        var issued = accounts.newPassword(account);
        if (!account.equals(current.get().account())) {
            sessions.end(issued.username());
        }
        return Pages.page(
                VIEW, page(new AccountFilter(issued.username(), ""), "1").with(issued));
    }

    private AccountsPage page(AccountFilter filter, String number) {
        var page = number.matches("[1-9]\\d{0,6}") ? Integer.parseInt(number) : 1;
        return accounts.page(filter, new Paging(page, Paging.DEFAULT_SIZE, 0, filter.query()));
    }
}
