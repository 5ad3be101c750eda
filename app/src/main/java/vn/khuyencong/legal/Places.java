package vn.khuyencong.legal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the places of a file of law while it is read: which article, khoản and điểm the next line belongs to. */
final class Places {

    private static final String POINTS = "abcdđeghiklmnopqrstuvxy";

    /** Text by document and place; a place told twice keeps both texts. */
    private final Map<List<String>, Kept> kept = new LinkedHashMap<>();

    private final List<String> remarks = new ArrayList<>();
    private String document = "";
    private String article = "";
    private @Nullable String clause;
    private @Nullable String point;

    private record Kept(StringBuilder text, int line) {}

    void begin(String number, String articleNumber, String title, int line) {
        document = number;
        article = "Điều " + articleNumber;
        clause = null;
        point = null;
        put(title, line);
    }

    void clause(String number, String text, int line) {
        if (clause != null && leading(number) != leading(clause) + 1) odd("khoản " + number, "khoản " + clause, line);
        if (clause == null && leading(number) != 1) odd("khoản " + number, "its title", line);
        clause = number;
        point = null;
        put(text, line);
    }

    void point(String letter, String text, int line) {
        var before = point == null ? -1 : POINTS.indexOf(point.charAt(0));
        if (letter.length() == 1 && POINTS.indexOf(letter.charAt(0)) != before + 1) {
            odd("điểm " + letter, point == null ? "its beginning" : "điểm " + point, line);
        }
        point = letter;
        put(text, line);
    }

    /** A line without a number goes on with the place before it. */
    void more(String text) {
        var here = kept.get(List.of(document, place()));
        if (here != null) here.text().append('\n').append(text);
    }

    void end() {
        article = "";
    }

    LawText read() {
        return new LawText(
                kept.entrySet().stream()
                        .map(entry -> new LawText.Place(
                                entry.getKey().get(0),
                                entry.getKey().get(1),
                                entry.getValue().text().toString(),
                                entry.getValue().line()))
                        .toList(),
                remarks);
    }

    private String place() {
        return article + (clause == null ? "" : " khoản " + clause) + (point == null ? "" : " điểm " + point);
    }

    private void put(String text, int line) {
        var there = kept.get(List.of(document, place()));
        if (there == null) {
            kept.put(List.of(document, place()), new Kept(new StringBuilder(text), line));
        } else {
            there.text().append('\n').append(text);
            remarks.add("line %d: %s, %s comes twice; both texts are kept under it".formatted(line, document, place()));
        }
    }

    private void odd(String number, String before, int line) {
        remarks.add("line %d: %s, %s: %s follows %s".formatted(line, document, article, number, before));
    }

    private static int leading(String number) {
        return Integer.parseInt(number.replaceAll("\\D", ""));
    }
}
