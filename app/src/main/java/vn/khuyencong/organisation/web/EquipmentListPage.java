package vn.khuyencong.organisation.web;

import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.organisation.capacity.Condition;
import vn.khuyencong.organisation.capacity.EquipmentCategory;
import vn.khuyencong.organisation.capacity.EquipmentStage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Ui;

/**
 * Equipment of the centres.
 *
 * @param estimated what the whole result was reckoned to cost
 * @param paid      what has been paid for it
 */
public record EquipmentListPage(
        EquipmentFilter filter,
        List<EquipmentRow> rows,
        Paging paging,
        Dong estimated,
        Dong paid,
        int nextYear,
        boolean mayRaise) {

    public List<Option> categories(Ui ui) {
        return options(ui, EquipmentCategory.values(), "organisation.category.");
    }

    public List<Option> stages(Ui ui) {
        return options(ui, EquipmentStage.values(), "organisation.stage.");
    }

    public List<Option> conditions(Ui ui) {
        return options(ui, Condition.values(), "organisation.condition.");
    }

    private static List<Option> options(Ui ui, Enum<?>[] all, String family) {
        return Stream.of(all)
                .map(one -> new Option(one.name(), ui.t(family + one.name())))
                .toList();
    }
}
