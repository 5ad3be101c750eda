package vn.khuyencong.organisation.capacity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.organisation.Paper;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Quantity;

/**
 * A piece, or some pieces, of equipment of a centre.
 *
 * @param unitPrice what one was reckoned to cost, in đồng
 * @param year      the year whose budget is asked for it
 * @param paid      what all of it cost, once bought
 * @param holder    who was given it
 * @param version   counts the moves; a page shows the one it read
 */
public record Equipment(
        UUID id,
        String province,
        UUID organisation,
        EquipmentCategory category,
        String name,
        Quantity quantity,
        String unit,
        Dong unitPrice,
        int year,
        String reason,
        EquipmentStage stage,
        @Nullable Condition condition,
        String supplier,
        String contract,
        @Nullable Dong paid,
        @Nullable UUID holder,
        @Nullable LocalDate handedOn,
        UUID createdBy,
        int version) {

    /** What it was reckoned to cost in all. */
    public Dong estimate() {
        return quantity.at(unitPrice);
    }

    /** A need, as the centre writes it. */
    public record Need(
            UUID organisation,
            EquipmentCategory category,
            String name,
            Quantity quantity,
            String unit,
            Dong unitPrice,
            int year,
            String reason) {}

    /**
     * A step as it was told on the page of the piece; what the step does not ask for is empty.
     *
     * @param seen   the version the page showed
     * @param day    when it happened
     * @param amount what all of it cost
     */
    public record Make(
            UUID id,
            int seen,
            EquipmentStep step,
            LocalDate day,
            String paper,
            String note,
            @Nullable Dong amount,
            String supplier,
            @Nullable UUID holder,
            @Nullable Condition condition) {}

    /** Several needs of a year come into the plan by one decision. */
    public record Plan(int year, Set<UUID> chosen, Paper paper) {

        public Plan {
            chosen = Set.copyOf(chosen);
        }
    }

    /** One line of its history. */
    public record Move(
            EquipmentStep step,
            Instant at,
            String who,
            LocalDate day,
            String paper,
            String note,
            @Nullable Dong amount,
            @Nullable Condition condition) {}
}
