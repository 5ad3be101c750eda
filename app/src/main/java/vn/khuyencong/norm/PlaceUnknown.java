package vn.khuyencong.norm;

import java.time.LocalDate;

/** No unit bore that code on that day. */
public class PlaceUnknown extends RuntimeException {

    public PlaceUnknown(String code, LocalDate day) {
        super("No unit " + code + " on " + day);
    }
}
