package vn.khuyencong.establishment.bulk;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.establishment.bulk.BulkImport.Kind;
import vn.khuyencong.territory.NamedUnits;

/** What a column of an imported, or exported, table can hold. */
public enum ImportField {
    ID("", "id", In.BOTH, "Mã cơ sở", "Establishment id", "Mã trong hệ thống"),
    NAME("name", "name", In.BOTH, "Tên cơ sở", "Name", "Cơ sở", "Tên đơn vị", "Tên doanh nghiệp", "Đơn vị"),
    TAX_CODE("taxCode", "tax_code", In.BOTH, "Mã số thuế", "Tax code", "MST", "Mã số doanh nghiệp", "Mã số DN"),
    LEGAL_FORM("legalForm", "legal_form", In.ESTABLISHMENTS, "Loại hình", "Legal form", "Loại hình cơ sở"),
    SECTOR("sector", "sector", In.ESTABLISHMENTS, "Ngành nghề", "Sector", "Ngành", "Lĩnh vực", "Ngành nghề sản xuất"),
    PLACE("unit", "unit_id", In.BOTH, "Nơi sản xuất", "Place", "Xã, phường", "Xã/phường", "Phường/xã", "Địa bàn"),
    CRAFT_VILLAGE("craftVillage", "craft_village_id", In.ESTABLISHMENTS, "Làng nghề", "Craft village"),
    ADDRESS("address", "address", In.ESTABLISHMENTS, "Địa chỉ", "Address", "Địa chỉ sản xuất"),
    REPRESENTATIVE(
            "representative",
            "representative",
            In.ESTABLISHMENTS,
            "Người đại diện",
            "Representative",
            "Chủ cơ sở",
            "Đại diện",
            "Họ và tên chủ cơ sở"),
    PHONE("phone", "phone", In.ESTABLISHMENTS, "Điện thoại", "Phone", "Số điện thoại", "SĐT", "ĐT"),
    EMAIL("email", "email", In.ESTABLISHMENTS, "Thư điện tử", "E-mail", "Email"),
    WORKERS("workers", "workers", In.BOTH, "Lao động", "Workers", "Số lao động", "Lao động bình quân"),
    PRODUCTS("products", "products", In.ESTABLISHMENTS, "Sản phẩm", "Products", "Sản phẩm chính"),
    MATERIALS(
            "materials", "materials", In.ESTABLISHMENTS, "Nguyên liệu", "Materials", "Nguyên liệu chính, nơi cung cấp"),
    MARKETS("markets", "markets", In.ESTABLISHMENTS, "Thị trường", "Markets", "Thị trường tiêu thụ, xuất khẩu"),
    WOMEN_OWNED("womenOwned", "women_owned", In.ESTABLISHMENTS, "Phụ nữ làm chủ", "Owned by a woman"),
    MINORITY_OWNED(
            "minorityOwned",
            "minority_owned",
            In.ESTABLISHMENTS,
            "Người dân tộc thiểu số làm chủ",
            "Owned by a member of an ethnic minority"),
    FOUNDED_ON("foundedOn", "founded_on", In.ESTABLISHMENTS, "Thành lập ngày", "Founded on", "Ngày thành lập"),
    YEAR("year", "year", In.FIGURES, "Năm", "Year", "Năm số liệu"),
    WOMEN(
            "women",
            "women_workers",
            In.FIGURES,
            "Lao động nữ",
            "Women among them",
            "Trong đó lao động nữ",
            "Trong đó nữ"),
    TURNOVER("turnover", "turnover_vnd", In.FIGURES, "Doanh thu", "Turnover", "Doanh thu (đồng)"),
    EXPORTS("exports", "exports_vnd", In.FIGURES, "Xuất khẩu", "Exports", "Trong đó xuất khẩu", "Xuất khẩu (đồng)"),
    CAPITAL("capital", "capital_vnd", In.FIGURES, "Nguồn vốn", "Capital", "Tổng nguồn vốn", "Nguồn vốn (đồng)"),
    TAXES("taxes", "taxes_vnd", In.FIGURES, "Nộp ngân sách", "Taxes paid", "Nộp ngân sách (đồng)"),
    ELECTRICITY("electricity", "electricity_kwh", In.FIGURES, "Điện tiêu thụ (kWh)", "Electricity (kWh)", "Điện (kWh)"),
    SOURCE("source", "source", In.FIGURES, "Nguồn số liệu", "Source of the figures");

    private final String form;
    private final String column;
    private final In in;
    private final String vietnamese;
    private final String english;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody changes
    private final List<String> otherNames;

    ImportField(String form, String column, In in, String vietnamese, String english, String... otherNames) {
        this.form = form;
        this.column = column;
        this.in = in;
        this.vietnamese = vietnamese;
        this.english = english;
        this.otherNames = List.of(otherNames);
    }

    private enum In {
        ESTABLISHMENTS,
        FIGURES,
        BOTH
    }

    /** By what an establishment is found, strongest first. */
    public static final Set<ImportField> NAMES_ONE = EnumSet.of(ID, TAX_CODE, NAME);

    /** What tells of a person rather than of a firm. */
    public static final Set<ImportField> PERSONAL = EnumSet.of(REPRESENTATIVE, PHONE, EMAIL);

    /** Those of one kind of table, in the order in which a table is written. */
    public static List<ImportField> of(Kind kind) {
        return Arrays.stream(values()).filter(field -> field.isIn(kind)).toList();
    }

    /** The one of a field of the form in which an establishment, or figures, are typed. */
    static Optional<ImportField> ofForm(Kind kind, String form) {
        return of(kind).stream().filter(field -> field.form.equals(form)).findFirst();
    }

    /** The column of the database. */
    public String column() {
        return column;
    }

    /** As it stands over a column, in the reader's language. */
    public String heading(boolean inVietnamese) {
        return inVietnamese ? vietnamese : english;
    }

    /** Whether a heading of a file means this one, whatever the capitals and accents. */
    boolean isCalled(String heading) {
        var plain = NamedUnits.plain(heading);
        return Stream.concat(Stream.of(vietnamese, english), otherNames.stream())
                .anyMatch(name -> NamedUnits.plain(name).equals(plain));
    }

    private boolean isIn(Kind kind) {
        return switch (in) {
            case BOTH -> true;
            case ESTABLISHMENTS -> kind == Kind.ESTABLISHMENTS;
            case FIGURES -> kind == Kind.FIGURES;
        };
    }
}
