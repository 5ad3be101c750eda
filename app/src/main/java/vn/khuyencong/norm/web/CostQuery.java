package vn.khuyencong.norm.web;

import java.util.List;
import vn.khuyencong.norm.cost.CostAnalysis.Query;
import vn.khuyencong.norm.cost.Figure;

/** What is studied, as it stands in the address. What cannot be read is what an officer most likely wants. */
final class CostQuery {

    private static final int YEARS_BACK = 4;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private CostQuery() {}

    /** The fields of the address, as typed; any may be empty. */
    record Typed(String activity, String from, String until, String figure) {}

    /** @param activities codes of those that have items, the first of them where none is named */
    static Query read(Typed typed, String province, List<String> activities, int thisYear) {
        var activity = activities.contains(typed.activity()) ? typed.activity() : activities.getFirst();
        var until = year(typed.until(), thisYear);
        return new Query(
                province,
                activity,
                Math.min(year(typed.from(), until - YEARS_BACK), until),
                until,
                Figure.read(typed.figure()));
    }

    static String text(Query query) {
        return "noi-dung=" + query.activity() + "&tu=" + query.from() + "&den=" + query.until() + "&so="
                + query.figure().word();
    }

    private static int year(String typed, int otherwise) {
        if (!typed.matches("\\d{4}")) return otherwise;
        var year = Integer.parseInt(typed);
        return year < FIRST_YEAR || year > LAST_YEAR ? otherwise : year;
    }
}
