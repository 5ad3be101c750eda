package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant says of the place, since the list of units cannot tell. What is given goes before what is on record.
 *
 * @param craftVillage       whether production lies in a craft village recognised by the province
 * @param cityClass          SPECIAL, 1, 2 or 3; empty where not known
 * @param formerCommuneSince since when a ward made from a commune is one; empty where it was never a commune
 * @param difficult          NONE, DIFFICULT or SPECIALLY_DIFFICULT; empty where not known
 */
public record GivenPlaceFacts(
        boolean craftVillage,
        @Nullable String cityClass,
        @Nullable LocalDate formerCommuneSince,
        @Nullable String difficult) {

    /** The classes a city may have. */
    public static final List<String> CITY_CLASSES = List.of("SPECIAL", "1", "2", "3");

    /** How difficult a place may be. */
    public static final List<String> DIFFICULTIES = List.of("NONE", "DIFFICULT", "SPECIALLY_DIFFICULT");

    public static final GivenPlaceFacts NOTHING = new GivenPlaceFacts(false, null, null, null);

    public static GivenPlaceFacts inCraftVillage(boolean craftVillage) {
        return new GivenPlaceFacts(craftVillage, null, null, null);
    }
}
