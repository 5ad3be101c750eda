package vn.khuyencong.territory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody typed of an address, ready to be looked for: "P. Hòa Hiệp Bắc, Q.Liên Chiểu".
 *
 * @param unit   the unit that is looked for, plain: {@code phuong hoa hiep bac}
 * @param around the units it is said to lie in, plain, without the word for their kind
 */
record AddressWords(String unit, List<String> around) {

    private static final int LONGEST = 100;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern KINDS = Pattern.compile(
            "^(?:thanh pho|tinh|quan|huyen|thi xa|thi tran|phuong|xa|dac khu|tp\\.?|tx\\.?|tt\\.?|[pqhx]\\.)\\s*(?=\\S)");
    private static final Pattern SHORT = Pattern.compile("^(?:(p)|(x)|(tt)|(q)|(h)|(tx)|(tp)|(t))\\.\\s*(?=\\S)");
    private static final List<String> LONG =
            List.of("phuong ", "xa ", "thi tran ", "quan ", "huyen ", "thi xa ", "thanh pho ", "tinh ");
    private static final Pattern STREET =
            Pattern.compile("^(?:so|duong|thon|to|ap|khu pho|khoi|hem|ngo|kiet|lo|kp|k\\d|\\d).*");

    AddressWords {
        around = List.copyOf(around);
    }

    /** Parts between commas: the first that is no house, street or hamlet names the unit, the rest where it lies. */
    static AddressWords of(String typed) {
        var parts = new ArrayList<String>();
        for (var part : cut(typed).split("[,;\\n]", -1)) {
            var plain = spelledOut(plain(part));
            if (!plain.isEmpty()) parts.add(plain);
        }
        if (parts.isEmpty()) return new AddressWords("", List.of());
        var first = 0;
        while (first < parts.size() - 1 && STREET.matcher(parts.get(first)).matches()) first++;
        return new AddressWords(
                parts.get(first),
                parts.subList(first + 1, parts.size()).stream()
                        .map(AddressWords::withoutKind)
                        .toList());
    }

    /** The unit without the word for its kind. */
    String bare() {
        return withoutKind(unit);
    }

    boolean isEmpty() {
        return unit.isEmpty();
    }

    /** Lower case, no accents, single blanks: as names stand in the index. */
    static String plain(String words) {
        var lower = words.replace('Đ', 'd').replace('đ', 'd').replace("\0", "").toLowerCase(Locale.ROOT);
        var bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return BLANKS.matcher(bare).replaceAll(" ").strip();
    }

    private static String withoutKind(String part) {
        return KINDS.matcher(part).replaceFirst("");
    }

    private static String spelledOut(String part) {
        var matcher = SHORT.matcher(part);
        if (!matcher.find()) return part;
        for (var kind = 0; kind < LONG.size(); kind++) {
            if (matcher.group(kind + 1) != null) return LONG.get(kind) + part.substring(matcher.end());
        }
        return part;
    }

    private static String cut(String typed) {
        return typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
    }
}
