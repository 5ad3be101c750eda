package vn.khuyencong.project.funding;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.Projects;
import vn.khuyencong.project.funding.FundingVerdict.Verdict;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.NotFound;

/** An officer says of a likeness what it is, and why (kết luận về hỗ trợ trùng). A later word takes the place of an earlier one. */
@Service
public class DecideFunding {

    private static final int LONGEST_REASON = 1000;

    private final Projects projects;
    private final AkinSupports supports;
    private final CurrentActor current;

    DecideFunding(Projects projects, AkinSupports supports, CurrentActor current) {
        this.projects = projects;
        this.supports = supports;
        this.current = current;
    }

    /** The likenesses of a file on which nobody has concluded, the most alike first. */
    @Transactional(readOnly = true)
    public List<Akin> waiting(UUID id) {
        return supports.of(id).stream().filter(Akin::open).toList();
    }

    /**
     * @param other the other đề án, or the past support
     * @param request id of the form, so that it is kept once
     * @return what stands against it; empty where it is kept
     * @throws NotFound   if the file is not there, or the two are not alike (any more)
     * @throws NotAllowed for anybody but an officer or leader of the department
     */
    @Transactional
    public List<Finding> decide(UUID id, UUID other, Verdict verdict, String reason, UUID request) {
        var project = projects.get(id);
        if (!FundingOffice.decidesOnLikeness(current.get())) throw new NotAllowed("May not decide on double funding");
        var hit = supports.of(id).stream()
                .filter(Akin::isHit)
                .filter(akin -> akin.other().id().equals(other))
                .findFirst()
                .orElseThrow(() -> new NotFound("Nothing alike " + other));
        if (!isOpen(project)) return List.of(Finding.of("project.double-funding-not-now", null, project.code()));
        if (reason.isBlank()) return List.of(Finding.of("project.double-funding-reason-missing"));
        if (reason.strip().length() > LONGEST_REASON) {
            return List.of(Finding.of("project.double-funding-reason-long", null, LONGEST_REASON));
        }
        supports.decide(id, hit, verdict, reason, request);
        return List.of();
    }

    /** From handing in until the last of its money is paid: until then another support may come to light. */
    public static boolean isOpen(Project project) {
        return switch (project.stage()) {
            case SUBMITTED, APPRAISED, FORWARDED, PROPOSED, APPROVED, UNDER_WAY, ACCEPTED -> true;
            case DRAFT, RETURNED, REFUSED, WITHDRAWN, SETTLED, STOPPING, STOPPED -> false;
        };
    }

    /** Whether the reader may decide on the likenesses of a file now. */
    public boolean mayDecide(Project project) {
        return isOpen(project) && FundingOffice.decidesOnLikeness(current.get());
    }
}
