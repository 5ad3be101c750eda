package vn.khuyencong.project.forms;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khuyencong.project.web.ProjectFile;

/** What was recorded of the work beside the steps: month by month, and what struck it. */
@Component
class WorkFields {

    private final MonthRows months;
    private final StruckFields struck;

    WorkFields(MonthRows months, StruckFields struck) {
        this.months = months;
        this.struck = struck;
    }

    Map<String, Object> of(ProjectFile file) {
        var fields = new HashMap<String, Object>(
                MonthRows.fields(months.of(file.project().id())));
        fields.putAll(struck.of(file));
        return fields;
    }
}
