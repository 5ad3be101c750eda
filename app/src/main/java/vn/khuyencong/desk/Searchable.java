package vn.khuyencong.desk;

import java.util.List;

/** A matter that can be found from the search box. Implemented by the matter as a bean. */
public interface Searchable {

    /** Message key of the heading over its hits: {@code project.search}. */
    String heading();

    /**
     * The best hits, best first. Accents in the words are optional ({@code platform.plain}); row-level security keeps
     * away what the reader may not see.
     */
    List<Hit> search(String words, int limit);
}
