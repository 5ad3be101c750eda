package vn.khuyencong.sample;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;

/** Fills an empty database with the sample city at the first start, when asked to, and says where to sign in. */
@Component
@ConditionalOnProperty(name = "kc.sample-data", havingValue = "true")
class SampleCity implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleCity.class);

    private final SampleReference reference;
    private final SampleYear year;
    private final SamplePassword password;
    private final OfficeClock clock;
    private final Environment environment;

    SampleCity(
            SampleReference reference,
            SampleYear year,
            SamplePassword password,
            OfficeClock clock,
            Environment environment) {
        this.reference = reference;
        this.year = year;
        this.password = password;
        this.clock = clock;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (reference.nothingThere()) {
            layDown();
        }
        say("Open http://localhost:%s (sample sign-ins are in %s)"
                .formatted(environment.getProperty("local.server.port", ""), password.file()));
    }

    private void layDown() {
        LOG.info("Sample city: laying down units, bodies, local law, establishments and accounts");
        var chosen = password.keep();
        reference.load(chosen);
        LOG.info("Sample city: a year of work, by the people who would do it");
        year.load(clock.today());
        LOG.info("Sample city: ready");
        var usernames = SampleTable.rows("accounts.csv").stream()
                .map(account -> account.get("username"))
                .collect(Collectors.joining(", "));
        say("Sample accounts, all with the password %s: %s".formatted(chosen, usernames));
    }

    /** To whoever started the program, not into its log. */
    private static void say(String words) {
        System.out.println(words);
    }
}
