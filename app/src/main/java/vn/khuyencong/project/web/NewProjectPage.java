package vn.khuyencong.project.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.establishment.EstablishmentPick;
import vn.khuyencong.establishment.Need;
import vn.khuyencong.web.Problems;

/**
 * The page on which a đề án is opened.
 *
 * @param need what it is to answer; empty where an establishment is chosen instead
 * @param pick the search for that establishment
 */
public record NewProjectPage(
        @Nullable Need need,
        String requestId,
        Map<String, String> typed,
        EstablishmentPick pick,
        List<EditPage.Choice> activities,
        Problems problems) {

    public String value(String name) {
        return typed.getOrDefault(name, "");
    }
}
