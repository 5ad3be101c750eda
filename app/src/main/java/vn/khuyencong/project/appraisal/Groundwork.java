package vn.khuyencong.project.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.Forwarding;
import vn.khuyencong.project.Step;
import vn.khuyencong.project.StepException;

/**
 * What an appraisal rests on besides the file itself, and how far a đề án of national money has come above.
 *
 * @param checks  checks on site, the latest first
 * @param sent    what was sent to the ministry's agency, the latest first
 * @param changed whether the file says something else since it was sent last
 * @param exceptions what steps of it go on without
 * @param sessions   the sessions of councils it has been before
 */
public record Groundwork(
        List<SiteCheck.Kept> checks,
        List<Forwarding> sent,
        boolean changed,
        List<StepException> exceptions,
        List<CouncilSessions.Line> sessions) {

    public Groundwork {
        checks = List.copyOf(checks);
        sent = List.copyOf(sent);
        exceptions = List.copyOf(exceptions);
        sessions = List.copyOf(sessions);
    }

    /** Whether the latest check at its present place lets it go on; empty where there is none. */
    public Optional<Boolean> found() {
        return checks.stream()
                .filter(SiteCheck.Kept::here)
                .findFirst()
                .map(kept -> kept.check().fit());
    }

    /** Whether a step need not be stopped by a finding; papers apart. */
    public boolean excuses(Step step, String code) {
        return exceptions.stream()
                .map(StepException::lacking)
                .anyMatch(lacking -> lacking.step() == step
                        && lacking.code().equals(code)
                        && lacking.slot().isEmpty());
    }

    /** The papers that a step goes on without. */
    public Set<String> excusedPapers(Step step) {
        return exceptions.stream()
                .map(StepException::lacking)
                .filter(lacking -> lacking.step() == step && !lacking.slot().isEmpty())
                .map(StepException.Lacking::slot)
                .collect(Collectors.toSet());
    }

    /** What was sent last. */
    public @Nullable Forwarding latest() {
        return sent.isEmpty() ? null : sent.getFirst();
    }

    /**
     * What whoever reads the file may do about it now.
     *
     * @param siteAsked  whether such a đề án is to be looked at on site
     * @param checksSite whether she may write down what was found there
     * @param sends      whether she may add letters to and from the agency
     * @param excepts    whether she may allow exceptions
     */
    public record Now(boolean siteAsked, boolean checksSite, boolean sends, boolean excepts) {}
}
