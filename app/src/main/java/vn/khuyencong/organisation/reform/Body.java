package vn.khuyencong.organisation.reform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Period;

/**
 * A public body as a reform sees it.
 *
 * @param name  the name it bears on the day asked for, or its last one
 * @param lasts on which days it is there
 */
public record Body(
        UUID id,
        String code,
        String kind,
        @Nullable String province,
        @Nullable UUID parent,
        String name,
        String shortName,
        Period lasts) {}
