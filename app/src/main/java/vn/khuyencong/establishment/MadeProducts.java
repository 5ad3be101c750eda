package vn.khuyencong.establishment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Named;

/** What an establishment makes and may enter for voting; told by whoever keeps the products. */
public interface MadeProducts {

    /** By name; only what the reader may see. */
    List<Line> of(UUID establishment);

    /** Whether the reader enters products of it. */
    boolean mayEnter(UUID establishment);

    /**
     * One product.
     *
     * @param certificate number of a certificate that is in force today; empty where none is
     * @param until       its last day, inclusive
     */
    record Line(
            UUID id,
            String name,
            Named group,
            @Nullable String certificate,
            @Nullable LocalDate until) {}
}
