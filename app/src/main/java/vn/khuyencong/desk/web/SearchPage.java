package vn.khuyencong.desk.web;

import java.util.List;
import vn.khuyencong.desk.Search;

/** What the search box found. */
public record SearchPage(String words, boolean tooShort, List<Search.Group> groups) {

    public SearchPage {
        groups = List.copyOf(groups);
    }
}
