package vn.khuyencong.plan.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.khuyencong.plan.AskedBodies.Body;
import vn.khuyencong.plan.Registration;
import vn.khuyencong.plan.Registrations.Row;
import vn.khuyencong.plan.Registrations.Sort;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * The registration rounds, and where a new one is opened.
 *
 * @param rows   every round of the filter, the page of it is {@link #shown()}
 * @param bodies who could be asked; empty where the reader opens none
 * @param plans  whether the reader sees plans too, and so the way to them
 */
public record RegistrationListPage(
        RegistrationQuery query,
        List<Row> rows,
        Paging paging,
        List<Body> bodies,
        boolean plans,
        LocalDate today,
        RegistrationForm form,
        Problems problems) {

    /** The rounds of the page. */
    public List<Row> shown() {
        return rows.stream().skip(paging.offset()).limit(paging.size()).toList();
    }

    /** Bodies asked in all the rounds of the filter. */
    public int asked() {
        return rows.stream().mapToInt(Row::asked).sum();
    }

    /** How many of them have answered. */
    public int answered() {
        return rows.stream().mapToInt(Row::answered).sum();
    }

    /** Whether a body is ticked; all of them are until somebody unticks one. */
    public boolean isTicked(Body body) {
        return problems.isEmpty() || form.chosen().contains(body.id());
    }

    /** The way back to the plans, for whom they are. */
    public List<Option> way(Ui ui) {
        return plans ? List.of(new Option("/ke-hoach", ui.t("plan.list"))) : List.of();
    }

    /** The two sources of money, as the form names them. */
    public List<Option> tiers(Ui ui) {
        return Arrays.stream(Tier.values())
                .map(tier -> new Option(tier.name(), ui.t("plan.tier." + tier)))
                .toList();
    }

    /** The same, as the address names them. */
    public List<Option> sources(Ui ui) {
        return Arrays.stream(Tier.values())
                .map(tier -> new Option(RegistrationQuery.word(tier), ui.t("plan.tier." + tier)))
                .toList();
    }

    public List<Option> phases(Ui ui) {
        return Arrays.stream(Registration.Phase.values())
                .map(phase -> new Option(RegistrationQuery.word(phase), ui.t("plan.round.phase." + phase)))
                .toList();
    }

    public List<Option> sorts(Ui ui) {
        return Arrays.stream(Sort.values())
                .map(sort -> new Option(RegistrationQuery.word(sort), ui.t("plan.round.sort." + sort)))
                .toList();
    }

    public String yearShown() {
        return query.filter().year() == null
                ? ""
                : String.valueOf(query.filter().year());
    }

    public String sourceShown() {
        var tier = query.filter().tier();
        return tier == null ? "" : RegistrationQuery.word(tier);
    }

    public String phaseShown() {
        var phase = query.filter().phase();
        return phase == null ? "" : RegistrationQuery.word(phase);
    }

    public String sortShown() {
        return RegistrationQuery.word(query.filter().sort());
    }
}
