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

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;
    private final BucketConfiguration limit;
    private final BucketConfiguration linkLimit;
    private final AtomicInteger asked = new AtomicInteger();

    PublicRate(DataSource source, @Value("${kc.rate-public}") int aMinute, @Value("${kc.rate-reset}") int linksAnHour) {
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(source)
                .table("platform.rate_bucket")
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
        int burst = Math.max(1, aMinute / 2);
        this.limit = BucketConfiguration.builder()
                .addLimit(bandwidth -> bandwidth.capacity(burst).refillGreedy(aMinute, Duration.ofMinutes(1)))
                .build();
        this.linkLimit = BucketConfiguration.builder()
                .addLimit(bandwidth -> bandwidth.capacity(linksAnHour).refillGreedy(linksAnHour, Duration.ofHours(1)))
                .build();
    }

    /** Takes one turn of an address that asks for a link to set a password. @return as {@link #take} */
    public Duration takeLink(String address) {
        return take("link", address, linkLimit);
    }

    /** Takes one turn of an address. @return nothing to wait for where it was granted, else how long */
    Duration take(String purpose, String address) {
        return take(purpose, address, limit);
    }

    private Duration take(String purpose, String address, BucketConfiguration limit) {
        if (asked.incrementAndGet() % SWEEP_EVERY == 0) buckets.removeExpired(SWEEP_EVERY);
        var key = UUID.nameUUIDFromBytes((purpose + " " + address).getBytes(StandardCharsets.UTF_8))
                .toString();
        var probe = buckets.getProxy(key, () -> limit).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }
}
