package vn.khuyencong.budget.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.budget.treasury.Reconcile;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** A month's statement of the State Treasury beside the books: what agrees, what differs, who explains it. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PAYMENT)
@RequestMapping(ReconcilePage.PATH)
class ReconcileController {

    private static final String VIEW = "budget/reconcile";

    private final ReconcilePages pages;
    private final Reconcile reconcile;

    ReconcileController(ReconcilePages pages, Reconcile reconcile) {
        this.pages = pages;
        this.reconcile = reconcile;
    }

    @Allowed(to = Verb.LIST, on = Matter.PAYMENT)
    @GetMapping
    ModelAndView month(@RequestParam Map<String, String> address) {
        return Pages.page(VIEW, pages.page(read(address), Map.of(), Problems.NONE));
    }

    @PostMapping
    ModelAndView confirm(@RequestParam Map<String, String> typed) {
        return answer(typed, reconcile.confirm(answers(typed)), "budget.statement.confirmed");
    }

    @PostMapping("/but-toan/{entry}")
    ModelAndView explain(@PathVariable UUID entry, @RequestParam Map<String, String> typed) {
        return answer(typed, reconcile.explain(entry, typed.getOrDefault("note", "")), "budget.statement.explained");
    }

    @PostMapping("/nhap/{from}/hoan-tac")
    ModelAndView undo(@PathVariable UUID from, @RequestParam Map<String, String> typed) {
        return answer(typed, reconcile.undo(from), "budget.statement.undone");
    }

    private ModelAndView answer(Map<String, String> typed, Reconcile.Outcome outcome, String done) {
        var month = read(typed);
        return switch (outcome) {
            case Reconcile.Outcome.Done(var lines) ->
                Pages.redirect(
                        ReconcilePage.PATH + "?nam=" + month.getYear() + "&thang=" + month.getMonthValue(),
                        done,
                        lines);
            case Reconcile.Outcome.Refused(var findings) ->
                Pages.unprocessable(VIEW, pages.page(month, typed, Problems.of(findings)));
        };
    }

    private YearMonth read(Map<String, String> address) {
        var year = address.getOrDefault("nam", "");
        var month = address.getOrDefault("thang", "");
        return year.matches("20\\d{2}") && month.matches("[1-9]|1[0-2]")
                ? YearMonth.of(Integer.parseInt(year), Integer.parseInt(month))
                : pages.thisMonth();
    }

    private static List<Reconcile.Answer> answers(Map<String, String> typed) {
        var answers = new ArrayList<Reconcile.Answer>();
        typed.forEach((field, entry) -> {
            var line =
                    field.startsWith(ReconcilePage.ENTRY) ? uuid(field.substring(ReconcilePage.ENTRY.length())) : null;
            if (line != null) {
                answers.add(new Reconcile.Answer(line, uuid(entry), typed.getOrDefault(ReconcilePage.NOTE + line, "")));
            }
        });
        return answers;
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
