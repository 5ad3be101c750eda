package vn.khuyencong.plan.web;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.plan.optimum.Entry;
import vn.khuyencong.plan.optimum.Watch;
import vn.khuyencong.plan.optimum.WhatIf;
import vn.khuyencong.plan.optimum.Wish;

/** A best choice somebody asked for: it waits for its turn, is searched for, and then has an answer. */
public final class Searching {

    /** What is asked of which candidates. */
    record Asked(List<Entry> entries, Wish wish, WhatIf.Search search) {

        Asked {
            entries = List.copyOf(entries);
        }
    }

    private final UUID id = UUID.randomUUID();
    private final long askedAt = System.nanoTime();
    private final Watch watch = new Watch();
    private final CompletableFuture<WhatIf.Outcome> answer = new CompletableFuture<>();
    private final Asked asked;

    Searching(Asked asked) {
        this.asked = asked;
    }

    public UUID id() {
        return id;
    }

    /** How far it has come; no question before its turn. */
    public Watch.Progress progress() {
        return watch.progress();
    }

    /** How long ago it was asked for. */
    public Duration age() {
        return Duration.ofNanos(System.nanoTime() - askedAt);
    }

    public boolean isStopped() {
        return watch.isStopped();
    }

    public boolean isEnded() {
        return answer.isDone();
    }

    boolean asksFor(Asked other) {
        return asked.equals(other);
    }

    boolean isBefore(Searching other) {
        return askedAt - other.askedAt < 0;
    }

    void stop() {
        watch.stop();
    }

    void run() {
        try {
            answer.complete(WhatIf.of(asked.entries(), asked.wish(), asked.search(), watch));
        } catch (RuntimeException | Error failed) {
            answer.completeExceptionally(failed);
            throw failed;
        }
    }

    /** Its answer; nothing if it has none within this time. */
    WhatIf.@Nullable Outcome answer(Duration patience) {
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException notYet) {
            return null;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The search for a best choice failed", failed.getCause());
        } catch (InterruptedException away) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
