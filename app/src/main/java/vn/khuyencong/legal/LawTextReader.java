package vn.khuyencong.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyencong.legal.LawText.NotUnderstood;

/**
 * Reads law in the form of the state codification: a heading ("Điều 7.5.NĐ.1. Phạm vi"), under it in brackets the
 * article and the document it is from, then the text with its khoản ("1. …") and điểm ("a) …"). A heading may stand at
 * the end of the line before; what the codification itself added (see-also lines, names of annexed files) is left out.
 */
final class LawTextReader {

    private static final Pattern SOURCE =
            Pattern.compile("\\(Điều (\\d+[a-zđ]?) .{3,600}? số (\\d+/[^\\s,()]+)[ ,)].*");
    private static final Pattern LOOKS_LIKE_SOURCE = Pattern.compile("\\(Điều \\d.*hiệu lực.*\\)");
    private static final Pattern HEADING = Pattern.compile("(.*)Điều \\d+(?:\\.[\\p{L}\\d]+)+\\. (\\S.*)");
    private static final Pattern CLAUSE = Pattern.compile("(\\d+[a-zđ]?)\\. +(.*)");
    private static final Pattern POINT = Pattern.compile("([a-zđ]\\d?)\\) *(.*)");
    private static final Pattern SEE_ALSO = Pattern.compile("\\((?:Điều|Khoản|Điểm) này có nội dung.*");
    private static final Pattern ANNEXED = Pattern.compile("\\S.*\\.(docx?|xlsx?|pdf|rtf)");
    private static final Pattern CHAPTER = Pattern.compile("(Chương|Mục|Phần|PHẦN|CHƯƠNG|MỤC) [IVXLC\\d]+\\b.*");
    private static final Pattern CONTENTS = Pattern.compile("#{1,6} .*");

    private final List<Article> articles = new ArrayList<>();
    private final List<String> lines;

    private LawTextReader(String file) {
        lines = file.lines().map(LawTextReader::clean).toList();
    }

    /** @throws NotUnderstood with the line, if the file has another form */
    static LawText read(String file) {
        var reader = new LawTextReader(file);
        reader.split();
        var places = new Places();
        reader.articles.forEach(article -> article.into(places));
        return places.read();
    }

    /** An article: its title, and its lines each with its number in the file. */
    private record Article(String document, String number, String title, int line, List<Line> body) {

        void into(Places places) {
            places.begin(document, number, title, line);
            for (var text : body) {
                var clause = CLAUSE.matcher(text.words());
                var point = POINT.matcher(text.words());
                if (clause.matches()) {
                    places.clause(clause.group(1), clause.group(2), text.line());
                } else if (point.matches()) {
                    places.point(point.group(1), point.group(2), text.line());
                } else {
                    places.more(text.words());
                }
            }
            places.end();
        }
    }

    private record Line(int line, String words) {}

    private void split() {
        var pending = new ArrayList<Line>();
        for (int at = 0; at < lines.size(); at++) {
            var words = lines.get(at);
            if (words.isEmpty() || CONTENTS.matcher(words).matches()) continue;
            var source = SOURCE.matcher(words);
            if (source.matches()) {
                begin(source, pending, at + 1);
            } else if (LOOKS_LIKE_SOURCE.matcher(words).matches()) {
                throw new NotUnderstood(at + 1, "says which article it is, but not of which document: " + head(words));
            } else {
                pending.add(new Line(at + 1, words));
            }
        }
        if (articles.isEmpty()) {
            throw new NotUnderstood(
                    1, "no article was found: under each heading there must be a line \"(Điều … số …)\"");
        }
        close(pending);
    }

    /** The line before a source line ends with the heading of the article; what is before it belongs to the article before. */
    private void begin(Matcher source, List<Line> pending, int line) {
        if (pending.isEmpty()) throw new NotUnderstood(line, "an article without a heading before it");
        var last = pending.removeLast();
        var heading = HEADING.matcher(last.words());
        if (!heading.matches()) {
            throw new NotUnderstood(last.line(), "a heading was expected, \"Điều 7.5.….\": " + head(last.words()));
        }
        var before = heading.group(1).strip();
        if (!before.isEmpty()) pending.add(new Line(last.line(), before));
        close(pending);
        articles.add(new Article(source.group(2), source.group(1), heading.group(2), last.line(), new ArrayList<>()));
    }

    private void close(List<Line> pending) {
        for (var text : pending) {
            var words = SEE_ALSO.matcher(text.words()).replaceFirst("").strip();
            if (words.isEmpty() || ANNEXED.matcher(words).matches() || isDivision(words)) continue;
            var unplaced = HEADING.matcher(words);
            if (unplaced.matches() && unplaced.group(1).isEmpty()) {
                throw new NotUnderstood(text.line(), "a heading without \"(Điều … số …)\" under it: " + head(words));
            }
            if (articles.isEmpty()) {
                throw new NotUnderstood(text.line(), "text before the first article: " + head(words));
            }
            articles.getLast().body().add(new Line(text.line(), words));
        }
        pending.clear();
    }

    /** "Chương III", or the name of a chapter, which stands in capitals. */
    private static boolean isDivision(String words) {
        return CHAPTER.matcher(words).matches() || words.equals(words.toUpperCase(Locale.ROOT));
    }

    private static String clean(String line) {
        return line.replace("*", "")
                .replace('\u00a0', ' ')
                .replace("\ufeff", "")
                .strip();
    }

    private static String head(String words) {
        return words.length() <= 60 ? words : words.substring(0, 60) + "…";
    }
}
