package vn.khuyencong.project.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.establishment.EstablishmentPick;
import vn.khuyencong.project.Project;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;

/**
 * The form of one place of a group file.
 *
 * @param place   the place that is corrected; empty for a new one
 * @param standing the approved places whose place it may take
 * @param values  what stands in the form
 * @param version of the place, which the form answers to
 */
public record GroupPlacePage(
        Project project,
        @Nullable UUID place,
        List<Option> communes,
        List<Option> standing,
        EstablishmentPick pick,
        Map<String, String> values,
        String version,
        Problems problems) {

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public String address() {
        return "/de-an/" + project.id() + "/dia-diem" + (place == null ? "" : "/" + place);
    }

    /** Id of the form of a new place, so that a second click adds nothing twice. */
    public String requestId() {
        return values.getOrDefault("requestId", "");
    }
}
