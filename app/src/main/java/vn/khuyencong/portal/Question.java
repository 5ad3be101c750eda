package vn.khuyencong.portal;

/** The questions of "Tôi được hỗ trợ gì?", in the order they are asked. */
public enum Question {
    PURPOSE("viec"),
    LEGAL_FORM("hinh-thuc"),
    PLACE("noi"),
    CRAFT_VILLAGE("lang-nghe"),
    SECTOR("nganh"),
    COST("chi-phi");

    private final String parameter;

    Question(String parameter) {
        this.parameter = parameter;
    }

    /** The parameter of the address that holds the answer. */
    public String parameter() {
        return parameter;
    }
}
