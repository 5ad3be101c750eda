package vn.khuyencong.organisation.web;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.organisation.capacity.Condition;
import vn.khuyencong.organisation.capacity.EquipmentCategory;
import vn.khuyencong.organisation.capacity.EquipmentStage;

/** What the list of equipment is narrowed to; it lives in the address. What cannot be read narrows nothing. */
public record EquipmentFilter(
        String words,
        @Nullable EquipmentCategory category,
        @Nullable EquipmentStage stage,
        @Nullable Condition condition,
        String year) {

    static EquipmentFilter of(String words, String category, String stage, String condition, String year) {
        return new EquipmentFilter(
                words.replace("\0", "").strip(),
                Typed.chosen(category, EquipmentCategory.values()),
                Typed.chosen(stage, EquipmentStage.values()),
                Typed.chosen(condition, Condition.values()),
                year.strip().matches("\\d{4}") ? year.strip() : "");
    }

    public String shown(@Nullable Enum<?> chosen) {
        return chosen == null ? "" : chosen.name();
    }

    public boolean narrows() {
        return !query().isEmpty();
    }

    /** The filter as it stands in an address, encoded. */
    public String query() {
        var query = new StringJoiner("&");
        BodyFilter.add(query, "q", words);
        BodyFilter.add(query, "nhom", shown(category));
        BodyFilter.add(query, "trang-thai", shown(stage));
        BodyFilter.add(query, "tinh-trang", shown(condition));
        BodyFilter.add(query, "nam", year);
        return query.toString();
    }
}
