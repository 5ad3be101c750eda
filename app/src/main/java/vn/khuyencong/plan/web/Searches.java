package vn.khuyencong.plan.web;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The best choices that are being searched for: one at a time, so that a search never takes the machine from those who work,
 * in the order they were asked. Nothing of it is stored: after a restart the same address asks again.
 */
@Component
class Searches implements DisposableBean {

    /** How long an answer nobody asks for again is kept. */
    private static final Duration KEPT = Duration.ofMinutes(15);

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("best-choice").factory());
    private final Map<Asker, Searching> latest = new ConcurrentHashMap<>();

    /** Who asks about which plan; each has one search, the latest. */
    record Asker(UUID account, UUID plan) {}

    /**
     * Takes up a question. The same question again is the same search, unless that was stopped; another one stops it.
     *
     * @param known the search the asker has seen, which goes on being shown though it was stopped
     */
    Searching ask(Asker asker, Searching.Asked asked, @Nullable UUID known) {
        latest.values().removeIf(one -> one.isEnded() && one.age().compareTo(KEPT) > 0);
        return latest.compute(asker, (_, before) -> {
            if (before != null
                    && before.asksFor(asked)
                    && (!before.isStopped() || before.id().equals(known))) {
                return before;
            }
            if (before != null) before.stop();
            return begun(new Searching(asked));
        });
    }

    private Searching begun(Searching searching) {
        Future<?> _ = worker.submit(searching::run);
        return searching;
    }

    /** The search of somebody by its number; empty where it is no longer the latest, or the program has been started anew. */
    Optional<Searching> of(Asker asker, @Nullable UUID id) {
        return Optional.ofNullable(latest.get(asker)).filter(one -> one.id().equals(id));
    }

    /** How many are searched for before this one. */
    int ahead(Searching searching) {
        return (int) latest.values().stream()
                .filter(other -> !other.isEnded() && other.isBefore(searching))
                .count();
    }

    @Override
    public void destroy() {
        latest.values().forEach(Searching::stop);
        worker.shutdownNow();
    }
}
