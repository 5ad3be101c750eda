package vn.khuyencong.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Citation;

/**
 * One kind of paper a file may or must hold, with what has been uploaded for it.
 *
 * @param slot     code of the required paper, empty for other papers
 * @param required whether the file cannot go on without it
 * @param basis    the article that asks for it, where one is
 */
public record Paper(
        String slot,
        String label,
        boolean required,
        @Nullable Citation basis,
        List<PaperFile> files) {

    public Paper {
        files = List.copyOf(files);
    }

    public boolean missing() {
        return required && files.isEmpty();
    }

    /** "2/3": how many of the required papers are there. */
    public static String filled(List<Paper> papers) {
        var required = papers.stream().filter(Paper::required).toList();
        return required.stream().filter(paper -> !paper.missing()).count() + "/" + required.size();
    }
}
