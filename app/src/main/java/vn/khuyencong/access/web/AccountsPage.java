package vn.khuyencong.access.web;

import java.util.Arrays;
import java.util.List;
import vn.khuyencong.access.Role;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Ui;

/** The administrator's list of accounts. */
public record AccountsPage(AccountFilter filter, Paging paging, List<AccountRow> rows) {

    public AccountsPage {
        rows = List.copyOf(rows);
    }

    /** The roles to choose from. */
    public static List<Option> roles(Ui ui) {
        return Arrays.stream(Role.values())
                .filter(Role::isOfAnAccount)
                .map(role -> new Option(role.name(), ui.t("access.role." + role.name())))
                .toList();
    }
}
