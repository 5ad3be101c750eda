package vn.khuyencong.plan.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.plan.AskedBodies.Answer;
import vn.khuyencong.plan.AskedBodies.Filter;
import vn.khuyencong.plan.AskedBodies.Sort;

/**
 * What the bodies of a round are narrowed to, as it stands in the address. What cannot be read narrows nothing.
 *
 * @param number the page, from 1
 */
public record AskedQuery(Filter filter, int number) {

    static final AskedQuery NONE = new AskedQuery(Filter.NONE, 1);

    private static final String SILENT = "chua";

    static AskedQuery of(Map<String, String> address) {
        var sort = RegistrationQuery.one(Sort.values(), address.get("xep"));
        return new AskedQuery(
                new Filter(
                        address.getOrDefault("q", "").strip(),
                        answer(address.get("tra-loi")),
                        sort == null ? Sort.ANSWER : sort),
                RegistrationQuery.page(address));
    }

    private static @Nullable Answer answer(@Nullable String word) {
        return SILENT.equals(word) ? Answer.SILENT : RegistrationQuery.one(Answer.values(), word);
    }

    public boolean narrows() {
        return !Filter.NONE.equals(filter);
    }

    /** The word of an answer in an address. */
    public static String word(Answer answer) {
        return answer == Answer.SILENT ? SILENT : RegistrationQuery.word(answer);
    }

    /** What is chosen of the answers. */
    public String answerShown() {
        return filter.answer() == null ? "" : word(filter.answer());
    }

    public String sortShown() {
        return RegistrationQuery.word(filter.sort());
    }

    /** The filter as it stands in an address, without the page. */
    public String query() {
        var query = new StringJoiner("&");
        if (!filter.words().isEmpty()) query.add("q=" + URLEncoder.encode(filter.words(), StandardCharsets.UTF_8));
        if (filter.answer() != null) query.add("tra-loi=" + answerShown());
        if (filter.sort() != Sort.ANSWER) query.add("xep=" + sortShown());
        return query.toString();
    }
}
