package vn.khuyencong.plan.ranking;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Named;

/**
 * What is known of a đề án that may be a ground of priority.
 *
 * @param place    name of the place; empty for a group file
 * @param areas    codes of the grounds that hold for the place on the day
 * @param workers  how many people the establishment employs; empty where nobody has entered it
 * @param certificate number and product of a certificate the establishment holds that is in force on the day; empty: none
 * @param papers   grounds an officer has noted, each with the paper that shows it
 */
public record Facts(
        String place,
        Set<String> areas,
        @Nullable Integer workers,
        @Nullable String sector,
        Named sectorName,
        String activity,
        Named activityName,
        boolean womenOwned,
        boolean minorityOwned,
        @Nullable String certificate,
        Map<String, String> papers) {

    public Facts {
        areas = Set.copyOf(areas);
        papers = Map.copyOf(papers);
    }
}
