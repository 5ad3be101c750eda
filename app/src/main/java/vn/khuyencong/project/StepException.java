package vn.khuyencong.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An exception somebody authorised has allowed (ngoại lệ): one step of one file goes on without a piece of evidence.
 *
 * @param lacking what it goes on without
 * @param reason  why
 * @param paper   the paper that allows it
 * @param by      who recorded it
 */
public record StepException(UUID id, Lacking lacking, String reason, Paper paper, Instant at, String by) {

    /** What may be let pass at all: evidence. Money, eligibility and the separation of duties never are. */
    public enum Kind {
        /** Giấy tờ của hồ sơ. */
        PAPERS("project.paper-missing"),
        /** Kiểm tra thực tế. */
        SITE_CHECK("project.site-check-missing"),
        /** Xác nhận, chứng kiến của xã. */
        COMMUNE("project.commune-missing-PLACE", "project.commune-missing-ACCEPTANCE");

        @SuppressWarnings("ImmutableEnumChecker") // a list that nobody changes
        private final List<String> codes;

        Kind(String... codes) {
            this.codes = List.of(codes);
        }

        /** The kind of a finding; empty where it can never be let pass. */
        public static Optional<Kind> of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.codes.contains(code))
                    .findFirst();
        }
    }

    /**
     * A piece of evidence that a step lacks.
     *
     * @param code  the finding that stands against the step
     * @param slot  which paper; empty where it is not about a paper
     * @param about in words
     */
    public record Lacking(Step step, String code, String slot, String about) {

        /** Its name in a form. */
        public String key() {
            return step + "~" + code + "~" + slot;
        }

        boolean isSame(Lacking other) {
            return key().equals(other.key());
        }
    }

    /** The paper that allows it: number, day, and the paper itself. */
    public record Paper(String number, LocalDate on, UUID attachment) {}
}
