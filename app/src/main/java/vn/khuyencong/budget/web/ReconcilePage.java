package vn.khuyencong.budget.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.budget.treasury.BookLine;
import vn.khuyencong.budget.treasury.Match;
import vn.khuyencong.budget.treasury.StatementLine;
import vn.khuyencong.desk.TakenImport;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * A month's statement beside the books.
 *
 * @param typed what was chosen and written, by the name of the field; empty on a fresh page
 */
public record ReconcilePage(
        YearMonth month,
        List<Match> matches,
        List<BookLine> books,
        List<BookLine> onlyInBooks,
        Map<UUID, String> codes,
        List<TakenImport> imports,
        boolean may,
        Map<String, String> typed,
        Problems problems) {

    static final String PATH = "/kinh-phi/doi-chieu";
    static final String ENTRY = "entry-";
    static final String NOTE = "note-";

    public String monthShown() {
        return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }

    public String address(YearMonth other) {
        return PATH + "?nam=" + other.getYear() + "&thang=" + other.getMonthValue();
    }

    public Dong statementTotal() {
        return matches.stream().map(match -> match.line().amount()).reduce(Dong.ZERO, Dong::plus);
    }

    public Dong bookTotal() {
        return books.stream().map(BookLine::amount).reduce(Dong.ZERO, Dong::plus);
    }

    /** Lines nobody has answered, and entries nobody has explained. */
    public long open() {
        return matches.stream().filter(match -> !match.line().isAnswered()).count()
                + onlyInBooks.stream()
                        .filter(book -> book.explainedBy() == null)
                        .count();
    }

    public String tone(Match match) {
        return switch (match.kind()) {
            case ANSWERED -> match.book() == null ? "info" : "ok";
            case SAME -> "ok";
            case LIKELY -> "wait";
            case OTHER_AMOUNT, ONLY_STATEMENT -> "bad";
        };
    }

    /** The entries a line may be. */
    public List<Option> entries(Ui ui) {
        return books.stream()
                .map(book -> new Option(book.entry().toString(), name(ui, book)))
                .toList();
    }

    /** An entry in one line: voucher, day, amount, đề án. */
    public String name(Ui ui, BookLine book) {
        return book.paper() + " · " + ui.date(book.happenedOn()) + " · " + ui.money(book.amount()) + code(book);
    }

    public String chosen(StatementLine line, @Nullable BookLine book) {
        var proposed = book == null ? "" : book.entry().toString();
        return typed.getOrDefault(ENTRY + line.id(), proposed);
    }

    public String note(StatementLine line) {
        return typed.getOrDefault(NOTE + line.id(), line.note());
    }

    private String code(BookLine book) {
        var code = codes.get(book.project());
        return code == null ? "" : " · " + code;
    }
}
