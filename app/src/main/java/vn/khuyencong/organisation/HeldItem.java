package vn.khuyencong.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;

/**
 * One piece of open work at a public body.
 *
 * @param holder    whose it is
 * @param code      its number, may be empty
 * @param title     what it is; empty where only the holder may read that yet
 * @param about     the file it is about, where it follows one
 * @param contract  number of the contract under way, where there is one
 * @param committed money bound and not yet paid out
 * @param paid      money paid out and not yet settled
 */
public record HeldItem(
        UUID id,
        UUID holder,
        String code,
        String title,
        @Nullable String link,
        @Nullable UUID about,
        @Nullable String contract,
        Dong committed,
        Dong paid) {

    /** A piece that no money hangs on. */
    public static HeldItem of(UUID id, UUID holder, String code, String title, @Nullable String link) {
        return new HeldItem(id, holder, code, title, link, null, null, Dong.ZERO, Dong.ZERO);
    }

    /** A piece that goes where a file goes. */
    public static HeldItem about(UUID file, UUID id, UUID holder, String title, @Nullable String link) {
        return new HeldItem(id, holder, "", title, link, file, null, Dong.ZERO, Dong.ZERO);
    }
}
