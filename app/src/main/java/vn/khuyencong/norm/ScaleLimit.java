package vn.khuyencong.norm;

import java.util.Objects;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;

/**
 * A size of establishments (siêu nhỏ, nhỏ, vừa): up to so many people, and up to so much turnover of a year or so much
 * capital.
 *
 * @param size   MICRO, SMALL, MEDIUM
 * @param people on average over a year, inclusive
 */
public record ScaleLimit(String size, int people, Dong turnover, Dong capital, Citation basis) {

    static ScaleLimit of(Version version, Citation basis) {
        var content = version.content();
        return new ScaleLimit(
                version.member(),
                Objects.requireNonNull(content.count("people"), "people"),
                Objects.requireNonNull(content.money("turnover"), "turnover"),
                Objects.requireNonNull(content.money("capital"), "capital"),
                basis);
    }
}
