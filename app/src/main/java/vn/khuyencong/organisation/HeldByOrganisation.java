package vn.khuyencong.organisation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Open work that belongs to a public body. Implemented as a bean by each matter that gives work to bodies, so that a
 * reform finds it and gives it to whoever comes after. What is closed is nobody's any more and keeps the name it had.
 */
public interface HeldByOrganisation {

    /** The matter, by the word of its files: {@code project}. Its name is the sentence {@code reform.matter.<word>}. */
    String matter();

    /** How its pieces come to a successor. */
    default Way way() {
        return Way.GIVEN;
    }

    /** What is open at some bodies, in one statement, in the caller's transaction. */
    List<HeldItem> open(Collection<UUID> organisations);

    /**
     * Gives pieces that are still the old body's to the new one and says so in their history, in the caller's
     * transaction, which acts as the program itself.
     */
    void move(Collection<UUID> items, Succession succession);

    /** How pieces of open work come to a successor. */
    enum Way {
        /** Each may be given to another one. */
        GIVEN,
        /** Goes where the file goes that it is about. */
        FOLLOWS,
        /** Is only touched: nothing of it changes hands. */
        TOUCHED
    }
}
