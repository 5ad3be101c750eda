package vn.khuyencong.desk;

import java.util.List;
import java.util.UUID;
import vn.khuyencong.access.Actor;
import vn.khuyencong.shared.Finding;

/** A kind of table that can be imported. Implemented by the matter as a bean. */
public interface ImportKind {

    /** Name of the kind, part of the address: {@code co-so}. */
    String kind();

    /** Message key of what is imported. */
    String title();

    /** The headings the table may have, as people write them. */
    List<String> headings();

    /** Those of them without which the table cannot be read; all, where the matter says nothing else. */
    default List<String> required() {
        return headings();
    }

    /** Other names under which a heading is recognised, whatever the capitals and accents. */
    default List<String> otherNames(String heading) {
        return List.of();
    }

    boolean mayImport(Actor actor);

    /** What stands against the table as a whole, before its rows are looked at one by one. */
    default List<Finding> checkAll(List<ImportRow> rows) {
        return List.of();
    }

    /** What stands against a row; nothing is changed. */
    List<Finding> check(ImportRow row);

    /**
     * Takes a checked row over, in the caller's transaction.
     *
     * @param from id of the import, for a matter that can undo one
     */
    void takeOver(ImportRow row, UUID from);

    /** Where to go when it is done. */
    String donePath();
}
