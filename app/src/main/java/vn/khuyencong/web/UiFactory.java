package vn.khuyencong.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the {@link Ui} of a request. */
@Component
class UiFactory {

    private final Texts texts;
    private final List<WhoIsThere> who;
    private final List<MenuCounts> counters;

    UiFactory(Texts texts, List<WhoIsThere> who, List<MenuCounts> counters) {
        this.texts = texts;
        this.who = who;
        this.counters = counters;
    }

    Ui of(HttpServletRequest request) {
        var htmx = Pages.wantsPiece(request);
        var signedIn =
                who.stream().flatMap(one -> one.signedIn().stream()).findFirst().orElse(null);
        return new Ui(
                texts,
                RequestContextUtils.getLocale(request),
                new Ui.RequestFacts(path(request), pathAndQuery(request), csrf(request), htmx, flash(request)),
                signedIn,
                signedIn == null || htmx ? Map.of() : counts());
    }

    private Map<String, Integer> counts() {
        var all = new TreeMap<String, Integer>();
        counters.forEach(counter -> all.putAll(counter.counts()));
        return all;
    }

    private static String path(HttpServletRequest request) {
        var original = request.getAttribute("jakarta.servlet.error.request_uri");
        return original == null ? request.getRequestURI() : original.toString();
    }

    private static String pathAndQuery(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? path(request) : path(request) + "?" + query;
    }

    private static String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    private static @Nullable Flash flash(HttpServletRequest request) {
        var map = RequestContextUtils.getInputFlashMap(request);
        return map == null ? null : (Flash) map.get("flash");
    }
}
