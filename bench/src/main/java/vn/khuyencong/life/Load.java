package vn.khuyencong.life;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The same pages opened by several people at once, each beginning elsewhere in the list. */
final class Load {

    private Load() {}

    /** How long every page took in nanoseconds, from the shortest on, and the whole of it. */
    static final class Times {

        private final long[] sorted;
        private final long nanoseconds;

        private Times(long[] sorted, long nanoseconds) {
            this.sorted = sorted;
            this.nanoseconds = nanoseconds;
        }

        int count() {
            return sorted.length;
        }

        double percentile(int percent) {
            return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
        }

        double mean() {
            return LongStream.of(sorted).average().orElse(0) / 1e6;
        }

        double perSecond() {
            return sorted.length * 1e9 / nanoseconds;
        }
    }

    static Times of(List<Person> people, List<String> pages, int eachOpens) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(people.size())) {
            var begun = System.nanoTime();
            var work = IntStream.range(0, people.size())
                    .<Callable<long[]>>mapToObj(number ->
                            () -> opened(people.get(number), pages, number * pages.size() / people.size(), eachOpens))
                    .toList();
            var times = threads.invokeAll(work).stream()
                    .map(Load::done)
                    .flatMapToLong(Arrays::stream)
                    .sorted()
                    .toArray();
            return new Times(times, System.nanoTime() - begun);
        }
    }

    private static long[] opened(Person person, List<String> pages, int first, int count) throws Exception {
        var times = new long[count];
        for (int at = 0; at < count; at++) {
            var begun = System.nanoTime();
            person.open(pages.get((first + at) % pages.size()));
            times[at] = System.nanoTime() - begun;
        }
        return times;
    }

    private static long[] done(Future<long[]> one) {
        try {
            return one.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
