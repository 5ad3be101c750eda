package vn.khuyencong.legal.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.legal.Provision;

/**
 * A place of a document with the places inside it.
 *
 * @param text its own text; empty where none was imported
 */
public record PlaceNode(Provision place, @Nullable String text, List<PlaceNode> inside) {

    /** The places of one document, in its order, as a tree. */
    static List<PlaceNode> tree(List<Provision> places, Map<UUID, String> texts) {
        var roots = new ArrayList<PlaceNode>();
        var all = new LinkedHashMap<UUID, PlaceNode>();
        places.forEach(place -> all.put(place.id(), new PlaceNode(place, texts.get(place.id()), new ArrayList<>())));
        all.values().forEach(node -> {
            var parent =
                    node.place().parent() == null ? null : all.get(node.place().parent());
            (parent == null ? roots : parent.inside()).add(node);
        });
        return roots;
    }

    /** What it is called inside its parent: "khoản 4" in "Điều 8 khoản 4". */
    public String nameWithin(@Nullable Provision parent) {
        return parent == null
                ? place.place()
                : place.place().substring(parent.place().length()).strip();
    }
}
