package vn.khuyencong.budget.web;

import static java.util.Objects.requireNonNullElse;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form "Đề nghị sửa sổ", and the reason of whoever refuses one, as typed. */
public record CorrectionForm(@Nullable UUID requestId, String rightAmount, String paper, String reason, String answer) {

    public CorrectionForm(
            @Nullable UUID requestId,
            @Nullable String rightAmount,
            @Nullable String paper,
            @Nullable String reason,
            @Nullable String answer) {
        this.requestId = requireNonNullElse(requestId, UUID.randomUUID());
        this.rightAmount = requireNonNullElse(rightAmount, "");
        this.paper = requireNonNullElse(paper, "");
        this.reason = requireNonNullElse(reason, "");
        this.answer = requireNonNullElse(answer, "");
    }

    static CorrectionForm empty() {
        return new CorrectionForm(UUID.randomUUID(), "", "", "", "");
    }

    public String request() {
        return String.valueOf(requestId);
    }
}
