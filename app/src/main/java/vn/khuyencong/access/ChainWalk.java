package vn.khuyencong.access;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.access.ChainBreak.About;

/** Walks the chain from its beginning, link by link, and stops at the first that is broken. Knows no database. */
final class ChainWalk {

    private final @Nullable WrittenDown writtenDown;
    private final BitSet sealed = new BitSet();
    private @Nullable ChainLink last;
    private long rows;
    private long seals;

    ChainWalk(@Nullable WrittenDown writtenDown) {
        this.writtenDown = writtenDown;
    }

    /** A hash somebody wrote down outside, after an earlier check. */
    record WrittenDown(long seal, String hash) {}

    /**
     * A change as it stands now.
     *
     * @param canonical the text that is hashed; none where the change is gone
     */
    record Row(
            long id, @Nullable String canonical, @Nullable About about) {}

    /** Whether a seal that was met holds the change. */
    boolean holds(long change) {
        return sealed.get(Math.toIntExact(change));
    }

    long rows() {
        return rows;
    }

    long seals() {
        return seals;
    }

    @Nullable
    ChainLink last() {
        return last;
    }

    /** The next links with their changes as they stand now, in the order of the seals. */
    Optional<ChainBreak> next(List<ChainLink> links, Iterator<Row> changes) {
        for (var link : links) {
            var broken = seal(link).or(() -> changes(link, changes));
            if (broken.isPresent()) return broken;
            last = link;
            seals++;
        }
        return Optional.empty();
    }

    /** To be asked at the end: the seal that was written down must have been met. */
    Optional<ChainBreak> end() {
        return writtenDown != null && (last == null || last.number() < writtenDown.seal())
                ? Optional.of(new ChainBreak.Rewritten(writtenDown.seal()))
                : Optional.empty();
    }

    private Optional<ChainBreak> seal(ChainLink link) {
        var number = last == null ? 1 : last.number() + 1;
        var previous = last == null ? ChainLink.NOTHING : last.hash();
        if (link.number() != number || !link.previous().equals(previous)) {
            return Optional.of(new ChainBreak.OutOfOrder(link.number()));
        }
        if (!link.holds()) {
            return Optional.of(new ChainBreak.SealChanged(link.number()));
        }
        return writtenDown != null
                        && writtenDown.seal() == link.number()
                        && !writtenDown.hash().equals(link.hash())
                ? Optional.of(new ChainBreak.Rewritten(link.number()))
                : Optional.empty();
    }

    private Optional<ChainBreak> changes(ChainLink link, Iterator<Row> changes) {
        for (int at = 0; at < link.ids().size(); at++) {
            var row = changes.next();
            if (row.canonical() == null || row.about() == null) {
                return Optional.of(new ChainBreak.Missing(row.id(), link.number(), link.sealedAt()));
            }
            if (holds(row.id())) return Optional.of(new ChainBreak.Twice(row.id(), link.number()));
            var hash = ChainLink.sha256(row.canonical().getBytes(StandardCharsets.UTF_8));
            if (!hash.equals(link.rowHash(at))) {
                return Optional.of(new ChainBreak.Changed(row.about(), link.number()));
            }
            sealed.set(Math.toIntExact(row.id()));
            rows++;
        }
        return Optional.empty();
    }
}
