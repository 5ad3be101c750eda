package vn.khuyencong.norm.cost;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.norm.Item;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.ProposeNorm;
import vn.khuyencong.norm.engine.Content;
import vn.khuyencong.shared.Named;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Tier;

/** Turns a study of past costs into the draft of a norm of the province; somebody else approves it. */
@Component
@Transactional
public class DraftItemNorm {

    private final ProposeNorm propose;
    private final Norms norms;
    private final CurrentActor current;

    DraftItemNorm(ProposeNorm propose, Norms norms, CurrentActor current) {
        this.propose = propose;
        this.norms = norms;
        this.current = current;
    }

    /**
     * What is drafted.
     *
     * @param amount đồng for a unit price, thousandths for a quantity
     * @param basis  the provision it will rest on, where there is one already
     */
    public record Draft(
            Item item,
            Figure figure,
            long amount,
            Period inForce,
            @Nullable UUID basis,
            String reason) {}

    /** @return id of the draft proposal */
    public UUID draft(Draft draft) {
        var actor = current.get();
        if (!Researchers.include(actor)) throw new NotAllowed(actor.username() + " may not draft norms");
        var province = actor.provinceOrFail();
        var norm = draft.figure().norm(draft.item());
        return propose.draft(new ProposeNorm.Draft(
                norm,
                Tier.LOCAL,
                province,
                List.of(),
                draft.inForce(),
                content(draft),
                draft.basis(),
                null,
                norms.versionOf(norm, Tier.LOCAL, province, draft.inForce().from())
                        .orElse(null),
                draft.reason()));
    }

    private static Content content(Draft draft) {
        return new Content(Map.of(
                "name", both(draft.item().name()),
                "unit", both(draft.item().unit()),
                "amount", draft.amount()));
    }

    private static Named both(Named words) {
        return words.en().isBlank() ? new Named(words.vi(), words.vi()) : words;
    }
}
