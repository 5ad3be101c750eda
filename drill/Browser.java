import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** As much of a browser as a form needs: cookies, redirects, hidden fields. */
final class Browser implements AutoCloseable {

    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern FIELD =
            Pattern.compile("<(input|textarea)[^>]*name=\"([^\"]+)\"[^>]*>|<select[^>]*name=\"([^\"]+)\".*?</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]+)\"");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    private final HttpClient client;

    Browser() {
        this(HttpClient.Redirect.NORMAL);
    }

    /** @param redirects NEVER for whoever wants to know what a form itself was answered */
    Browser(HttpClient.Redirect redirects) {
        // As browsers speak without https; the JDK's way up to HTTP/2 broke off once in a while.
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new LocalCookies())
                .followRedirects(redirects)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    /** Browsers take this computer for secure without https; the cookies of the JDK do not. */
    private static final class LocalCookies extends CookieManager {
        @Override
        public void put(URI address, Map<String, List<String>> headers) throws IOException {
            var plain = new HashMap<String, List<String>>();
            headers.forEach((name, values) -> plain.put(
                    name,
                    values.stream()
                            .map(value -> name.equalsIgnoreCase("Set-Cookie") ? value.replaceAll("(?i);\\s*Secure", "") : value)
                            .toList()));
            super.put(address, plain);
        }
    }

    /**
     * Where one ended, after all redirects, and what stands there.
     *
     * @param location where it leads on, for whoever does not follow; empty where it does not
     */
    record Page(URI address, int status, String text, String location) {

        /** @param action what the address of the form contains */
        URI form(String action) {
            var found = Pattern.compile("<form[^>]*action=\"([^\"]*" + Pattern.quote(action) + "[^\"]*)\"")
                    .matcher(text);
            if (!found.find()) throw new IllegalStateException("No form to " + action + " at " + address + "\n" + text);
            return address.resolve(found.group(1).replace("&amp;", "&"));
        }

        /** Whether it holds a form to this address. */
        boolean offers(String action) {
            return text.contains("action=\"" + action + "\"");
        }

        /** Every field of a form as it stands there; of a choice the first, of an empty text area a word. */
        Map<String, String> fields(String action) {
            var begins = text.indexOf("action=\"" + action + "\"");
            if (begins < 0) throw new IllegalStateException("No form to " + action + " at " + address);
            var form = text.substring(begins, text.indexOf("</form>", begins));
            var fields = new LinkedHashMap<String, String>();
            FIELD.matcher(form).results().forEach(field -> {
                if (field.group(3) != null) {
                    var option = OPTION.matcher(field.group());
                    fields.put(field.group(3), option.find() ? option.group(1) : "");
                } else if (field.group(1).equals("textarea")) {
                    fields.put(field.group(2), "Diễn tập");
                } else {
                    var value = VALUE.matcher(field.group());
                    fields.put(field.group(2), value.find() ? value.group(1) : "");
                }
            });
            return fields;
        }

        private Map<String, String> hidden() {
            var fields = new LinkedHashMap<String, String>();
            HIDDEN.matcher(text).results().forEach(field -> {
                var name = NAME.matcher(field.group());
                var value = VALUE.matcher(field.group());
                if (name.find() && value.find()) fields.put(name.group(1), value.group(1));
            });
            return fields;
        }
    }

    Page open(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address)).GET());
    }

    /** The bytes of a file. @throws IllegalStateException where there is none */
    byte[] download(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(120)).GET();
        var answer = client.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) throw new IllegalStateException(address + " says " + answer.statusCode());
        return answer.body();
    }

    /** Sends the form of a page with the hidden fields of it and these. */
    Page submit(Page page, String action, Map<String, String> typed) throws IOException, InterruptedException {
        var fields = page.hidden();
        fields.putAll(typed);
        return post(page.form(action), fields);
    }

    Page post(URI address, Map<String, String> fields) throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private Page send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
        var location = answer.headers().firstValue("location").orElse("");
        return new Page(answer.uri(), answer.statusCode(), answer.body(), location);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
