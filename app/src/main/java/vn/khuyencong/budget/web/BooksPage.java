package vn.khuyencong.budget.web;

import java.util.Arrays;
import java.util.List;
import vn.khuyencong.budget.Books;
import vn.khuyencong.budget.Closing;
import vn.khuyencong.budget.Correction;
import vn.khuyencong.budget.Source;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/** The page of a year's books: debit beside credit, corrections that wait, closed periods. */
public record BooksPage(
        int year,
        List<Books.Line> lines,
        List<Closing> closings,
        List<Correction> waiting,
        boolean mayClose,
        BooksForm closing,
        BooksForm carry,
        Problems closingProblems,
        Problems carryProblems) {

    public List<Option> way(Ui ui) {
        return List.of(new Option("/kinh-phi?nam=" + year, ui.t("budget.title", Integer.toString(year))));
    }

    public Dong debit() {
        return lines.stream().map(Books.Line::debit).reduce(Dong.ZERO, Dong::plus);
    }

    public Dong credit() {
        return lines.stream().map(Books.Line::credit).reduce(Dong.ZERO, Dong::plus);
    }

    /** Whether debit is credit, and every account's balance is what its entries say. */
    public boolean balances() {
        return debit().equals(credit()) && lines.stream().allMatch(Books.Line::balances);
    }

    public List<Option> tiers(Ui ui) {
        return Arrays.stream(Tier.values())
                .map(tier -> new Option(tier.name(), ui.t("budget.tier." + tier)))
                .toList();
    }

    public List<Option> sources(Ui ui) {
        return Arrays.stream(Source.values())
                .map(source -> new Option(source.name(), ui.t("budget.source." + source)))
                .toList();
    }

    /** A balance as people write it; of the State's side below zero. */
    public String balance(Books.Line line) {
        return (line.kept() < 0 ? "−" : "") + new Dong(Math.abs(line.kept())).formatted();
    }
}
