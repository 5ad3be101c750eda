package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.List;

/**
 * Past prices of items, as one matter knows them. Implemented by the matters that hold any; the norms ask all of them
 * and know none by name. The reader gets what she may see.
 */
public interface PastCosts {

    /**
     * Prices of the items of an activity in the reader's province.
     *
     * @param from  first day, inclusive
     * @param until first day that counts no more
     */
    List<PastCost> of(String activity, LocalDate from, LocalDate until);
}
