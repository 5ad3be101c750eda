package vn.khuyencong.project.forms;

import java.util.Arrays;
import java.util.Optional;

/** The forms over all đề án of a year and source. */
enum YearForm {
    /** Biểu tổng hợp chi tiết đề án. */
    M2("mau-2"),
    /** Bảng đối chiếu kinh phí. */
    M10("mau-10");

    private final String template;

    YearForm(String template) {
        this.template = template;
    }

    static Optional<YearForm> named(String template) {
        return Arrays.stream(values())
                .filter(form -> form.template.equals(template))
                .findFirst();
    }

    String template() {
        return template;
    }
}
