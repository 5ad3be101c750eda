package vn.khuyencong.project.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.khuyencong.shared.Quantity;

/**
 * What one indicator came to in all supports of an activity in a year, of those that said it before and after.
 *
 * @param count how many said it both times
 */
public record ResultSum(
        int year,
        String activityVi,
        String activityEn,
        String indicator,
        int count,
        BigDecimal before,
        BigDecimal after,
        BigDecimal averageBefore,
        BigDecimal averageAfter) {

    private static final int DECIMALS = 3;

    /** @param average whether an average is told instead of a sum */
    public String before(boolean average) {
        return formatted(average ? averageBefore : before);
    }

    /** @param average whether an average is told instead of a sum */
    public String after(boolean average) {
        return formatted(average ? averageAfter : after);
    }

    /** @param average whether an average is told instead of a sum */
    public String difference(boolean average) {
        return ResultCard.signed(
                average ? rounded(averageAfter).subtract(rounded(averageBefore)) : after.subtract(before));
    }

    private static String formatted(BigDecimal number) {
        return Quantity.of(rounded(number)).formatted();
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
