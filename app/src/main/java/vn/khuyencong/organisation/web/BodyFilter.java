package vn.khuyencong.organisation.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.organisation.OrganisationKind;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;

/**
 * What the register of bodies is narrowed to; it lives in the address. What cannot be read narrows nothing.
 *
 * @param words    each must be found in some name the body ever bore, or in its code
 * @param province code of a province, {@code TW} for bodies of the State
 * @param typedDay the day the register is looked at, as typed; today where empty
 */
public record BodyFilter(String words, @Nullable OrganisationKind kind, String province, String typedDay, State state) {

    static final String NATIONAL = "TW";

    /** Whether the body is there on the day. */
    public enum State {
        PRESENT("hien-co"),
        FORMER("truoc-day"),
        ALL("tat-ca");

        /** As it stands in the address. */
        public final String code;

        State(String code) {
            this.code = code;
        }
    }

    static BodyFilter of(String words, String kind, String province, String day, String state) {
        return new BodyFilter(
                words.replace("\0", "").strip(),
                Typed.chosen(kind, OrganisationKind.values()),
                province.strip(),
                day.strip(),
                Arrays.stream(State.values())
                        .filter(one -> one.code.equals(state))
                        .findFirst()
                        .orElse(State.PRESENT));
    }

    List<String> eachWord() {
        return BodySql.words(words);
    }

    LocalDate day(LocalDate today) {
        return Dates.parse(typedDay) instanceof Day.Ok(var day) ? day : today;
    }

    public boolean narrows() {
        return !(words.isEmpty() && province.isEmpty() && typedDay.isEmpty()) || kind != null || state != State.PRESENT;
    }

    public String kindShown() {
        return kind == null ? "" : kind.name();
    }

    /** The filter as it stands in an address, encoded. */
    public String query() {
        var query = new StringJoiner("&");
        add(query, "q", words);
        add(query, "loai", kindShown());
        add(query, "tinh", province);
        add(query, "ngay", typedDay);
        add(query, "tinh-trang", state == State.PRESENT ? "" : state.code);
        return query.toString();
    }

    static void add(StringJoiner query, String name, String value) {
        if (!value.isEmpty()) query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
