package vn.khuyencong.access.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Paging;

/** The administrator's list of accounts: who may come in. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.ACCOUNT)
class AccountsController {

    private final AccountAdministration accounts;

    AccountsController(AccountAdministration accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/quan-tri/tai-khoan")
    ModelAndView list(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "vai-tro", defaultValue = "") String role,
            @RequestParam(name = "tinh-trang", defaultValue = "") String state,
            @RequestParam(name = "trang", defaultValue = "1") String number) {
        var filter = new AccountFilter(words.strip(), role, state);
        var page = number.matches("[1-9]\\d{0,6}") ? Integer.parseInt(number) : 1;
        return Pages.page(
                "access/accounts", accounts.page(filter, new Paging(page, Paging.DEFAULT_SIZE, 0, filter.query())));
    }
}
