package vn.khuyencong.project.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.web.Paging;

/** Every exception that was allowed, the latest first. */
public record ExceptionListPage(@Nullable Integer year, List<ExceptionList.Row> rows, Paging paging) {

    public static final String PATH = "/de-an/ngoai-le";

    public String yearTyped() {
        return year == null ? "" : String.valueOf(year);
    }
}
