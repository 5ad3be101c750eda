package vn.khuyencong.access;

import java.io.UnsupportedEncodingException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/** The first form of a page that changes something, as a browser would send it back. */
final class FormFields {

    private static final Pattern FORM =
            Pattern.compile("<form class=\"card body stack\" method=\"post\".*?</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final Pattern SELECT = Pattern.compile("<select[^>]*name=\"([^\"]+)\".*?</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    private FormFields() {}

    static Map<String, String> of(MvcTestResult page) {
        var fields = new HashMap<String, String>();
        var form = first(FORM, text(page), 0);
        INPUT.matcher(form)
                .results()
                .forEach(input -> fields.put(first(NAME, input.group(), 1), first(VALUE, input.group(), 1)));
        SELECT.matcher(form).results().forEach(select -> fields.put(select.group(1), first(CHOSEN, select.group(), 1)));
        fields.remove("_csrf");
        return fields;
    }

    private static String first(Pattern pattern, String text, int group) {
        var found = pattern.matcher(text);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(group)) : "";
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
