package vn.khuyencong.programme.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * Where a programme is begun: what was typed, as typed.
 *
 * @param id makes a double click one programme
 */
public record NewProgrammePage(
        UUID id, String tier, String name, String from, String to, boolean draw, String growth, Problems problems) {

    public List<Option> tiers(Ui ui) {
        return Arrays.stream(Tier.values())
                .map(one -> new Option(one.name(), ui.t("programme.tier." + one)))
                .toList();
    }
}
