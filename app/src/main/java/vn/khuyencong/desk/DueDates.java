package vn.khuyencong.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** A matter whose files have a legal clock. Implemented by the matter as a bean. */
public interface DueDates {

    /** The matter, {@code project}. */
    String matter();

    /** Last day of the step each file is in, in one statement; a file without a clock is left out. */
    Map<UUID, LocalDate> dueOn(Collection<UUID> files);
}
