package vn.khuyencong.organisation.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.web.Paging;

/** The people of the bodies of the province, with the posts they hold today. */
public record PeoplePage(String words, List<Row> rows, Paging paging, boolean mayKeep) {

    /**
     * One person.
     *
     * @param posts the posts she holds today with their bodies, a semicolon between; empty for none
     */
    public record Row(
            UUID id,
            String fullName,
            @Nullable Integer bornYear,
            String phone,
            String email,
            @Nullable String account,
            @Nullable String posts) {}
}
