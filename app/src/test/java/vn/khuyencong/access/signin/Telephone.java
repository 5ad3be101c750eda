package vn.khuyencong.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.support.Visitor;

/**
 * A telephone with an authenticator app that was told the secret on a page.
 *
 * @param secret in hexadecimal digits
 */
record Telephone(String secret) {

    private static final Pattern SECRET = Pattern.compile("<code>([A-Z2-7 ]{39})</code>");
    private static final Pattern RECOVERY = Pattern.compile("<code>([a-z2-9]{4}(?:-[a-z2-9]{4}){3})</code>");
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** Types the secret of a page into the app. */
    static Telephone from(MvcTestResult page) {
        var shown = SECRET.matcher(Visitor.text(page));
        assertThat(shown.find()).as("a secret on the page").isTrue();
        var number = BigInteger.ZERO;
        for (char letter : shown.group(1).replace(" ", "").toCharArray()) {
            number = number.shiftLeft(5).add(BigInteger.valueOf(LETTERS.indexOf(letter)));
        }
        return new Telephone("%040x".formatted(number));
    }

    String codeAt(Instant now) {
        return OneTimeCodes.at(HexFormat.of().parseHex(secret), now);
    }

    static List<String> recoveryCodes(MvcTestResult page) {
        return RECOVERY.matcher(Visitor.text(page))
                .results()
                .map(one -> one.group(1))
                .toList();
    }
}
