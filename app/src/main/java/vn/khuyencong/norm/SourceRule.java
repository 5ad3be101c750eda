package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Named;

/**
 * What a source of money may pay for.
 *
 * @param funds  whether it pays for industrial promotion at all
 * @param only   the activities it pays for; empty: all
 * @param except activities it does not pay for
 */
public record SourceRule(boolean funds, List<String> only, List<String> except, Named says, Citation basis) {

    static final String FAMILY = "source";

    public SourceRule {
        only = List.copyOf(only);
        except = List.copyOf(except);
    }

    /** Whether it may pay for an activity. */
    public boolean funds(String activity) {
        return funds && (only.isEmpty() || only.contains(activity)) && !except.contains(activity);
    }

    static SourceRule of(Version version, LocalDate day) {
        var content = version.content();
        return new SourceRule(
                content.flag("funds"),
                content.list("only"),
                content.list("except"),
                content.words("says"),
                Objects.requireNonNull(version.citation(day), "every rule of a source rests on a provision"));
    }
}
