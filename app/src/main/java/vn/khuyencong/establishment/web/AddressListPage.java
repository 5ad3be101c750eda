package vn.khuyencong.establishment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.territory.Successor;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Paging;

/**
 * Addresses to confirm.
 *
 * @param kind    {@code mot}: one successor; {@code nhieu}: several candidates; {@code chua-ro}: none known; empty: all
 * @param mayMove whether the reader confirms
 * @param stale   somebody else changed the establishment first
 */
public record AddressListPage(
        String words,
        String kind,
        List<Row> rows,
        Paging paging,
        boolean mayMove,
        List<Finding> findings,
        boolean stale) {

    /** Id of the piece of the page that changes with the filter. */
    public static final String RESULT = "danh-sach";

    static final String ONE = "mot";
    static final String SEVERAL = "nhieu";
    static final String UNKNOWN = "chua-ro";

    /** How the filter calls what became of a unit. */
    static String kind(Successor now) {
        return switch (now) {
            case Successor.Same _, Successor.Became _ -> ONE;
            case Successor.Candidates _ -> SEVERAL;
            case Successor.Unknown _ -> UNKNOWN;
        };
    }

    /**
     * One establishment.
     *
     * @param place   the unit it is registered in
     * @param endedOn first day on which that was no more
     */
    public record Row(
            UUID id,
            int version,
            String name,
            String address,
            UUID unit,
            String place,
            @Nullable LocalDate endedOn,
            Successor now) {

        public boolean sure() {
            return kind(now).equals(ONE);
        }

        public List<Option> options() {
            return now.units().stream()
                    .map(unit -> new Option(unit.id().toString(), unit.name()))
                    .toList();
        }
    }
}
