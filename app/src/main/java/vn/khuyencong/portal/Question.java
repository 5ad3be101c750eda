package vn.khuyencong.portal;

import java.util.List;

/** The questions of "Tôi được hỗ trợ gì?", in the order they are asked. */
public enum Question {
    PURPOSE("viec"),
    SECTOR("nganh"),
    LEGAL_FORM("hinh-thuc"),
    PLACE("noi"),
    CRAFT_VILLAGE("lang-nghe"),
    CITY_CLASS("hang-do-thi"),
    DIFFICULT("kho-khan"),
    COST("chi-phi"),
    /** The day whose law applies: never asked, today unless another is chosen. */
    DAY("ngay");

    /** What is asked together is one question to whoever answers: what stands about the place is one. */
    static final List<List<Question>> PAGES = List.of(
            List.of(PURPOSE),
            List.of(SECTOR),
            List.of(LEGAL_FORM),
            List.of(PLACE),
            List.of(CRAFT_VILLAGE, CITY_CLASS, DIFFICULT),
            List.of(COST));

    /** The most questions anybody is asked. */
    public static final int MOST = PAGES.size();

    private final String parameter;

    Question(String parameter) {
        this.parameter = parameter;
    }

    /** The parameter of the address that holds the answer. */
    public String parameter() {
        return parameter;
    }

    /** Whether it asks what the list of units may not tell of a place. */
    public boolean aboutPlace() {
        return this == CRAFT_VILLAGE || this == CITY_CLASS || this == DIFFICULT;
    }
}
