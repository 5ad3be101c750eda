package vn.khuyencong.access.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.access.Role;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Ui;

/** The administrator's list of accounts. */
public record AccountsPage(
        AccountFilter filter,
        Paging paging,
        List<AccountRow> rows,
        @Nullable NewPassword issued,
        List<Finding> findings) {

    public AccountsPage {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    AccountsPage with(NewPassword password) {
        return new AccountsPage(filter, paging, rows, password, findings);
    }

    AccountsPage with(Finding finding) {
        return new AccountsPage(filter, paging, rows, issued, List.of(finding));
    }

    /** The roles to choose from. */
    public static List<Option> roles(Ui ui) {
        return Arrays.stream(Role.values())
                .filter(Role::isOfAnAccount)
                .map(role -> new Option(role.name(), ui.t("access.role." + role.name())))
                .toList();
    }
}
