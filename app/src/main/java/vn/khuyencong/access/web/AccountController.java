package vn.khuyencong.access.web;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.AccountKeeping;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.AskForLink;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.KeepingOutcome.Done;
import vn.khuyencong.access.KeepingOutcome.Refused;
import vn.khuyencong.access.Letters;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** One account, as the administrator makes it, changes it, locks it, gives it a password. */
@Controller
@Allowed(to = Verb.READ, on = Matter.ACCOUNT)
class AccountController {

    private static final String VIEW = "access/account";
    private static final String PATH = "/quan-tri/tai-khoan";

    private final AccountKeeping keeping;
    private final AccountPages pages;
    private final AskForLink links;
    private final Letters letters;
    private final CurrentActor current;

    AccountController(
            AccountKeeping keeping, AccountPages pages, AskForLink links, Letters letters, CurrentActor current) {
        this.keeping = keeping;
        this.pages = pages;
        this.links = links;
        this.letters = letters;
        this.current = current;
    }

    @Allowed(to = Verb.WRITE, on = Matter.ACCOUNT)
    @GetMapping(PATH + "/moi")
    ModelAndView form(@RequestParam(name = "province", defaultValue = "") String province) {
        return Pages.page(VIEW, pages.empty(province));
    }

    /** With an address the person sets her password herself; else a made one is shown, once, on the page itself. */
    @Allowed(to = Verb.WRITE, on = Matter.ACCOUNT)
    @PostMapping(PATH + "/moi")
    ModelAndView add(AccountForm form) {
        var draft = form.draft();
        return switch (keeping.add(draft)) {
            case Refused(var problems) -> Pages.unprocessable(VIEW, pages.making(draft, problems));
            case Done done
            when letters.possible() && !draft.email().isEmpty() -> {
                links.invited(done.account());
                yield Pages.redirect(PATH + "/" + done.account(), "access.account-invited", draft.email());
            }
            case Done done -> issued(done);
        };
    }

    @GetMapping(PATH + "/{account}")
    ModelAndView account(@PathVariable UUID account) {
        return Pages.page(VIEW, pages.of(account));
    }

    @Allowed(to = Verb.WRITE, on = Matter.ACCOUNT)
    @PostMapping(PATH + "/{account}")
    ModelAndView edit(
            @PathVariable UUID account,
            @RequestParam(name = "version", defaultValue = "-1") int version,
            AccountForm form) {
        var draft = form.draft();
        try {
            return switch (keeping.edit(account, version, draft)) {
                case Refused(var problems) -> Pages.unprocessable(VIEW, pages.typed(account, draft, problems, false));
                case Done _ -> Pages.redirect(PATH + "/" + account, "access.account-saved", draft.username());
            };
        } catch (Stale somebodyWasFirst) {
            return Pages.stale(VIEW, pages.typed(account, draft, Problems.NONE, true));
        }
    }

    @Allowed(to = Verb.WRITE, on = Matter.ACCOUNT)
    @PostMapping(PATH + "/{account}/khoa")
    ModelAndView lock(@PathVariable UUID account, @RequestParam(name = "reason", defaultValue = "") String reason) {
        return switch (keeping.lock(account, reason, current.get().account())) {
            case Refused(var problems) -> Pages.unprocessable(VIEW, pages.of(account, problems, null, reason));
            case Done done -> Pages.redirect(PATH + "/" + account, "access.account-locked", done.username());
        };
    }

    @Allowed(to = Verb.WRITE, on = Matter.ACCOUNT)
    @PostMapping(PATH + "/{account}/mo-khoa")
    ModelAndView unlock(@PathVariable UUID account) {
        return switch (keeping.unlock(account)) {
            case Refused(var problems) -> Pages.unprocessable(VIEW, pages.of(account, problems, null, ""));
            case Done done -> Pages.redirect(PATH + "/" + account, "access.account-unlocked", done.username());
        };
    }

    /** Answers with the page itself and not with a redirect: the password is shown once and stored nowhere. */
    @Allowed(to = Verb.WRITE, on = Matter.ACCOUNT)
    @PostMapping(PATH + "/{account}/mat-khau")
    ModelAndView newPassword(@PathVariable UUID account) {
        return issued(keeping.newPassword(account));
    }

    @Allowed(to = Verb.WRITE, on = Matter.ACCOUNT)
    @PostMapping(PATH + "/{account}/gui-thu")
    ModelAndView letter(@PathVariable UUID account) {
        var email = Objects.requireNonNullElse(keeping.get(account).email(), "");
        if (email.isEmpty() || !letters.possible()) return Pages.redirect(PATH + "/" + account);
        links.invited(account);
        return Pages.redirect(PATH + "/" + account, "access.account-invited", email);
    }

    private ModelAndView issued(Done done) {
        var password = new NewPassword(done.username(), Objects.requireNonNull(done.password()));
        return Pages.page(VIEW, pages.of(done.account(), Problems.NONE, password, ""));
    }
}
