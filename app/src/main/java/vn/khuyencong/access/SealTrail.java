package vn.khuyencong.access;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Seals the trail every second while the program runs. Whichever copy comes first does it; what was written while no
 * program ran is sealed at the next start.
 */
@Component
@ConditionalOnProperty(name = "kc.jobs", havingValue = "true", matchIfMissing = true)
class SealTrail implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SealTrail.class);
    private static final long LONGEST_STOP_SECONDS = 2;

    private final Seals seals;
    private final Duration every;
    private @Nullable ScheduledExecutorService clock;
    private boolean failing;

    SealTrail(Seals seals, @Value("${kc.seal-every}") Duration every) {
        this.seals = seals;
        this.every = every;
    }

    @Override
    public synchronized void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("seal-trail").factory());
        var _ = started.scheduleWithFixedDelay(this::seal, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        clock = started;
    }

    @Override
    public synchronized void stop() {
        if (clock == null) return;
        clock.shutdown();
        try {
            if (!clock.awaitTermination(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) clock.shutdownNow();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        clock = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return clock != null;
    }

    /** Told once when it begins to fail and not every second: the page of the trail says how much waits. */
    private void seal() {
        try {
            var more = true;
            while (more && !Thread.currentThread().isInterrupted()) {
                more = seals.some() == Seals.MOST;
            }
            failing = false;
        } catch (RuntimeException failed) {
            if (!failing) LOG.warn("The trail could not be sealed; trying again every {}", every, failed);
            failing = true;
        }
    }
}
