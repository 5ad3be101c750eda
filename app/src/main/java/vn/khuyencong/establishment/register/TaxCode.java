package vn.khuyencong.establishment.register;

import org.jspecify.annotations.Nullable;

/**
 * Mã số thuế: ten digits of an enterprise or household, thirteen of a branch, or the twelve digits of a person's number,
 * which households and individuals bear since 1 July 2025.
 */
final class TaxCode {

    private static final int OF_AN_ENTERPRISE = 10;
    private static final int OF_A_PERSON = 12;
    private static final int OF_A_BRANCH = 13;

    /** What each of the first nine digits counts; the tenth is ten less the rest of their sum by eleven. */
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    private static final int BY = 11;

    private TaxCode() {}

    /** Its digits alone, as the register keeps them; empty where nothing is typed. */
    static @Nullable String digits(String typed) {
        var digits = typed.replaceAll("[\\s.\\-]", "");
        return digits.isEmpty() ? null : digits;
    }

    /** Whether it has as many digits as there can be. */
    static boolean hasForm(String digits) {
        return digits.matches("\\d+")
                && (digits.length() == OF_AN_ENTERPRISE
                        || digits.length() == OF_A_PERSON
                        || digits.length() == OF_A_BRANCH);
    }

    /** Whether such a code can have been given out; a person's number bears no digit to check it by. */
    static boolean isPossible(String digits) {
        if (digits.length() == OF_A_PERSON) return true;
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) sum += WEIGHTS[at] * Character.digit(digits.charAt(at), 10);
        return Character.digit(digits.charAt(WEIGHTS.length), 10) == 10 - sum % BY;
    }
}
