package vn.khuyencong.sample;

import java.util.List;
import java.util.UUID;
import vn.khuyencong.budget.Allotment;
import vn.khuyencong.budget.treasury.Payment;
import vn.khuyencong.desk.Upload;
import vn.khuyencong.establishment.Need;
import vn.khuyencong.project.Decision;
import vn.khuyencong.project.SaveProject;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Problems;

/** The story only holds what the rules let happen: a refusal is a mistake in the story, or a rule that has changed. */
final class Outcomes {

    private Outcomes() {}

    static void done(String what, Decision decision) {
        switch (decision) {
            case Decision.Moved _ -> {}
            case Decision.Refused(var findings) -> throw refused(what, findings);
        }
    }

    static void saved(String what, SaveProject.Outcome outcome) {
        switch (outcome) {
            case SaveProject.Outcome.Saved _ -> {}
            case SaveProject.Outcome.Refused(var findings) -> throw refused(what, findings);
        }
    }

    static void entered(String what, Allotment.Outcome outcome) {
        switch (outcome) {
            case Allotment.Outcome.Entered _ -> {}
            case Allotment.Outcome.Refused(var findings) -> throw refused(what, findings);
        }
    }

    static void asked(String what, Payment.Outcome outcome) {
        switch (outcome) {
            case Payment.Outcome.Done _ -> {}
            case Payment.Outcome.Refused(var findings) -> throw refused(what, findings);
        }
    }

    static void kept(String what, Upload upload) {
        switch (upload) {
            case Upload.Kept _ -> {}
            case Upload.Refused(var finding) -> throw refused(what, List.of(finding));
        }
    }

    static void stated(String what, List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw refused(what, findings);
        }
    }

    static void typed(String what, Problems problems) {
        if (!problems.isEmpty()) {
            throw new IllegalStateException("The sample year cannot happen: " + what + ": " + problems);
        }
    }

    static UUID sent(String what, Need.Outcome outcome) {
        return switch (outcome) {
            case Need.Outcome.Done(var need) -> need;
            case Need.Outcome.Refused(var findings) -> throw refused(what, findings);
        };
    }

    private static IllegalStateException refused(String what, List<Finding> findings) {
        return new IllegalStateException("The sample year cannot happen: " + what + ": " + findings);
    }
}
