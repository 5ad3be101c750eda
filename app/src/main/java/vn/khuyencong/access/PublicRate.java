package vn.khuyencong.access;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How much an address may ask of the public forms and the API. Counted in the database, so that many copies of the program
 * count together; only a hash of the address is kept.
 */
@Component
public class PublicRate {

    private static final int SWEEP_EVERY = 256;
    private static final String SIGN_IN = "sign-in";

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;
    private final BucketConfiguration limit;
    private final BucketConfiguration linkLimit;
    private final BucketConfiguration signInLimit;
    private final AtomicInteger asked = new AtomicInteger();

    PublicRate(
            DataSource source,
            @Value("${kc.rate-public}") int aMinute,
            @Value("${kc.rate-reset}") int linksAnHour,
            @Value("${kc.rate-sign-in}") int signInsAMinute) {
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(source)
                .table("platform.rate_bucket")
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
        this.limit = halfAtOnce(aMinute);
        this.linkLimit = BucketConfiguration.builder()
                .addLimit(bandwidth -> bandwidth.capacity(linksAnHour).refillGreedy(linksAnHour, Duration.ofHours(1)))
                .build();
        this.signInLimit = halfAtOnce(signInsAMinute);
    }

    private static BucketConfiguration halfAtOnce(int aMinute) {
        int burst = Math.max(1, aMinute / 2);
        return BucketConfiguration.builder()
                .addLimit(bandwidth -> bandwidth.capacity(burst).refillGreedy(aMinute, Duration.ofMinutes(1)))
                .build();
    }

    /** Takes one turn of an address that asks for a link to set a password. @return as {@link #take} */
    public Duration takeLink(String address) {
        return take("link", address, linkLimit);
    }

    /**
     * Takes one turn of an address at the forms of the door, all together. One that was right is given back, so that many
     * people behind one address come in unhindered while many names tried from one are slowed. @return as {@link #take}
     */
    public Duration takeSignIn(String address) {
        return take(SIGN_IN, address, signInLimit);
    }

    /** Gives the turn back with which somebody came in. */
    public void giveSignInBack(String address) {
        buckets.getProxy(key(SIGN_IN, address), () -> signInLimit).addTokens(1);
    }

    /** Takes one turn of an address. @return nothing to wait for where it was granted, else how long */
    Duration take(String purpose, String address) {
        return take(purpose, address, limit);
    }

    private Duration take(String purpose, String address, BucketConfiguration limit) {
        if (asked.incrementAndGet() % SWEEP_EVERY == 0) buckets.removeExpired(SWEEP_EVERY);
        var probe = buckets.getProxy(key(purpose, address), () -> limit).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private static String key(String purpose, String address) {
        return UUID.nameUUIDFromBytes((purpose + " " + address).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
