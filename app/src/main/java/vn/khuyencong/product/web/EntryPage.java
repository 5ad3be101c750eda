package vn.khuyencong.product.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.khuyencong.norm.RequiredPaper;
import vn.khuyencong.product.voting.Complaint;
import vn.khuyencong.product.voting.Entry;
import vn.khuyencong.product.voting.Round;
import vn.khuyencong.product.web.ProductListPage.Names;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.LogEntry;
import vn.khuyencong.web.Paper;
import vn.khuyencong.web.PaperFile;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * The page of one entry.
 *
 * @param about    what the product says: as it is today while the entry is open, as it was handed in after that
 * @param missing  what it lacks; none where the reader neither keeps nor checks it
 * @param may      what the reader may do with it
 */
public record EntryPage(
        Entry entry,
        Round round,
        ProductPage about,
        Names names,
        LocalDate today,
        List<Asked> asked,
        List<Finding> missing,
        List<Complaint> complaints,
        List<RoundPage.Moved> moves,
        May may,
        Map<String, String> typed,
        boolean stale,
        Problems problems) {

    /** Where entries lie. */
    public static final String PATH = RoundPage.PATH + "/ho-so";

    public EntryPage {
        asked = List.copyOf(asked);
        missing = List.copyOf(missing);
        complaints = List.copyOf(complaints);
        moves = List.copyOf(moves);
        typed = Map.copyOf(typed);
    }

    /**
     * What the reader may do.
     *
     * @param write    writes in it and hands it in
     * @param withdraw takes it back
     * @param check    accepts it or gives it back
     * @param score    scores it
     * @param complain complains of its result
     * @param answer   answers complaints
     * @param correct  corrects its result by decision
     */
    public record May(
            boolean write,
            boolean withdraw,
            boolean check,
            boolean score,
            boolean complain,
            boolean answer,
            boolean correct) {}

    /** A paper of it, with what is uploaded. */
    public record Asked(RequiredPaper paper, boolean required, List<PaperFile> files) {

        public Asked {
            files = List.copyOf(files);
        }
    }

    public String address() {
        return PATH + "/" + entry.id();
    }

    public String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    public String request() {
        return typed.getOrDefault("requestId", UUID.randomUUID().toString());
    }

    public List<Paper> papers(Ui ui) {
        return asked.stream()
                .map(one -> new Paper(
                        one.paper().code(),
                        ui.pick(one.paper().nameVi(), one.paper().nameEn()),
                        one.required(),
                        one.paper().basis(),
                        one.files()))
                .toList();
    }

    public List<LogEntry> log(Ui ui) {
        return RoundPage.log(ui, moves);
    }

    /** The declaration as it was typed, or as it is kept. */
    public boolean declared() {
        return typed.isEmpty() ? entry.declared() : value("declared").equals("true");
    }

    public String contact() {
        return typed.isEmpty() ? entry.contact() : value("contact");
    }
}
