package vn.khuyencong.access;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who is acting: the account, its role and what it belongs to. Kept in the session, set on every transaction.
 *
 * @param title what the account is in the office, "Chuyên viên · Sở Công Thương"
 */
public record Actor(
        UUID account,
        String username,
        String displayName,
        String title,
        Role role,
        @Nullable String province,
        @Nullable UUID organisation,
        @Nullable UUID establishment,
        @Nullable UUID unit)
        implements AuthenticatedPrincipal, Serializable {

    private static final UUID NOBODY = new UUID(0, 0);

    /** The program acting for itself in a province. */
    public static Actor system(@Nullable String province) {
        return new Actor(NOBODY, "he-thong", "Hệ thống", "", Role.SYSTEM, province, null, null, null);
    }

    @Override
    public String getName() {
        return username;
    }

    /** @throws IllegalStateException for an account that belongs to no province, such as the administrator's */
    public String provinceOrFail() {
        if (province == null) {
            throw new IllegalStateException("The account " + username + " belongs to no province");
        }
        return province;
    }
}
