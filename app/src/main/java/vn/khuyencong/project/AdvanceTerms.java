package vn.khuyencong.project;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;

/**
 * The terms of an advance (tạm ứng) as they stand.
 *
 * @param parts     the whole of the contract, or of a flagship each component whose activity has a rule; never empty
 * @param advanced  what was advanced already
 * @param confirmed the latest confirmed progress report
 */
public record AdvanceTerms(
        List<Part> parts, Dong advanced, @Nullable Progress confirmed) {

    public AdvanceTerms {
        parts = List.copyOf(parts);
    }

    /**
     * What the rule of one activity lets be advanced.
     *
     * @param title        of the component; empty where the file is one whole
     * @param contracted   its part of the contract
     * @param ratio        largest share of that which may be advanced
     * @param afterAcceptance whether it is paid only once the work is accepted
     * @param progressOver the confirmed report must show more than this share done; empty where none is asked
     */
    public record Part(
            String title,
            Dong contracted,
            BasisPoints ratio,
            boolean afterAcceptance,
            @Nullable BasisPoints progressOver,
            Citation basis) {

        /** The most that may be advanced of it. */
        Dong most() {
            return contracted.share(ratio);
        }

        private String words() {
            return title + ": " + ratio.percent() + " × " + contracted.formatted();
        }
    }

    /** What may still be advanced: of every part whose progress allows it, or once the progress allows any. */
    public Dong left() {
        var open = parts.stream().filter(this::isOpen).toList();
        return sum(open.isEmpty() ? advanceable() : open).minusOrZero(advanced);
    }

    /** Whether all of it is paid only once the work is accepted, so that nothing is advanced before. */
    boolean onlyAfterAcceptance() {
        return advanceable().isEmpty();
    }

    private List<Part> advanceable() {
        return parts.stream().filter(part -> !part.afterAcceptance()).toList();
    }

    /** What the parts come to in the contract. */
    Dong contracted() {
        return parts.stream().map(Part::contracted).reduce(Dong.ZERO, Dong::plus);
    }

    /** The part that asks for the least progress; empty where some part may be advanced now. */
    @Nullable
    Part waitsFor() {
        return parts.stream().anyMatch(this::isOpen)
                ? null
                : advanceable().stream()
                        .filter(part -> part.progressOver() != null)
                        .min(Comparator.comparingInt(AdvanceTerms::over))
                        .orElse(null);
    }

    /** Every article it rests on. */
    List<Citation> bases() {
        return parts.stream().map(Part::basis).distinct().toList();
    }

    /** "70%", or for several components what each may be advanced. */
    String words() {
        return parts.size() == 1
                ? parts.getFirst().ratio().percent()
                : advanceable().stream().map(Part::words).collect(Collectors.joining("; "));
    }

    private boolean isOpen(Part part) {
        if (part.afterAcceptance()) return false;
        var over = part.progressOver();
        return over == null || (confirmed != null && confirmed.isOver(over));
    }

    private static int over(Part part) {
        var over = part.progressOver();
        return over == null ? 0 : over.value();
    }

    private static Dong sum(List<Part> parts) {
        return parts.stream().map(Part::most).reduce(Dong.ZERO, Dong::plus);
    }
}
