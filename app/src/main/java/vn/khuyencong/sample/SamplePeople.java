package vn.khuyencong.sample;

import java.util.List;

/** The accounts the story acts through. */
final class SamplePeople {

    static final String CENTRE = "trungtam";
    static final String ACCOUNTANT = "ketoan";
    static final String OFFICER = "so.chuyenvien";
    static final String LEADER = "so.lanhdao";
    static final String FINANCE = "taichinh";
    static final String CHAIR = "ubnd";

    static final List<String> JUDGES = List.of("giamkhao1", "giamkhao2", "giamkhao3", "giamkhao4", "giamkhao5");

    private SamplePeople() {}
}
