package vn.khuyencong.budget.treasury;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a statement and the entry it is, or may be.
 *
 * @param book empty where no entry is like it
 */
public record Match(StatementLine line, @Nullable BookLine book, Kind kind) {

    /** How a line and an entry stand to each other, the surest first. */
    public enum Kind {
        /** Somebody has said that it is this entry. */
        ANSWERED,
        /** Voucher and amount agree. */
        SAME,
        /** Amount agrees, and the day or the receiver. */
        LIKELY,
        /** The voucher agrees, the amount does not. */
        OTHER_AMOUNT,
        /** In the statement and not in the books. */
        ONLY_STATEMENT
    }

    /** Every line of a statement with its entry, in the order of the statement; no entry is two lines'. */
    public static List<Match> of(List<StatementLine> lines, List<BookLine> books) {
        var taken = new HashSet<UUID>();
        lines.stream().map(StatementLine::entry).forEach(entry -> {
            if (entry != null) taken.add(entry);
        });
        var found = new ArrayList<Match>();
        lines.stream()
                .filter(StatementLine::isAnswered)
                .map(line -> new Match(line, answered(line, books), Kind.ANSWERED))
                .forEach(found::add);
        var open = new ArrayList<>(
                lines.stream().filter(line -> !line.isAnswered()).toList());
        // The surest kind takes its entries before a less sure one may.
        for (var kind : List.of(Kind.SAME, Kind.LIKELY, Kind.OTHER_AMOUNT)) {
            for (var line : List.copyOf(open)) {
                find(books, taken, book -> agree(kind, line, book)).ifPresent(book -> {
                    taken.add(book.entry());
                    open.remove(line);
                    found.add(new Match(line, book, kind));
                });
            }
        }
        open.forEach(line -> found.add(new Match(line, null, Kind.ONLY_STATEMENT)));
        return found.stream()
                .sorted(Comparator.comparing((Match match) -> match.line().paidOn())
                        .thenComparing(match -> match.line().voucher()))
                .toList();
    }

    /** Entries that are in no line of the statement. */
    public static List<BookLine> onlyInBooks(List<Match> matches, List<BookLine> books) {
        var there = new HashSet<UUID>();
        matches.forEach(match -> {
            if (match.book() != null) there.add(match.book().entry());
        });
        return books.stream().filter(book -> !there.contains(book.entry())).toList();
    }

    private static @Nullable BookLine answered(StatementLine line, List<BookLine> books) {
        return books.stream()
                .filter(book -> book.entry().equals(line.entry()))
                .findFirst()
                .orElse(null);
    }

    private static Optional<BookLine> find(List<BookLine> books, Set<UUID> taken, Predicate<BookLine> agrees) {
        return books.stream()
                .filter(book -> !taken.contains(book.entry()))
                .filter(agrees)
                .findFirst();
    }

    private static boolean agree(Kind kind, StatementLine line, BookLine book) {
        var voucher = plain(line.voucher()).equals(plain(book.paper()));
        var amount = line.amount().equals(book.amount());
        return switch (kind) {
            case SAME -> voucher && amount;
            case LIKELY ->
                amount
                        && (line.paidOn().equals(book.happenedOn())
                                || (!book.receiver().isEmpty()
                                        && plain(line.receiver()).equals(plain(book.receiver()))));
            case OTHER_AMOUNT -> voucher;
            case ANSWERED, ONLY_STATEMENT -> false;
        };
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }
}
