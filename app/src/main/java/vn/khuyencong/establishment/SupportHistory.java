package vn.khuyencong.establishment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;

/** What an establishment was supported with, of whatever source and year; told by whoever keeps the supports. */
public interface SupportHistory {

    /** The latest year first; only what the reader may see. */
    List<Line> of(Establishment establishment);

    /**
     * One support.
     *
     * @param number of the đề án, or of the paper it was given by
     * @param source message key of the money; empty for a support before the system, of which words tell it
     * @param amount what was settled, approved or asked for, whichever is the latest
     * @param state  message key of how far it has come
     * @param link   its page; empty where it has none
     */
    record Line(
            int year,
            String number,
            String content,
            @Nullable String source,
            String words,
            Dong amount,
            String state,
            @Nullable String link) {}
}
