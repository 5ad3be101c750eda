package vn.khuyencong.product;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.VotingNorms;
import vn.khuyencong.norm.VotingNorms.Group;
import vn.khuyencong.shared.Named;

/** The groups products are voted in, by the norms of today, and their names whenever they were in force. */
@Component
public class ProductGroups {

    private final VotingNorms norms;
    private final OfficeClock clock;

    ProductGroups(VotingNorms norms, OfficeClock clock) {
        this.norms = norms;
        this.clock = clock;
    }

    /** Those of today, in order. */
    public List<Group> today() {
        return norms.groups(clock.today());
    }

    /** Names by code, also of groups that are in force no more. */
    public Map<String, Named> names() {
        return norms.everyGroup().stream().collect(Collectors.toMap(Group::code, Group::name));
    }

    /** Codes that may be chosen: those of today, and the one that is kept already. */
    Set<String> choices(@Nullable String kept) {
        var codes = today().stream().map(Group::code).collect(Collectors.toSet());
        if (kept != null) codes.add(kept);
        return codes;
    }
}
