package vn.khuyencong.organisation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.khuyencong.organisation.capacity.EquipmentCategory;
import vn.khuyencong.organisation.capacity.EquipmentStage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Problems;

/**
 * What is to be bought in a year, by group, ready for the request for money.
 *
 * @param chosen  needs the leader has ticked
 * @param mayPlan whether the reader takes needs into the plan
 */
public record NeedsPage(
        int year,
        List<EquipmentRow> rows,
        boolean mayPlan,
        boolean mayRaise,
        Set<UUID> chosen,
        String decision,
        String decidedOn,
        Problems problems) {

    public NeedsPage {
        rows = List.copyOf(rows);
        chosen = Set.copyOf(chosen);
    }

    /** A group of the list with its sum. */
    public record Group(EquipmentCategory category, List<EquipmentRow> rows) {

        public Dong sum() {
            return NeedsPage.sum(rows);
        }
    }

    public List<Group> groups() {
        return groups(rows);
    }

    static List<Group> groups(List<EquipmentRow> rows) {
        Map<EquipmentCategory, List<EquipmentRow>> groups = rows.stream()
                .collect(Collectors.groupingBy(EquipmentRow::category, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    public Dong total() {
        return sum(rows);
    }

    /** What the leader has already taken into the plan. */
    public Dong planned() {
        return sum(rows.stream()
                .filter(row -> row.stage() == EquipmentStage.PLANNED)
                .toList());
    }

    public boolean hasNeeds() {
        return rows.stream().anyMatch(row -> row.stage() == EquipmentStage.NEEDED);
    }

    static Dong sum(List<EquipmentRow> rows) {
        return rows.stream().map(EquipmentRow::estimate).reduce(Dong.ZERO, Dong::plus);
    }
}
