package vn.khuyencong.plan.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.khuyencong.plan.Registrations.Body;
import vn.khuyencong.plan.Registrations.Row;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * The registration rounds, and where a new one is opened.
 *
 * @param bodies who could be asked; empty where the reader opens none
 */
public record RegistrationListPage(
        List<Row> rows, List<Body> bodies, LocalDate today, RegistrationForm form, Problems problems) {

    /** Whether a body is ticked; all of them are until somebody unticks one. */
    public boolean isTicked(Body body) {
        return problems.isEmpty() || form.chosen().contains(body.id());
    }

    /** The two sources of money. */
    public List<Option> tiers(Ui ui) {
        return Arrays.stream(Tier.values())
                .map(tier -> new Option(tier.name(), ui.t("plan.tier." + tier)))
                .toList();
    }
}
