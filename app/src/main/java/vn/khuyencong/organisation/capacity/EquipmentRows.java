package vn.khuyencong.organisation.capacity;

import vn.khuyencong.organisation.db.tables.records.EquipmentRecord;

/** A row of the table as the rules see it. */
final class EquipmentRows {

    private EquipmentRows() {}

    static Equipment of(EquipmentRecord row) {
        return new Equipment(
                row.getId(),
                row.getProvince(),
                row.getOrganisationId(),
                row.getCategory(),
                row.getName(),
                row.getQuantity(),
                row.getUnit(),
                row.getUnitPriceVnd(),
                row.getYear(),
                row.getReason(),
                row.getStage(),
                row.getCondition(),
                row.getSupplier(),
                row.getContract(),
                row.getPaidVnd(),
                row.getHolderId(),
                row.getHandedOn(),
                row.getCreatedBy(),
                row.getVersion());
    }
}
