package vn.khuyencong.access;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.access.AccountBelongs.Kind;

/**
 * An account as it is typed, nothing of it believed yet.
 *
 * @param organisation  code of a body
 * @param establishment tax code
 * @param unit          code of a commune or ward
 */
public record AccountDraft(
        String username,
        String displayName,
        String title,
        String email,
        String role,
        String province,
        String organisation,
        String establishment,
        String unit) {

    public static final AccountDraft EMPTY = new AccountDraft("", "", "", "", "", "", "", "", "");

    public AccountDraft {
        username = username.strip().toLowerCase(Locale.ROOT);
        displayName = displayName.strip();
        title = title.strip();
        email = email.strip().toLowerCase(Locale.ROOT);
        province = province.strip();
    }

    @Nullable
    Role chosenRole() {
        try {
            var chosen = Role.valueOf(role);
            return chosen.isOfAnAccount() ? chosen : null;
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    /** What an account of a role must belong to, so that it sees its own and no more. */
    public static Set<Kind> needs(Role role) {
        return switch (role) {
            case ADMINISTRATOR, VISITOR, SYSTEM -> EnumSet.noneOf(Kind.class);
            case JURY, INSPECTOR -> EnumSet.of(Kind.PROVINCE);
            case DEPARTMENT_OFFICER, DEPARTMENT_LEADER, CENTRE, CENTRE_ACCOUNTANT, FINANCE, COMMITTEE_CHAIR ->
                EnumSet.of(Kind.PROVINCE, Kind.ORGANISATION);
            case COMMUNE -> EnumSet.of(Kind.PROVINCE, Kind.ORGANISATION, Kind.UNIT);
            case COLLABORATOR -> EnumSet.of(Kind.PROVINCE, Kind.UNIT);
            case ESTABLISHMENT -> EnumSet.of(Kind.PROVINCE, Kind.ESTABLISHMENT);
        };
    }

    String typed(Kind kind) {
        return switch (kind) {
            case PROVINCE -> province;
            case ORGANISATION -> organisation;
            case ESTABLISHMENT -> establishment;
            case UNIT -> unit;
        };
    }
}
