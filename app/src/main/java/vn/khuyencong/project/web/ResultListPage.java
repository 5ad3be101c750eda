package vn.khuyencong.project.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Ui;

/** Who has said what became of the support, and who has not. */
public record ResultListPage(
        Filter filter, List<Integer> years, List<Integer> times, List<Row> rows, Totals totals, Paging paging) {

    /** Which rows are shown. */
    public enum Shown {
        OPEN("chua-tra-loi"),
        ANSWERED("da-tra-loi"),
        ALL("tat-ca");

        private final String word;

        Shown(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** What the list is narrowed to; it lives in the address. What cannot be read narrows nothing. */
    public record Filter(
            Shown shown, @Nullable Integer year, @Nullable Integer months) {

        static Filter of(Map<String, String> address) {
            var year = address.getOrDefault("nam", "");
            var months = address.getOrDefault("sau", "");
            return new Filter(
                    Arrays.stream(Shown.values())
                            .filter(one -> one.word().equals(address.getOrDefault("loc", "")))
                            .findFirst()
                            .orElse(Shown.OPEN),
                    year.matches("20\\d{2}") ? Integer.valueOf(year) : null,
                    months.matches("\\d{1,3}") ? Integer.valueOf(months) : null);
        }

        /** The filter as it stands in an address. */
        public String query() {
            return (shown == Shown.OPEN ? "" : "&loc=" + shown.word())
                    + (year == null ? "" : "&nam=" + year)
                    + (months == null ? "" : "&sau=" + months);
        }
    }

    /**
     * One time of one support.
     *
     * @param place      the place of a group file; empty for a file for one beneficiary
     * @param since      since when (inclusive) it is asked for
     * @param answeredAt empty while it is not answered
     */
    public record Row(
            UUID id,
            @Nullable UUID place,
            String code,
            String title,
            String establishment,
            int year,
            int months,
            LocalDate since,
            @Nullable Instant answeredAt,
            String toldBy) {

        /** Where it is reported. */
        public String address() {
            return "/de-an/" + id + "/ket-qua?sau=" + months + (place == null ? "" : "&dia-diem=" + place);
        }
    }

    /** What the whole result comes to. */
    public record Totals(int count, int establishments, int answered) {}

    public List<Option> yearOptions() {
        return years.stream()
                .map(year -> new Option(year.toString(), year.toString()))
                .toList();
    }

    public List<Option> timeOptions(Ui ui) {
        return times.stream()
                .map(months -> new Option(months.toString(), ResultCard.time(ui, months)))
                .toList();
    }

    public List<Option> shownOptions(Ui ui) {
        return Arrays.stream(Shown.values())
                .map(shown -> new Option(shown.word(), ui.t("project.result.shown." + shown)))
                .toList();
    }
}
