package vn.khuyencong.access.web;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.access.AccountDraft;

/** The form of an account as it was sent; what is missing is empty. */
record AccountForm(
        @Nullable String username,
        @Nullable String displayName,
        @Nullable String title,
        @Nullable String email,
        @Nullable String role,
        @Nullable String province,
        @Nullable String organisation,
        @Nullable String establishment,
        @Nullable String unit) {

    AccountDraft draft() {
        return new AccountDraft(
                text(username),
                text(displayName),
                text(title),
                text(email),
                text(role),
                text(province),
                text(organisation),
                text(establishment),
                text(unit));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
