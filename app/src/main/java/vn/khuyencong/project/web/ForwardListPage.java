package vn.khuyencong.project.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Problems;

/**
 * One letter of the department for several files of national money.
 *
 * @param sent what came of a letter that was just recorded, file by file
 */
public record ForwardListPage(
        List<Row> rows, List<Sent> sent, Map<String, String> typed, List<String> ticked, Problems problems) {

    public static final String PATH = "/de-an/gui-cuc";

    /**
     * A file that waits to be sent.
     *
     * @param due last day (inclusive) to be with the agency
     */
    public record Row(
            UUID id,
            int version,
            String code,
            String title,
            String beneficiary,
            int year,
            @Nullable Dong proposed,
            @Nullable LocalDate due) {}

    /**
     * What came of one file.
     *
     * @param against what stood against it; empty where it is sent
     */
    public record Sent(UUID id, String code, List<Finding> against) {}

    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    public Dong total() {
        return rows.stream()
                .map(row -> row.proposed() == null ? Dong.ZERO : row.proposed())
                .reduce(Dong.ZERO, Dong::plus);
    }
}
