package vn.khuyencong.project.funding;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;

/**
 * What an establishment was given in an earlier year, from any public source, as the paper has it. What the paper does
 * not say is empty.
 *
 * @param taxCode     digits only: 10 of an enterprise, 13 of a branch, 12 of a household
 * @param activity    code of the activity it was for
 * @param place       the address of that time
 * @param moneySource whose money it was
 * @param paper       number of the decision
 */
public record PastSupport(
        String name,
        String taxCode,
        String representative,
        String place,
        @Nullable String activity,
        String content,
        String item,
        String maker,
        String model,
        String serial,
        String invoice,
        int year,
        String moneySource,
        Dong amount,
        String paper) {}
