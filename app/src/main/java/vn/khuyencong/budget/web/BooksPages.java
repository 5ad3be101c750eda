package vn.khuyencong.budget.web;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.budget.Books;
import vn.khuyencong.budget.CloseBooks;
import vn.khuyencong.budget.Corrections;
import vn.khuyencong.web.Problems;

/** Gathers the page of a year's books in one transaction. */
@Component
@Transactional(readOnly = true)
class BooksPages {

    private final Books books;
    private final Corrections corrections;
    private final CloseBooks closeBooks;

    BooksPages(Books books, Corrections corrections, CloseBooks closeBooks) {
        this.books = books;
        this.corrections = corrections;
        this.closeBooks = closeBooks;
    }

    BooksPage page(int year) {
        return page(year, BooksForm.empty(), BooksForm.empty(), Problems.NONE, Problems.NONE);
    }

    BooksPage page(int year, BooksForm closing, BooksForm carry, Problems closingProblems, Problems carryProblems) {
        return new BooksPage(
                year,
                books.trialBalance(year),
                books.closings(year),
                corrections.waiting(year),
                closeBooks.may(),
                closing,
                carry,
                closingProblems,
                carryProblems);
    }
}
