package vn.khuyencong.legal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.legal.Document;
import vn.khuyencong.legal.DocumentLink;
import vn.khuyencong.legal.RestsOnLaw.Dependents;
import vn.khuyencong.web.PaperFile;
import vn.khuyencong.web.Problems;

/**
 * One document: how it stands on a day, what it does to others and others to it, its places, what rests on it.
 *
 * @param typed   what was typed for the day
 * @param links   what it does to others, then what others do to it
 * @param mayKeep whether the reader may change what stands in the register
 */
public record DocumentPage(
        Document document,
        LocalDate day,
        String typed,
        Problems problems,
        List<DocumentLink> links,
        List<PlaceNode> places,
        List<Dependents> dependents,
        List<PaperFile> papers,
        boolean mayKeep) {

    /** Amended, replaced, repealed by: what later documents did to it. */
    public List<DocumentLink> doneToIt() {
        return incoming().filter(link -> changesTheLaw(link)).toList();
    }

    /** What it guides, amends, replaces, repeals or cites: what it rests on. */
    public List<DocumentLink> restsOn() {
        return links.stream().filter(DocumentLink::outgoing).toList();
    }

    /** Those that guide or cite it. */
    public List<DocumentLink> namedBy() {
        return incoming().filter(link -> !changesTheLaw(link)).toList();
    }

    private Stream<DocumentLink> incoming() {
        return links.stream().filter(link -> !link.outgoing());
    }

    private static boolean changesTheLaw(DocumentLink link) {
        return switch (link.kind()) {
            case AMENDS, REPLACES, REPEALS -> true;
            case GUIDES, CITES -> false;
        };
    }
}
