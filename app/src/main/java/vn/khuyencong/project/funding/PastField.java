package vn.khuyencong.project.funding;

import java.util.Arrays;
import java.util.List;

/** What is known of a past support, as the columns of a table and the fields of a form have it. */
public enum PastField {
    NAME("Tên cơ sở", true, "Cơ sở", "Đơn vị thụ hưởng", "Tên đơn vị", "Tên cơ sở thụ hưởng", "Cơ sở thụ hưởng"),
    TAX_CODE("Mã số thuế", false, "MST", "Mã số doanh nghiệp"),
    REPRESENTATIVE(
            "Chủ cơ sở, người đại diện", false, "Chủ cơ sở", "Người đại diện", "Đại diện", "Họ và tên chủ cơ sở"),
    PLACE("Địa chỉ", false, "Địa điểm", "Địa điểm thực hiện", "Nơi thực hiện"),
    ACTIVITY("Hoạt động khuyến công", false, "Hoạt động", "Nội dung hoạt động", "Loại hỗ trợ"),
    CONTENT("Nội dung hỗ trợ", true, "Nội dung", "Tên đề án", "Nội dung đề án", "Đề án"),
    ITEM("Máy móc, hạng mục", false, "Hạng mục", "Tên máy", "Máy móc, thiết bị", "Thiết bị"),
    MAKER("Hãng sản xuất", false, "Hãng", "Nhà sản xuất", "Xuất xứ"),
    MODEL("Kiểu máy", false, "Model", "Ký hiệu", "Mã hiệu"),
    SERIAL("Số máy", false, "Số sê-ri", "Serial", "Số seri", "Số hiệu máy"),
    INVOICE("Số hóa đơn", false, "Hóa đơn"),
    YEAR("Năm", true, "Năm hỗ trợ", "Năm thực hiện", "Năm kế hoạch"),
    MONEY_SOURCE("Nguồn kinh phí", false, "Nguồn", "Nguồn vốn"),
    AMOUNT("Số tiền hỗ trợ", true, "Số tiền", "Kinh phí hỗ trợ", "Mức hỗ trợ", "Kinh phí khuyến công"),
    PAPER("Số quyết định", false, "Quyết định", "Văn bản", "Quyết định phê duyệt");

    private final String heading;
    private final boolean required;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody changes
    private final List<String> otherNames;

    PastField(String heading, boolean required, String... otherNames) {
        this.heading = heading;
        this.required = required;
        this.otherNames = List.of(otherNames);
    }

    /** As people write it over a column. */
    public String heading() {
        return heading;
    }

    public boolean required() {
        return required;
    }

    List<String> otherNames() {
        return otherNames;
    }

    static List<String> headings() {
        return Arrays.stream(values()).map(PastField::heading).toList();
    }

    /** @throws IllegalArgumentException for a heading that is none of ours */
    static PastField headed(String heading) {
        return Arrays.stream(values())
                .filter(field -> field.heading.equals(heading))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(heading));
    }
}
