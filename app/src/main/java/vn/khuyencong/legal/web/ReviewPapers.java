package vn.khuyencong.legal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.khuyencong.desk.Attachment;
import vn.khuyencong.web.Paper;
import vn.khuyencong.web.Ui;

/** The papers of a round or a task by what they are for; whatever is for nothing of this comes last. */
final class ReviewPapers {

    private ReviewPapers() {}

    static List<Paper> of(Ui ui, String prefix, List<String> slots, List<Attachment> attached) {
        var papers = new ArrayList<Paper>();
        for (var slot : slots) {
            papers.add(
                    paper(slot, ui.t(prefix + slot), attached, one -> one.slot().equals(slot)));
        }
        papers.add(paper("", ui.t("legal.review.slot.OTHER"), attached, one -> !slots.contains(one.slot())));
        return papers;
    }

    private static Paper paper(String slot, String label, List<Attachment> attached, Predicate<Attachment> of) {
        return new Paper(
                slot,
                label,
                false,
                null,
                attached.stream().filter(of).map(Attachment::paper).toList());
    }
}
