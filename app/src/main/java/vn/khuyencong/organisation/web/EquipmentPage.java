package vn.khuyencong.organisation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.khuyencong.organisation.capacity.Equipment;
import vn.khuyencong.organisation.capacity.EquipmentStage;
import vn.khuyencong.organisation.capacity.EquipmentStep;
import vn.khuyencong.web.LifeStep;
import vn.khuyencong.web.LogEntry;
import vn.khuyencong.web.Ui;

/**
 * One piece of equipment.
 *
 * @param may     the steps the reader may make now
 * @param mayPlan whether she may take it into the plan, which is made on the list of needs
 */
public record EquipmentPage(
        Equipment piece, EquipmentRow named, List<Equipment.Move> moves, List<EquipmentStep> may, boolean mayPlan) {

    private static final List<EquipmentStage> LIFE = List.of(
            EquipmentStage.NEEDED,
            EquipmentStage.PLANNED,
            EquipmentStage.PURCHASED,
            EquipmentStage.HANDED_OVER,
            EquipmentStage.IN_USE,
            EquipmentStage.DISPOSED);

    /** How a step stands in an address. */
    static final Map<EquipmentStep, String> ADDRESS = Map.of(
            EquipmentStep.DECLINE, "chua-dua-vao",
            EquipmentStep.PURCHASE, "mua",
            EquipmentStep.HAND_OVER, "ban-giao",
            EquipmentStep.START_USE, "dua-vao-dung",
            EquipmentStep.CHECK, "kiem-tra",
            EquipmentStep.DISPOSE, "thanh-ly",
            EquipmentStep.CHANGE, "sua");

    public String address(EquipmentStep step) {
        return "/nang-luc/trang-thiet-bi/" + piece.id() + "/" + ADDRESS.get(step);
    }

    public List<LifeStep> life(Ui ui) {
        var steps = new ArrayList<LifeStep>();
        if (piece.stage() == EquipmentStage.DECLINED) {
            return List.of(
                    LifeStep.done(ui.t("organisation.stage.NEEDED"), ""),
                    LifeStep.stopped(ui.t("organisation.stage.DECLINED"), ""));
        }
        var now = LIFE.indexOf(piece.stage());
        for (int at = 0; at < LIFE.size(); at++) {
            var label = ui.t("organisation.stage." + LIFE.get(at));
            steps.add(at < now ? LifeStep.done(label, "") : at == now ? LifeStep.now(label, "") : LifeStep.next(label));
        }
        return steps;
    }

    public List<LogEntry> history(Ui ui) {
        return moves.stream()
                .map(move ->
                        new LogEntry(move.at(), move.who(), ui.t("organisation.step." + move.step()), words(ui, move)))
                .toList();
    }

    private static String words(Ui ui, Equipment.Move move) {
        var words = new ArrayList<String>();
        words.add(ui.t("organisation.on-day", move.day()));
        if (!move.paper().isEmpty()) words.add(move.paper());
        if (move.amount() != null) words.add(ui.t("organisation.dong", move.amount()));
        if (move.condition() != null) words.add(ui.t("organisation.condition." + move.condition()));
        if (!move.note().isEmpty()) words.add(move.note());
        return String.join(" · ", words);
    }
}
