package vn.khuyencong.portal.web;

import java.util.List;
import vn.khuyencong.web.Problems;

/**
 * The form that sends a need, with everything as it was typed.
 *
 * @param establishment who asks
 * @param groups        what may be asked for today
 */
public record NeedFormPage(NeedForm form, String establishment, List<ActivityGroups.Group> groups, Problems problems) {

    public NeedFormPage {
        groups = List.copyOf(groups);
    }
}
