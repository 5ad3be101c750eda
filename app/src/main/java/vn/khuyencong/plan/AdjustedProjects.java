package vn.khuyencong.plan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.project.AdjustProject;
import vn.khuyencong.project.ApproveProject;
import vn.khuyencong.project.ChangeKind;
import vn.khuyencong.project.ChangeRequest.Wanted;
import vn.khuyencong.project.Decision;
import vn.khuyencong.project.ProposeProject;
import vn.khuyencong.shared.Finding;

/** Carries the lines of an adjustment out on their đề án, and gathers what stands against each. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AdjustedProjects {

    private final ProposeProject proposals;
    private final ApproveProject approvals;
    private final AdjustProject changes;

    AdjustedProjects(ProposeProject proposals, ApproveProject approvals, AdjustProject changes) {
        this.proposals = proposals;
        this.approvals = approvals;
        this.changes = changes;
    }

    /** What is put in goes up with the adjustment. */
    Map<UUID, List<Finding>> propose(List<AdjustmentLine> lines, String paper) {
        return each(putIn(lines), line -> proposals.propose(line.project(), paper));
    }

    /** It comes back with it. */
    Map<UUID, List<Finding>> sendBack(List<AdjustmentLine> lines, String reason) {
        return each(putIn(lines), line -> proposals.sendBack(line.project(), reason));
    }

    /** What gives money back goes first, so that what takes money finds it. */
    Map<UUID, List<Finding>> carryOut(List<AdjustmentLine> lines, AdjustProject.Paper paper) {
        var inOrder = lines.stream()
                .sorted(Comparator.comparing(AdjustmentLine::kind))
                .toList();
        return each(inOrder, line -> carryOut(line, paper));
    }

    private Decision carryOut(AdjustmentLine line, AdjustProject.Paper paper) {
        return switch (line.kind()) {
            case OUT -> change(line, ChangeKind.STOP, Wanted.NOTHING, paper);
            case LESS -> change(line, ChangeKind.LESS_OR_SAME_SUPPORT, Wanted.support(line.after()), paper);
            case CONTENT -> change(line, ChangeKind.CHANGE_CONTENT, Wanted.doing(line.contentAfter()), paper);
            case MORE -> change(line, ChangeKind.MORE_SUPPORT, Wanted.support(line.after()), paper);
            case IN -> approvals.approve(line.project(), line.after(), paper.decidedOn(), paper.decision());
        };
    }

    private Decision change(AdjustmentLine line, ChangeKind kind, Wanted wanted, AdjustProject.Paper paper) {
        return changes.adjust(line.project(), kind, wanted, line.reason(), paper);
    }

    private static List<AdjustmentLine> putIn(List<AdjustmentLine> lines) {
        return lines.stream()
                .filter(line -> line.kind() == AdjustmentLine.Kind.IN)
                .toList();
    }

    private interface Make {
        Decision of(AdjustmentLine line);
    }

    private static Map<UUID, List<Finding>> each(List<AdjustmentLine> lines, Make make) {
        var against = new LinkedHashMap<UUID, List<Finding>>();
        for (var line : lines) {
            switch (make.of(line)) {
                case Decision.Moved _ -> {}
                case Decision.Refused(var findings) -> against.put(line.project(), findings);
            }
        }
        return against;
    }
}
