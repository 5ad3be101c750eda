package vn.khuyencong.project;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.SelectionForm;
import vn.khuyencong.shared.Citation;

/** The forms in which a contractor may be chosen today, and for which đề án bidding applies. */
@Component
public class SelectionForms {

    private static final String BIDDING = "BIDDING";

    private final Norms norms;
    private final OfficeClock clock;

    SelectionForms(Norms norms, OfficeClock clock) {
        this.norms = norms;
        this.clock = clock;
    }

    public List<SelectionForm> all() {
        return norms.selectionForms(clock.today());
    }

    Optional<SelectionForm> find(String code) {
        return all().stream().filter(form -> form.code().equals(code)).findFirst();
    }

    /** Whether the law asks for bidding in such a đề án where its conditions are met. */
    public boolean biddingApplies(Project project) {
        var scope = project.scope();
        return !norms.requiredPapers(scope.activity(), BIDDING, scope.tier(), project.province(), clock.today())
                .isEmpty();
    }

    /** The article on bidding and selection. */
    @Nullable
    Citation basis() {
        return norms.rule(BIDDING, clock.today()).orElse(null);
    }
}
