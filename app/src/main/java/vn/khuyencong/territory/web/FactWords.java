package vn.khuyencong.territory.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import vn.khuyencong.territory.FactKind;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Ui;

/** What a fact says, in words. */
public final class FactWords {

    private FactWords() {}

    /** "Đô thị loại I", "từ 10/01/2020", "có". */
    public static String value(Ui ui, FactKind kind, String value) {
        return switch (kind) {
            case CRAFT_VILLAGE -> value;
            case FORMER_COMMUNE_SINCE -> day(value);
            default -> ui.t("territory.value." + kind + "." + value);
        };
    }

    private static String day(String value) {
        try {
            return Dates.format(LocalDate.parse(value));
        } catch (DateTimeException asItStands) {
            return value;
        }
    }
}
