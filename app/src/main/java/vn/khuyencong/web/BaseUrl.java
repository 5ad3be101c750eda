package vn.khuyencong.web;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The address under which people reach this program, as the administrator set it ({@code KC_BASE_URL}). Links in letters
 * lead to it and passkeys and the provider are bound to it, so it is not taken from a request, which anybody can write.
 */
@Component
public class BaseUrl {

    private static final String ANY_PORT = ":0";

    private final Environment settings;

    BaseUrl(Environment settings) {
        this.settings = settings;
    }

    /** Without a stroke at the end. Where any free port was asked for, the one that was found, once it is listened on. */
    public String address() {
        var set = settings.getRequiredProperty("kc.base-url").replaceAll("/+$", "");
        return set.endsWith(ANY_PORT)
                ? set.substring(0, set.length() - ANY_PORT.length()) + ":"
                        + settings.getProperty("local.server.port", "80")
                : set;
    }

    /** The name of the host alone. */
    public String host() {
        return URI.create(address()).getHost();
    }
}
