package vn.khuyencong.project.funding;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;

/**
 * Another support that is akin to a đề án: a likeness to be looked into, or merely what its applicant had for the same
 * activity.
 *
 * @param kind     empty where nothing but applicant and activity is the same
 * @param likeness of the contents, percent
 * @param verdicts what officers made of it, latest first
 */
public record Akin(
        Other other, SameApplicant applicant, @Nullable HitKind kind, int likeness, List<FundingVerdict> verdicts) {

    public Akin {
        verdicts = List.copyOf(verdicts);
    }

    /**
     * The other support: a đề án of the province, or one of the list of past supports.
     *
     * @param code   number of the đề án, or of the decision
     * @param items  what was bought, a line each
     * @param serial of a past support, as invoice is: a file names them in its lines
     * @param amount what was settled, approved or asked for, whichever is the latest
     * @param stage  of a đề án; empty for a past support
     */
    public record Other(
            UUID id,
            String code,
            int year,
            String applicant,
            String taxCode,
            String representative,
            String place,
            String content,
            List<String> items,
            String serial,
            String invoice,
            Dong amount,
            String moneySource,
            @Nullable Stage stage) {

        public boolean past() {
            return stage == null;
        }

        public Other {
            items = List.copyOf(items);
        }
    }

    public boolean isHit() {
        return kind != null;
    }

    public boolean exact() {
        return kind != null && kind.exact();
    }

    /** What holds: the latest verdict, unless it was made of a mere likeness that has become an exact hit. */
    public @Nullable FundingVerdict holding() {
        if (verdicts.isEmpty()) return null;
        var latest = verdicts.getFirst();
        return exact() && !latest.exact() ? null : latest;
    }

    public boolean open() {
        return isHit() && holding() == null;
    }

    /** Whether somebody has found that it is the same support. */
    public boolean same() {
        var holding = holding();
        return holding != null && !holding.verdict().clears();
    }

    /** Whether the applicant had it for the same activity: given before, or a đề án that is settled. */
    public boolean hadBefore() {
        return switch (applicant) {
            case SELF, TAX_CODE, NAME -> other.past() || other.stage() == Stage.SETTLED;
            case NEAR_NAME, PERSON, OTHER -> false;
        };
    }
}
