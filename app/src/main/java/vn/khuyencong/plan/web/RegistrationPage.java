package vn.khuyencong.plan.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.desk.Attachment;
import vn.khuyencong.plan.AskedBodies.Answer;
import vn.khuyencong.plan.AskedBodies.Asked;
import vn.khuyencong.plan.AskedBodies.Sort;
import vn.khuyencong.plan.ClosingMove;
import vn.khuyencong.plan.Registration;
import vn.khuyencong.plan.RegistrationPapers;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Paper;
import vn.khuyencong.web.Ui;

/**
 * One registration round: its letter, who was asked, what came, and every closing day it has had.
 *
 * @param asked   all who were asked, as far as the reader sees them
 * @param shown   those of the filter; the page of them is {@link #rows()}
 * @param mayKeep whether the reader keeps the round: its papers and its closing day
 * @param silent  of whom the reader may note an answer
 * @param plans   whether the reader sees plans too, and so the way to them
 */
public record RegistrationPage(
        Registration round,
        List<Asked> asked,
        AskedQuery query,
        List<Asked> shown,
        Paging paging,
        List<Attachment> attached,
        List<ClosingMove> moves,
        boolean mayKeep,
        List<Option> silent,
        boolean plans,
        LocalDate today,
        RoundForms forms) {

    public String address() {
        return RegistrationQuery.PATH + "/" + round.id();
    }

    /** The address of the bodies as a table, with the filter. */
    public String export() {
        return address() + "/xuat-excel" + (query.query().isEmpty() ? "" : "?" + query.query());
    }

    /** The way back. */
    public List<Option> way(Ui ui) {
        return Stream.concat(
                        plans ? Stream.of(new Option("/ke-hoach", ui.t("plan.list"))) : Stream.empty(),
                        Stream.of(new Option(RegistrationQuery.PATH, ui.t("plan.rounds"))))
                .toList();
    }

    /** The bodies of the page. */
    public List<Asked> rows() {
        return shown.stream().skip(paging.offset()).limit(paging.size()).toList();
    }

    /** đề án handed in by those of the filter. */
    public int files() {
        return shown.stream().mapToInt(Asked::files).sum();
    }

    /** How many of them came late. */
    public int late() {
        return shown.stream().mapToInt(Asked::late).sum();
    }

    /** How many of those asked have answered. */
    public long answered() {
        return asked.stream().filter(Asked::isAnswered).count();
    }

    /** The guiding letter, and the papers that moved the closing day where there are any. */
    public List<Paper> papers(Ui ui) {
        var letter = paper(ui, RegistrationPapers.LETTER, mayKeep);
        return moves.isEmpty() ? List.of(letter) : List.of(letter, paper(ui, RegistrationPapers.CLOSING, false));
    }

    private Paper paper(Ui ui, String slot, boolean required) {
        return new Paper(
                slot,
                ui.t("plan.round.paper." + slot),
                required,
                null,
                attached.stream()
                        .filter(one -> one.slot().equals(slot))
                        .map(Attachment::paper)
                        .toList());
    }

    public List<Option> answers(Ui ui) {
        return Arrays.stream(Answer.values())
                .map(answer -> new Option(AskedQuery.word(answer), ui.t("plan.round.answer." + answer)))
                .toList();
    }

    public List<Option> sorts(Ui ui) {
        return Arrays.stream(Sort.values())
                .map(sort -> new Option(RegistrationQuery.word(sort), ui.t("plan.round.bodies-sort." + sort)))
                .toList();
    }
}
