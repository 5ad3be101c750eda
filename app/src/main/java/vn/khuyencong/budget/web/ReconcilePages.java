package vn.khuyencong.budget.web;

import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Verb;
import vn.khuyencong.budget.Funds;
import vn.khuyencong.budget.treasury.BookLine;
import vn.khuyencong.budget.treasury.Match;
import vn.khuyencong.budget.treasury.PaymentOffice;
import vn.khuyencong.budget.treasury.Statements;
import vn.khuyencong.web.Problems;

/** Gathers a month's statement and the books in one transaction. */
@Component
@Transactional(readOnly = true)
class ReconcilePages {

    private final Statements statements;
    private final PaymentOffice office;
    private final Funds funds;

    ReconcilePages(Statements statements, PaymentOffice office, Funds funds) {
        this.statements = statements;
        this.office = office;
        this.funds = funds;
    }

    YearMonth thisMonth() {
        return YearMonth.from(office.today());
    }

    ReconcilePage page(YearMonth month, Map<String, String> typed, Problems problems) {
        var books = statements.books(month);
        var matches = Match.of(statements.lines(month), books);
        return new ReconcilePage(
                month,
                matches,
                books,
                Match.onlyInBooks(matches, books),
                funds.codes(books.stream().map(BookLine::project).collect(Collectors.toSet())),
                statements.imports(),
                office.may(Verb.WRITE),
                typed,
                problems);
    }
}
