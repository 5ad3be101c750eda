package vn.khuyencong.budget.web;

import static java.util.Objects.requireNonNullElse;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.budget.Source;
import vn.khuyencong.shared.Tier;

/** The form "Giao kinh phí", as typed. */
public record AllotForm(
        @Nullable UUID requestId,
        String kind,
        String year,
        @Nullable Tier tier,
        @Nullable Source source,
        String amount,
        String decision,
        String decidedOn,
        String note) {

    static final String GIVE = "giao";
    static final String TAKE_BACK = "thu-hoi";

    public AllotForm(
            @Nullable UUID requestId,
            @Nullable String kind,
            @Nullable String year,
            @Nullable Tier tier,
            @Nullable Source source,
            @Nullable String amount,
            @Nullable String decision,
            @Nullable String decidedOn,
            @Nullable String note) {
        this.requestId = requestId;
        this.kind = requireNonNullElse(kind, GIVE);
        this.year = requireNonNullElse(year, "");
        this.tier = tier;
        this.source = source;
        this.amount = requireNonNullElse(amount, "");
        this.decision = requireNonNullElse(decision, "");
        this.decidedOn = requireNonNullElse(decidedOn, "");
        this.note = requireNonNullElse(note, "");
    }

    static AllotForm empty(int year) {
        return new AllotForm(
                UUID.randomUUID(), GIVE, Integer.toString(year), Tier.LOCAL, Source.PROVINCIAL, "", "", "", "");
    }

    public boolean takesBack() {
        return kind.equals(TAKE_BACK);
    }

    public String tierName() {
        return tier == null ? "" : tier.name();
    }

    public String sourceName() {
        return source == null ? "" : source.name();
    }

    public String request() {
        return requestId == null ? "" : requestId.toString();
    }
}
