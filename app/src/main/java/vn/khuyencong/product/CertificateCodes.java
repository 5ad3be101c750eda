package vn.khuyencong.product;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/** Codes by which certificates are verified: too many to be guessed, of signs that are not mistaken for each other. */
public final class CertificateCodes {

    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 16;
    private static final Pattern FORM = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private CertificateCodes() {}

    /** A new one. */
    public static String random() {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        return code.toString();
    }

    /** As somebody types it from the paper: in small letters, with spaces or strokes between. */
    public static String typed(String typed) {
        return typed.replaceAll("[\\s\\-]", "").toUpperCase(Locale.ROOT);
    }

    /** Whether it can be one at all. */
    public static boolean hasForm(String code) {
        return FORM.matcher(code).matches();
    }
}
