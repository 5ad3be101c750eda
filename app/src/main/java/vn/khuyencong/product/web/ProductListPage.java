package vn.khuyencong.product.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Named;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Ui;

/**
 * The list of products the reader may see.
 *
 * @param names    names of groups and levels by code
 * @param places   communes where any of them is made
 * @param mayEnter whether the reader enters products
 */
public record ProductListPage(
        ProductFilter filter,
        Names names,
        List<Choice> groups,
        List<Option> places,
        List<Row> rows,
        Paging paging,
        boolean mayEnter) {

    /** Id of the piece of the page that changes with the filter. */
    public static final String RESULT = "danh-sach";

    /** Names behind codes of norms, in both languages. */
    public record Names(Map<String, Named> groups, Map<String, Named> levels) {

        public Named group(String code) {
            return groups.getOrDefault(code, new Named(code, code));
        }

        public Named level(String code) {
            return levels.getOrDefault(code, new Named(code, code));
        }

        public String group(Ui ui, String code) {
            return ui.pick(group(code).vi(), group(code).en());
        }

        public String level(Ui ui, String code) {
            return ui.pick(level(code).vi(), level(code).en());
        }
    }

    /**
     * One product of the list.
     *
     * @param certificate the one that lasts longest of those in force today; empty where none is
     * @param ended       whether it bore one that is in force no more
     */
    public record Row(
            UUID id,
            String name,
            boolean set,
            String group,
            UUID establishmentId,
            String establishment,
            boolean sample,
            String place,
            @Nullable Certificate certificate,
            boolean ended) {}

    /** @param until inclusive */
    public record Certificate(String level, String number, LocalDate until) {}
}
