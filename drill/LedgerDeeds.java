import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What was asked of the program and what it answered, by the number of the paper: the books are held against it. */
final class LedgerDeeds {

    /** What every paper of this drill begins with. */
    static final String MARK = "DT-";

    enum Answer {
        /** Refused, with or without words. */
        REFUSED,
        /** The program was gone before it answered, and refused what was sent again: it may have been done the first time. */
        UNKNOWN,
        /** Answered with the page that follows. */
        CONFIRMED
    }

    /**
     * One paper.
     *
     * @param entries how many entries of the ledger it makes; 0 where it may be one or more
     * @param answer  the best it was answered
     */
    private record Deed(int entries, Answer answer) {

        Deed or(Answer other) {
            return other.compareTo(answer) > 0 ? new Deed(entries, other) : this;
        }

        boolean fits(int there) {
            var whole = entries == 0 ? there > 0 : there == entries;
            return switch (answer) {
                case CONFIRMED -> whole;
                case REFUSED -> there == 0;
                case UNKNOWN -> there == 0 || whole;
            };
        }
    }

    final AtomicInteger operations = new AtomicInteger();
    final AtomicInteger twice = new AtomicInteger();
    final AtomicInteger sentAgain = new AtomicInteger();
    final AtomicInteger busy = new AtomicInteger();
    final AtomicInteger failures = new AtomicInteger();
    private final Map<String, Deed> deeds = new ConcurrentHashMap<>();

    void asked(String paper, int entries) {
        operations.incrementAndGet();
        deeds.putIfAbsent(paper, new Deed(entries, Answer.REFUSED));
    }

    void answered(String paper, Answer answer) {
        deeds.computeIfPresent(paper, (_, deed) -> deed.or(answer));
    }

    long count(Answer answer) {
        return deeds.values().stream().filter(deed -> deed.answer() == answer).count();
    }

    /** The papers of an answer the books do not agree with. */
    List<String> wrong(Answer answer, Map<String, Integer> books) {
        return deeds.entrySet().stream()
                .filter(deed -> deed.getValue().answer() == answer)
                .filter(deed -> !deed.getValue().fits(books.getOrDefault(deed.getKey(), 0)))
                .map(deed -> deed.getKey() + " " + deed.getValue() + ", in the books " + books.getOrDefault(deed.getKey(), 0))
                .limit(10)
                .toList();
    }

    /** Papers in the books that nobody asked for. */
    List<String> unasked(Map<String, Integer> books) {
        return books.keySet().stream().filter(paper -> !deeds.containsKey(paper)).limit(10).toList();
    }
}
