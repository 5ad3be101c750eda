package vn.khuyencong.budget.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.budget.treasury.PayableFile;
import vn.khuyencong.budget.treasury.Payment;
import vn.khuyencong.budget.treasury.PaymentDraft;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Amount;
import vn.khuyencong.web.Amounts;
import vn.khuyencong.web.Problems;

/** The form of a request for payment as typed: every field by its name, papers as {@code paper-CODE}. */
public record PaymentForm(Map<String, String> typed) {

    static final String PAPER = "paper-";

    public PaymentForm {
        typed = Map.copyOf(typed);
    }

    /** What was typed, read; or what is wrong beside a field. */
    sealed interface Read {
        record Ok(PaymentDraft draft) implements Read {}

        record Unreadable(Problems problems) implements Read {}
    }

    static PaymentForm empty(PayableFile file) {
        return new PaymentForm(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "project",
                file.project().toString(),
                "amount",
                file.left().isZero() ? "" : file.left().formatted(),
                "receiver",
                file.receiver()));
    }

    static PaymentForm of(Payment payment) {
        var typed = new TreeMap<String, String>();
        typed.put("id", payment.id().toString());
        typed.put("version", Integer.toString(payment.version()));
        typed.put("project", payment.project().toString());
        typed.put("number", payment.number());
        typed.put("amount", payment.amount().formatted());
        typed.put("receiver", payment.receiver().name());
        typed.put("account", payment.receiver().account());
        typed.put("bank", payment.receiver().bank());
        typed.put("content", payment.content());
        typed.put("chapter", payment.chapter().toString());
        typed.put("clause", payment.clause().toString());
        typed.put("subItem", payment.subItem().toString());
        payment.papersByCode().forEach((code, number) -> typed.put(PAPER + code, number));
        return new PaymentForm(typed);
    }

    /** What stands in a field; nothing where it was not sent. */
    public String at(String field) {
        return typed.getOrDefault(field, "");
    }

    public String paper(String code) {
        return at(PAPER + code);
    }

    int version() {
        return at("version").matches("\\d{1,9}") ? Integer.parseInt(at("version")) : 0;
    }

    @Nullable
    UUID uuid(String field) {
        try {
            return at(field).isEmpty() ? null : UUID.fromString(at(field));
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    /** @param id of the request, whatever was sent with the form */
    Read read(UUID id, UUID project) {
        return switch (Amounts.parse(at("amount"))) {
            case Amount.Refused refused -> new Read.Unreadable(Problems.NONE.with("amount", refused.finding()));
            case Amount.Ok(var amount) -> new Read.Ok(draft(id, project, amount));
        };
    }

    private PaymentDraft draft(UUID id, UUID project, Dong amount) {
        var papers = new TreeMap<String, String>();
        typed.forEach((field, number) -> {
            if (field.startsWith(PAPER)) {
                papers.put(field.substring(PAPER.length()), number);
            }
        });
        return new PaymentDraft(
                id,
                project,
                at("number"),
                amount,
                new PaymentDraft.Receiver(at("receiver"), at("account"), at("bank")),
                at("content"),
                uuid("chapter"),
                uuid("clause"),
                uuid("subItem"),
                papers);
    }
}
