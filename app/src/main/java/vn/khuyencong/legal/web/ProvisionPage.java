package vn.khuyencong.legal.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.legal.Document;
import vn.khuyencong.legal.DocumentLink;
import vn.khuyencong.legal.Provision;
import vn.khuyencong.legal.RestsOnLaw.Dependents;
import vn.khuyencong.web.Problems;

/**
 * One place in a document: what it says, how it stands on a day, what became of it, what rests on it.
 *
 * @param node   its own text and the places inside it
 * @param holder the nearest place that holds it; empty for an article
 * @param links  relations that concern it, by itself or with its document
 */
public record ProvisionPage(
        Provision place,
        Document document,
        LocalDate day,
        String typed,
        Problems problems,
        PlaceNode node,
        @Nullable Provision holder,
        List<DocumentLink> links,
        List<Dependents> dependents,
        boolean mayKeep) {

    public String title() {
        return document.number() + ", " + place.place();
    }

    /** What became of it: what later documents did, the earliest first. */
    public List<DocumentLink> history() {
        return links.stream().filter(link -> !link.outgoing()).toList();
    }
}
