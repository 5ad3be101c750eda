package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.shared.Dong;

/**
 * What the acceptance (nghiệm thu) found.
 *
 * @param lines accepted cost of each line of the estimate, in its order
 */
public record Acceptance(String minutesNumber, LocalDate acceptedOn, List<Dong> lines, String note) {

    public Acceptance {
        lines = List.copyOf(lines);
    }

    Dong total() {
        return lines.stream().reduce(Dong.ZERO, Dong::plus);
    }
}
