package vn.khuyencong.budget.web;

import static java.util.Objects.requireNonNullElse;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.budget.Source;
import vn.khuyencong.shared.Tier;

/** The forms "Khóa sổ" and "Chuyển nguồn", as typed: both go by a day and a paper. */
public record BooksForm(
        @Nullable UUID requestId,
        String day,
        String paper,
        String note,
        @Nullable Tier tier,
        @Nullable Source source,
        String amount) {

    public BooksForm(
            @Nullable UUID requestId,
            @Nullable String day,
            @Nullable String paper,
            @Nullable String note,
            @Nullable Tier tier,
            @Nullable Source source,
            @Nullable String amount) {
        this.requestId = requestId;
        this.day = requireNonNullElse(day, "");
        this.paper = requireNonNullElse(paper, "");
        this.note = requireNonNullElse(note, "");
        this.tier = tier;
        this.source = source;
        this.amount = requireNonNullElse(amount, "");
    }

    static BooksForm empty() {
        return new BooksForm(UUID.randomUUID(), "", "", "", Tier.LOCAL, Source.PROVINCIAL, "");
    }

    /** The number that makes a double click one. */
    UUID id() {
        return requestId == null ? UUID.randomUUID() : requestId;
    }

    public String request() {
        return id().toString();
    }

    public String sourceName() {
        return source == null ? "" : source.name();
    }

    public String tierName() {
        return tier == null ? "" : tier.name();
    }
}
