package vn.khuyencong.desk.signature;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds signatures in the bytes of a PDF without building the document: a signature names the places of its own bytes,
 * so it always stands in the open, never inside something packed. Nothing is unpacked, and the work grows with the size.
 */
final class PdfText {

    /** More are not looked at. */
    static final int MOST_SIGNATURES = 20;

    private static final int LONGEST_SIGNATURE = 2_000_000;
    private static final int LONGEST_DICTIONARY = 20_000;
    private static final int LONGEST_RANGE = 200;

    private static final String RANGE_KEY = "/ByteRange";
    /** Some programs fill the numbers up with zeros. */
    private static final String NUMBER = "0{0,20}(\\d{1,9})";

    private static final Pattern RANGE = Pattern.compile(
            "/ByteRange\\s*+\\[\\s*+" + NUMBER + "\\s++" + NUMBER + "\\s++" + NUMBER + "\\s++" + NUMBER + "\\s*+]");
    private static final Pattern FORM = Pattern.compile("/SubFilter\\s*+/([A-Za-z0-9.]{1,60}+)");
    private static final Pattern MADE = Pattern.compile(
            "/M\\s*+\\(D:(\\d{4})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(?:Z|([+-])(\\d{2})'?(\\d{2})?)?");

    private final byte[] file;
    private final String text;

    PdfText(byte[] file) {
        this.file = file;
        this.text = new String(file, StandardCharsets.ISO_8859_1);
    }

    /**
     * Every place that says it is a signature, in the order in which they end.
     *
     * @return empty in the place of one that is broken; never more than one over the most
     */
    List<Optional<SignedPart>> signatures() {
        var found = new ArrayList<Optional<SignedPart>>();
        for (int at = text.indexOf(RANGE_KEY);
                at >= 0 && found.size() <= MOST_SIGNATURES;
                at = text.indexOf(RANGE_KEY, at + 1)) {
            found.add(at(at));
        }
        found.sort((one, other) -> Integer.compare(end(one), end(other)));
        return found;
    }

    private static int end(Optional<SignedPart> part) {
        return part.map(SignedPart::end).orElse(Integer.MAX_VALUE);
    }

    private Optional<SignedPart> at(int key) {
        var range = RANGE.matcher(text).region(key, Math.min(text.length(), key + LONGEST_RANGE));
        if (!range.lookingAt()) return Optional.empty();
        int gapStart = number(range, 2);
        int gapEnd = number(range, 3);
        long end = (long) gapEnd + number(range, 4);
        var fits = number(range, 1) == 0 && gapStart < gapEnd && end <= file.length;
        if (!fits || gapEnd - gapStart > LONGEST_SIGNATURE || !isHex(gapStart, gapEnd)) return Optional.empty();
        var dictionary = around(key, gapStart, gapEnd);
        if (dictionary == null || !leadsTo(gapStart)) return Optional.empty();
        var form = FORM.matcher(dictionary);
        return Optional.of(new SignedPart(
                file,
                gapStart,
                gapEnd,
                (int) end,
                bytes(gapStart, gapEnd),
                form.find() ? form.group(1) : "",
                made(dictionary)));
    }

    /** What stands beside the signature in its own object; empty where the two are not of one object. */
    private @Nullable String around(int key, int gapStart, int gapEnd) {
        if (key >= gapStart && key < gapEnd) return null;
        int first = Math.min(key, gapStart);
        int last = Math.max(key, gapEnd);
        int from = text.lastIndexOf("obj", first);
        int to = text.indexOf("endobj", first);
        if (from < 0 || to < last || to - from - (gapEnd - gapStart) > LONGEST_DICTIONARY) return null;
        return text.substring(from, gapStart) + text.substring(gapEnd, to);
    }

    /** Nothing else is left out of what is signed: between the brackets stand digits alone. */
    private boolean isHex(int gapStart, int gapEnd) {
        if (file[gapStart] != '<' || file[gapEnd - 1] != '>') return false;
        for (int at = gapStart + 1; at < gapEnd - 1; at++) {
            if (!HexFormat.isHexDigit(file[at] & 0xff) && !isBlank(file[at])) return false;
        }
        return true;
    }

    private boolean leadsTo(int gapStart) {
        int at = gapStart;
        while (at > 0 && isBlank(file[at - 1])) at--;
        return text.startsWith("/Contents", at - "/Contents".length());
    }

    private byte[] bytes(int gapStart, int gapEnd) {
        var digits = text.substring(gapStart + 1, gapEnd - 1).replaceAll("\\s++", "");
        return HexFormat.of().parseHex(digits.length() % 2 == 0 ? digits : digits + "0");
    }

    private static @Nullable Instant made(String dictionary) {
        var made = MADE.matcher(dictionary);
        if (!made.find()) return null;
        try {
            var local = LocalDateTime.of(
                    number(made, 1),
                    number(made, 2),
                    number(made, 3),
                    number(made, 4),
                    number(made, 5),
                    number(made, 6));
            return local.toInstant(made.group(7) == null ? ZoneOffset.UTC : offset(made));
        } catch (DateTimeException noTime) {
            return null;
        }
    }

    private static ZoneOffset offset(MatchResult made) {
        return ZoneOffset.of(String.format(
                Locale.ROOT, "%s%s:%s", made.group(7), made.group(8), made.group(9) == null ? "00" : made.group(9)));
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    static boolean isBlank(byte letter) {
        return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t' || letter == '\f' || letter == 0;
    }
}
