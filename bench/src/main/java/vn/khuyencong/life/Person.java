package vn.khuyencong.life;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Somebody who has signed in and opens pages, one after the other. */
final class Person implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI address;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Person(URI address) {
        this.address = address;
    }

    static Person signIn(URI address, String username) throws IOException, InterruptedException {
        var person = new Person(address);
        var token = TOKEN.matcher(person.open("/dang-nhap"));
        if (!token.find()) throw new IllegalStateException("The page to sign in has no token");
        var form = "username=" + username + "&password=" + Program.PASSWORD + "&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(address.resolve("/dang-nhap"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        var answer = person.client.send(request, BodyHandlers.discarding());
        if (answer.statusCode() / 100 != 3 || location(answer).contains("dang-nhap")) {
            throw new IllegalStateException(username + " was not let in: " + answer.statusCode());
        }
        return person;
    }

    /** The page, whole. */
    String open(String path) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("location").orElse("");
    }

    @Override
    public void close() {
        client.close();
    }
}
