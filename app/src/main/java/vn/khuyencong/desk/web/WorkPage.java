package vn.khuyencong.desk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.khuyencong.desk.WorkItem;

/** My work by matter; the matter with the oldest legal clock comes first. */
public record WorkPage(List<Group> groups) {

    public WorkPage {
        groups = List.copyOf(groups);
    }

    /** What waits in one matter, most urgent first. */
    public record Group(String matter, List<WorkItem> items) {

        public Group {
            items = List.copyOf(items);
        }

        public long late() {
            return items.stream().filter(WorkItem::late).count();
        }
    }

    /** Items come in order of urgency, and the groups keep it. */
    static WorkPage of(List<WorkItem> items) {
        return new WorkPage(items.stream()
                .collect(Collectors.groupingBy(WorkItem::matter, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList());
    }
}
