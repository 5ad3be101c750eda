package vn.khuyencong.web;

import java.util.Map;

/** How many things wait behind a menu entry, by the entry's id. */
public interface MenuCounts {
    Map<String, Integer> counts();
}
