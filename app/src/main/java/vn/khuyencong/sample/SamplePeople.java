package vn.khuyencong.sample;

/** The accounts the story acts through. */
final class SamplePeople {

    static final String CENTRE = "trungtam";
    static final String ACCOUNTANT = "ketoan";
    static final String OFFICER = "so.chuyenvien";
    static final String LEADER = "so.lanhdao";
    static final String FINANCE = "taichinh";
    static final String CHAIR = "ubnd";

    private SamplePeople() {}
}
