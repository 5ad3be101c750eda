package vn.khuyencong.establishment.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.ScaleLimit;

/** How large an establishment is by the law of a day: by its workers, and by its turnover or its capital. */
@Component
@Transactional(readOnly = true)
public class Scales {

    private final Norms norms;

    Scales(Norms norms) {
        this.norms = norms;
    }

    /**
     * Its scale by the latest year of which enough is known.
     *
     * @param figures the latest year first
     * @return empty where workers, or both turnover and capital, are unknown for every year, or the law says nothing
     */
    public Optional<Scale> of(List<YearFigures> figures, LocalDate day) {
        var limits = norms.scales(day);
        if (limits.isEmpty()) return Optional.empty();
        return figures.stream()
                .filter(known -> known.workers() != null && (known.turnover() != null || known.capital() != null))
                .findFirst()
                .map(known -> new Scale(
                        limits.stream()
                                .filter(limit -> isUnder(known, limit))
                                .findFirst()
                                .orElse(null),
                        known.year()));
    }

    private static boolean isUnder(YearFigures known, ScaleLimit limit) {
        var turnover = known.turnover();
        var capital = known.capital();
        return known.workers() != null
                && known.workers() <= limit.people()
                && ((turnover != null && !turnover.exceeds(limit.turnover()))
                        || (capital != null && !capital.exceeds(limit.capital())));
    }
}
