package vn.khuyencong.establishment.register;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Another establishment of the register that may be the same. */
public record Alike(UUID id, String name, @Nullable String taxCode, String place, Why why) {

    /** What speaks for it, the strongest first. */
    public enum Why {
        TAX_CODE,
        NAME,
        PHONE,
        /** The same representative, at the same place. */
        PERSON,
        NEAR_NAME
    }
}
