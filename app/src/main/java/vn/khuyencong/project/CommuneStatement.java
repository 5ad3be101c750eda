package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the office of a commune vouches for about a đề án in its area.
 *
 * @param there   the workshop, or what was bought, is at the place the file names
 * @param working it produces, or runs, as the file says
 * @param seenOn  the day on which the office looked
 * @param witness who looked for the office: name and title
 * @param note    what else there is to say; needed where something is not as the file says
 */
public record CommuneStatement(
        Kind kind, boolean there, boolean working, LocalDate seenOn, String witness, String note) {

    private static final Map<Kind, Set<Step>> READ_AT =
            Map.of(Kind.PLACE, Set.of(Step.APPRAISE, Step.REFUSE), Kind.ACCEPTANCE, Set.of(Step.ACCEPT));

    /** What it is about. */
    public enum Kind {
        /** Địa điểm và tình hình sản xuất, for the appraisal. */
        PLACE,
        /** Chứng kiến nghiệm thu. */
        ACCEPTANCE;

        /** What is read of the commune where a step is made; empty for most. */
        public static Optional<Kind> readAt(Step step) {
            return READ_AT.entrySet().stream()
                    .filter(entry -> entry.getValue().contains(step))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }

        /** The one that may be made while the file stands there; empty where there is none. */
        public static Optional<Kind> at(Stage stage) {
            return switch (stage) {
                case SUBMITTED, APPRAISED, FORWARDED, PROPOSED -> Optional.of(PLACE);
                case UNDER_WAY -> Optional.of(ACCEPTANCE);
                case DRAFT, RETURNED, REFUSED, WITHDRAWN, APPROVED, ACCEPTED, SETTLED, STOPPING, STOPPED ->
                    Optional.empty();
            };
        }
    }

    /** Whether all is as the file says. */
    public boolean isGood() {
        return there && working;
    }
}
