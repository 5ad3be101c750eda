import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A real Keycloak signs people in. Arguments: its folder, the folder of the realm. KC_DRILL_PROGRAM: the words that start
 * our program.
 */
final class Keycloak {

    private static final String PASSWORD = "drill-password";
    private static final String OURS = "mat khau cua cuoc dien tap 9";

    private Keycloak() {}

    public static void main(String[] arguments) throws Exception {
        int result;
        try (var drill = new Drill("keycloak")) {
            result = proved(drill, Path.of(arguments[0]), Path.of(arguments[1]));
        }
        Runtime.getRuntime().halt(result);
    }

    private static int proved(Drill drill, Path distribution, Path realms) throws Exception {
        var theirs = "http://localhost:" + Drill.freePort();
        var base = "http://localhost:" + Drill.freePort();
        var issuer = theirs + "/realms/khuyen-cong";
        var settings = new HashMap<>(Map.of(
                "PORT", base.substring(base.lastIndexOf(':') + 1),
                "KC_BASE_URL", base,
                "KC_DATA_DIR", drill.folder().resolve("data").toString(),
                "KC_SAMPLE_DATA", "true",
                "KC_SAMPLE_PASSWORD", OURS,
                "KC_OIDC_ISSUER", issuer,
                "KC_OIDC_CLIENT_ID", "khuyen-cong",
                "KC_OIDC_CLIENT_SECRET", "drill-secret"));
        var words = List.of(System.getenv("KC_DRILL_PROGRAM").split(" "));
        drill.start("khuyencong", words, settings, base + "/actuator/health/readiness");
        drill.prove("started while the provider is down, which the sign-in page says", () -> {
            try (var browser = new Browser()) {
                var page = browser.open(base + "/dang-nhap/ngoai/co-quan");
                return page.address().toString().equals(base + "/dang-nhap?tat") && page.status() == 200;
            }
        });
        drill.prove("a password opens while the provider is down", () -> {
            try (var browser = new Browser()) {
                var door = browser.open(base + "/dang-nhap");
                var in = browser.submit(door, "/dang-nhap", Map.of("username", "ctv1", "password", OURS));
                return in.text().contains("/dang-xuat");
            }
        });
        var keycloak = startKeycloak(drill, distribution, realms, theirs, base, issuer);
        drill.prove("whom nobody prepared gets no account", () -> comesBack(base, "co-quan.la", "/dang-nhap?la"));
        var admin = new ArrayList<>(words);
        admin.addAll(List.of("admin", "external", "ctv1", "ctv1@co-quan.example"));
        drill.run(admin, settings);
        drill.prove(
                "who is prepared signs in through the real form",
                () -> comesBack(base, "co-quan.ctv1", "/viec-cua-toi"));
        drill.prove("and again, by the link that was kept", () -> comesBack(base, "co-quan.ctv1", "/viec-cua-toi"));
        drill.stop(keycloak);
        drill.prove("a provider that goes down takes nobody's password with it", () -> {
            try (var browser = new Browser()) {
                var door = browser.open(base + "/dang-nhap");
                var in = browser.submit(door, "/dang-nhap", Map.of("username", "ctv2", "password", OURS));
                return in.text().contains("/dang-xuat");
            }
        });
        return drill.result();
    }

    private static Process startKeycloak(
            Drill drill, Path distribution, Path realms, String theirs, String base, String issuer) throws Exception {
        var imported = Files.createDirectories(distribution.resolve("data/import"));
        var realm = Files.readString(realms.resolve("keycloak-realm.json")).replace("${KC_DRILL_BASE_URL}", base);
        Files.writeString(imported.resolve("khuyen-cong-realm.json"), realm);
        forget(distribution.resolve("data/h2"));
        return drill.start(
                "keycloak",
                List.of(
                        distribution.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--http-port=" + theirs.substring(theirs.lastIndexOf(':') + 1),
                        "--import-realm"),
                Map.of("JAVA_OPTS_APPEND", "-Xmx512m"),
                issuer + "/.well-known/openid-configuration");
    }

    /** Whether somebody who signs in at the provider ends on a page of ours. */
    private static boolean comesBack(String base, String username, String page)
            throws IOException, InterruptedException {
        try (var browser = new Browser()) {
            var form = browser.open(base + "/dang-nhap/ngoai/co-quan");
            var back = browser.submit(
                    form, "/login-actions/authenticate", Map.of("username", username, "password", PASSWORD));
            if (back.address().toString().equals(base + page)) return true;
            System.out.printf("      %s ended at %s, %d%n", username, back.address(), back.status());
            return false;
        }
    }

    /** A realm is imported where there is none yet. */
    private static void forget(Path database) throws IOException {
        if (!Files.exists(database)) return;
        try (var files = Files.list(database)) {
            for (var file : files.toList()) Files.delete(file);
        }
    }
}
