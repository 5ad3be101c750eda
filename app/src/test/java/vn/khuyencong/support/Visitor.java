package vn.khuyencong.support;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody with a browser: keeps its cookies, opens a page and sends the form on it with the token the page holds. */
public final class Visitor {

    /** As it is called where no web server runs. */
    public static final String SESSION = "SESSION";

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final MockMvcTester pages;
    private final String address;
    private final String agent;
    private final TreeMap<String, String> cookies = new TreeMap<>();

    /** @param address where she sits on the net */
    public Visitor(MockMvcTester pages, String address, String agent) {
        this.pages = pages;
        this.address = address;
        this.agent = agent;
    }

    public static Visitor at(MockMvcTester pages, String address) {
        return new Visitor(pages, address, "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
    }

    public MvcTestResult open(String page) {
        return send(pages.get().uri(URI.create(page)));
    }

    /**
     * Opens a page and sends one of its forms.
     *
     * @param fields names and values in turn
     */
    public MvcTestResult submit(String page, String action, String... fields) {
        var request = pages.post().uri(URI.create(action)).param("_csrf", token(page));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return send(request);
    }

    /** Opens a page, and sends what its script would with the token the page holds. */
    public MvcTestResult post(String page, String address, String json) {
        return send(pages.post()
                .uri(URI.create(address))
                .header("X-CSRF-TOKEN", token(page))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    private String token(String page) {
        var token = FORM_TOKEN.matcher(text(open(page)));
        assertThat(token.find()).as("a form on " + page).isTrue();
        return token.group(1);
    }

    public MvcTestResult signIn(String username, String password) {
        return submit("/dang-nhap", "/dang-nhap", "username", username, "password", password);
    }

    /** What a cookie of hers says now; empty where she has none. */
    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    /** Puts a cookie of somebody else in the place of hers. */
    public void steal(String name, String value) {
        cookies.put(name, value);
    }

    public static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult send(MockMvcTester.MockMvcRequestBuilder request) {
        cookies.forEach((name, value) -> request.cookie(new Cookie(name, value)));
        request.header(HttpHeaders.USER_AGENT, agent);
        var result = request.with(from -> {
                    from.setRemoteAddr(address);
                    return from;
                })
                .exchange();
        for (var cookie : result.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
        return result;
    }
}
