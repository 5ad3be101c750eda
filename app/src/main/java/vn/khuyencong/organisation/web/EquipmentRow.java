package vn.khuyencong.organisation.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.organisation.capacity.Condition;
import vn.khuyencong.organisation.capacity.EquipmentCategory;
import vn.khuyencong.organisation.capacity.EquipmentStage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Quantity;

/** One piece in a list; {@code body} is the centre it is for, {@code holder} who was given it. */
public record EquipmentRow(
        UUID id,
        EquipmentCategory category,
        String name,
        Quantity quantity,
        String unit,
        Dong unitPrice,
        int year,
        String reason,
        EquipmentStage stage,
        @Nullable Condition condition,
        @Nullable Dong paid,
        String body,
        @Nullable String holder) {

    public Dong estimate() {
        return quantity.at(unitPrice);
    }

    /** Colour of its state. */
    public String tag() {
        return tag(stage);
    }

    public static String tag(EquipmentStage stage) {
        return switch (stage) {
            case NEEDED -> "wait";
            case PLANNED, PURCHASED, HANDED_OVER -> "info";
            case IN_USE -> "ok";
            case DECLINED -> "bad";
            case DISPOSED -> "plain";
        };
    }
}
