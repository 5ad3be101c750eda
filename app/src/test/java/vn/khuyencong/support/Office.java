package vn.khuyencong.support;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.khuyencong.access.Accounts;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.sample.SampleReference;

/** The people of the sample city, to act as; their places and establishments, by name. */
@TestComponent
public class Office implements InitializingBean {

    public static final String PASSWORD = "Mat khau mau 48!";

    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final SampleReference reference;
    private final Accounts accounts;
    private final JdbcClient sql;

    Office(SampleReference reference, Accounts accounts, JdbcClient sql) {
        this.reference = reference;
        this.accounts = accounts;
        this.sql = sql;
    }

    @Override
    public void afterPropertiesSet() {
        // A second context of the same run finds the city laid already.
        if (accounts.find("quantri").isEmpty()) {
            reference.load(PASSWORD);
        }
    }

    public Actor actor(String username) {
        return accounts.find(username).orElseThrow();
    }

    /** Does something as one of the sample accounts. */
    public <T> T as(String username, Supplier<T> work) {
        return CurrentActor.as(actor(username), work);
    }

    /** Does something as one of the sample accounts, in the morning of a chosen day. */
    public <T> T on(LocalDate day, String username, Supplier<T> work) {
        var morning = day.atTime(NINE).atZone(OfficeClock.ZONE).toInstant();
        return OfficeClock.at(morning, () -> as(username, work));
    }

    public void runAs(String username, Runnable work) {
        CurrentActor.runAs(actor(username), work);
    }

    /** For requests of {@code MockMvcTester}: the person is signed in and the form token is right. */
    public RequestPostProcessor signedIn(String username) {
        return signedIn(actor(username));
    }

    /** For people the sample city does not have. */
    public RequestPostProcessor signedIn(Actor actor) {
        var authentication = UsernamePasswordAuthenticationToken.authenticated(
                actor,
                null,
                AuthorityUtils.createAuthorityList("ROLE_" + actor.role().name()));
        var person = SecurityMockMvcRequestPostProcessors.authentication(authentication);
        var token = SecurityMockMvcRequestPostProcessors.csrf();
        return request -> token.postProcessRequest(person.postProcessRequest(request));
    }

    /** Today's unit with this code in the sample province. */
    public UUID unit(String code) {
        return sql.sql("select id from territory.unit where code = ? and in_force @> current_date")
                .param(code)
                .query(UUID.class)
                .single();
    }
}
