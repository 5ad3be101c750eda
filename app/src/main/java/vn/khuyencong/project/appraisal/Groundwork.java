package vn.khuyencong.project.appraisal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.Forwarding;

/**
 * What an appraisal rests on besides the file itself, and how far a đề án of national money has come above.
 *
 * @param checks  checks on site, the latest first
 * @param sent    what was sent to the ministry's agency, the latest first
 * @param changed whether the file says something else since it was sent last
 */
public record Groundwork(List<SiteCheck.Kept> checks, List<Forwarding> sent, boolean changed) {

    public Groundwork {
        checks = List.copyOf(checks);
        sent = List.copyOf(sent);
    }

    /** Whether the latest check at its present place lets it go on; empty where there is none. */
    public Optional<Boolean> found() {
        return checks.stream()
                .filter(SiteCheck.Kept::here)
                .findFirst()
                .map(kept -> kept.check().fit());
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
     */
    public record Now(boolean siteAsked, boolean checksSite, boolean sends) {}
}
