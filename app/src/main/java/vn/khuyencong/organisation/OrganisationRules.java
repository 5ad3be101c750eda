package vn.khuyencong.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Period;

/** What may be entered in the register of bodies: nothing without a paper, nothing over what stands already. */
final class OrganisationRules {

    private OrganisationRules() {}

    /** A paper has a number, and was signed no later than today. */
    static List<Finding> againstPaper(Paper paper, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (paper.number().isEmpty()) findings.add(Finding.of("organisation.decision-missing"));
        if (paper.day().isAfter(today)) {
            findings.add(Finding.of("organisation.decided-in-future", null, paper.day(), today));
        }
        return findings;
    }

    /** A body begins under a superior that is there on that day. */
    static List<Finding> againstParent(@Nullable Period parent, LocalDate from) {
        return parent == null || parent.contains(from)
                ? List.of()
                : List.of(Finding.of("organisation.parent-not-there", null, from));
    }

    /**
     * A new name begins after the last one began, while the body is there.
     *
     * @param last the name that ends by it, and since when it has been borne
     */
    static List<Finding> againstName(String name, LocalDate from, Period body, String last, LocalDate lastSince) {
        var findings = new ArrayList<Finding>();
        if (!body.contains(from)) findings.add(Finding.of("organisation.body-not-there", null, from));
        if (!from.isAfter(lastSince)) {
            findings.add(Finding.of("organisation.name-overlaps", null, from, last, lastSince));
        }
        if (name.equals(last)) findings.add(Finding.of("organisation.name-the-same", null, last));
        return findings;
    }

    /** The number of places of a post changes after it was last set. */
    static List<Finding> againstQuota(LocalDate from, LocalDate lastSince) {
        return from.isAfter(lastSince)
                ? List.of()
                : List.of(Finding.of("organisation.quota-overlaps", null, from, lastSince));
    }

    /** What begins on one day ends after it. */
    static List<Finding> againstEnd(Period running, LocalDate end) {
        if (running.to() != null) return List.of(Finding.of("organisation.ended-already", null, running.to()));
        return end.isAfter(running.from())
                ? List.of()
                : List.of(Finding.of("organisation.end-before-begin", null, end, running.from()));
    }

    /**
     * An official holder needs a free place and holds no other post officially.
     *
     * @param approved places on the first day; empty where none were ever approved
     * @param held     places held on that day
     * @param other    the post she holds officially then; empty where none
     */
    static List<Finding> againstAssignment(
            AssignmentKind kind, @Nullable Integer approved, int held, @Nullable String other, LocalDate from) {
        if (kind != AssignmentKind.OFFICIAL) return List.of();
        var findings = new ArrayList<Finding>();
        if (approved == null) {
            findings.add(Finding.of("organisation.post-not-approved", null, from));
        } else if (held >= approved) {
            findings.add(Finding.of("organisation.post-full", null, approved, held, from));
        }
        if (other != null) findings.add(Finding.of("organisation.person-holds-another", null, other));
        return findings;
    }
}
