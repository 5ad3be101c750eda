package vn.khuyencong.report.web;

import java.util.List;
import java.util.Locale;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Column;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.web.Texts;

/** The administrator's list of accounts as a table to take away, as it is filtered. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.ACCOUNT)
class AccountExportController {

    private final AccountExport accounts;
    private final Texts texts;

    AccountExportController(AccountExport accounts, Texts texts) {
        this.accounts = accounts;
        this.texts = texts;
    }

    @GetMapping("/quan-tri/tai-khoan/xuat-excel")
    ResponseEntity<Resource> excel(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "vai-tro", defaultValue = "") String role,
            @RequestParam(name = "tinh-trang", defaultValue = "") String state,
            Locale language) {
        return Downloads.xlsx(
                "tai-khoan.xlsx",
                texts.text(language, "access.accounts"),
                columns(language),
                accounts.all(words.strip(), role, state));
    }

    private List<Column<AccountExport.Row>> columns(Locale language) {
        return List.of(
                Column.text(texts.text(language, "access.username"), AccountExport.Row::username),
                Column.text(texts.text(language, "access.display-name"), AccountExport.Row::displayName),
                Column.text(texts.text(language, "access.title"), AccountExport.Row::title),
                Column.text(texts.text(language, "access.email"), AccountExport.Row::email),
                Column.text(
                        texts.text(language, "access.account-role"),
                        row -> texts.text(language, "access.role." + row.role())),
                Column.text(texts.text(language, "access.province"), AccountExport.Row::province),
                Column.text(
                        texts.text(language, "access.account-state"),
                        row -> texts.text(language, row.locked() ? "access.state-locked" : "access.state-open")),
                Column.text(texts.text(language, "access.lock-reason"), AccountExport.Row::lockedReason),
                Column.date(
                        texts.text(language, "access.accounts-created"),
                        row -> row.createdAt().atZone(OfficeClock.ZONE).toLocalDate()));
    }
}
