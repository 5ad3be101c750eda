package vn.khuyencong.legal.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        var all = nodes(places, texts);
        return all.values().stream()
                .filter(node -> node.place().parent() == null)
                .toList();
    }

    /** One of the places of a document, with those inside it. */
    static PlaceNode of(Provision place, List<Provision> places, Map<UUID, String> texts) {
        return Objects.requireNonNull(nodes(places, texts).get(place.id()));
    }

    private static Map<UUID, PlaceNode> nodes(List<Provision> places, Map<UUID, String> texts) {
        var all = new LinkedHashMap<UUID, PlaceNode>();
        places.forEach(place -> all.put(place.id(), new PlaceNode(place, texts.get(place.id()), new ArrayList<>())));
        all.values().forEach(node -> {
            var holder =
                    node.place().parent() == null ? null : all.get(node.place().parent());
            if (holder != null) holder.inside().add(node);
        });
        return all;
    }

    /** What it is called inside its parent: "khoản 4" in "Điều 8 khoản 4". */
    public String nameWithin(@Nullable Provision parent) {
        return parent == null
                ? place.place()
                : place.place().substring(parent.place().length()).strip();
    }
}
