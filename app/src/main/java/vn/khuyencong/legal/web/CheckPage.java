package vn.khuyencong.legal.web;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.legal.Document;
import vn.khuyencong.legal.Provision;
import vn.khuyencong.web.Problems;

/**
 * The form "Đã đối chiếu nguyên văn".
 *
 * @param place the place that was compared; empty for the document as a whole
 * @param until what was typed for the last day it is known to stand
 */
public record CheckPage(
        Document document,
        @Nullable Provision place,
        @Nullable String text,
        String until,
        Problems problems) {

    /** Where the form goes back to, and below it is sent. */
    public String address() {
        return place == null ? "/van-ban/" + document.id() : "/van-ban/dieu/" + place.id();
    }

    public String title() {
        return place == null ? document.number() : document.number() + ", " + place.place();
    }
}
