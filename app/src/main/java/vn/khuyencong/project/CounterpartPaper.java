package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;

/**
 * Chứng từ chi vốn đối ứng: something the beneficiary paid of its own for a đề án.
 *
 * @param payee who was paid
 */
public record CounterpartPaper(UUID id, String number, LocalDate paidOn, String payee, String content, Dong amount) {

    /**
     * One as it is kept.
     *
     * @param confirmed  empty: it waits for the officer; false: it does not count
     * @param answer     why it does not count
     * @param by         who entered it
     * @param answeredBy who confirmed or refused it
     */
    public record Kept(
            CounterpartPaper paper,
            @Nullable Boolean confirmed,
            String answer,
            String by,
            @Nullable String answeredBy) {

        public boolean waits() {
            return confirmed == null;
        }

        public boolean counts() {
            return Boolean.TRUE.equals(confirmed);
        }
    }
}
