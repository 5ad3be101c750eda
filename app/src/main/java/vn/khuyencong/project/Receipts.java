package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.norm.Assessment;
import vn.khuyencong.norm.AssessmentText;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Texts;

/** Writes down how a ceiling was found, in words that later changes of the program cannot touch. */
@Component
public class Receipts {

    private final JsonMapper json;
    private final AssessmentText text;
    private final Texts texts;

    Receipts(JsonMapper json, AssessmentText text, Texts texts) {
        this.json = json;
        this.text = text;
        this.texts = texts;
    }

    /** A receipt as it was kept. */
    public KeptReceipt read(JSONB kept) {
        return json.readValue(kept.data(), KeptReceipt.class);
    }

    /** A receipt to be kept; an empty one where nothing was reckoned. */
    JSONB keep(@Nullable KeptReceipt receipt) {
        return JSONB.valueOf(receipt == null ? "{}" : json.writeValueAsString(receipt));
    }

    /**
     * The calculation of one component.
     *
     * @param cost   what it rests on
     * @param before the same with VAT that is deducted; empty where none is
     */
    KeptReceipt of(Assessment assessment, LocalDate day, Dong cost, @Nullable Dong before) {
        return new KeptReceipt(
                day,
                assessment.receipt().request().eligibleCost(),
                assessment.ceiling(),
                assessment.verified(),
                before == null ? lines(assessment) : lessVat(assessment, cost, before),
                assessment.receipt().engine(),
                assessment.receipt().norms(),
                assessment.receipt().versions());
    }

    /**
     * The line a component begins with in a calculation of the whole.
     *
     * @param amount what it may be given
     */
    ReceiptLine heading(ProjectComponent component, @Nullable Dong amount) {
        return amount == null
                ? line("COMPONENT", null, "project.receipt.component", component.position(), component.title())
                : line(
                        "COMPONENT",
                        amount,
                        "project.receipt.component-amount",
                        component.position(),
                        component.title(),
                        amount);
    }

    /**
     * What was kept of each component, as one calculation.
     *
     * @param kept by the component's position, in order
     */
    public KeptReceipt whole(Project project, SortedMap<Integer, KeptReceipt> kept) {
        if (project.estimate().isOneWhole(project.scope())) {
            return kept.firstEntry().getValue();
        }
        var titles = project.estimate().components().stream()
                .collect(Collectors.toMap(ProjectComponent::position, Function.identity()));
        var lines = new ArrayList<ReceiptLine>();
        kept.forEach((position, receipt) -> {
            lines.add(heading(Objects.requireNonNull(titles.get(position)), receipt.ceiling()));
            lines.addAll(receipt.lines());
        });
        return KeptReceipt.together(List.copyOf(kept.values()), lines);
    }

    private List<ReceiptLine> lessVat(Assessment assessment, Dong cost, Dong before) {
        var less = line("DEDUCTIBLE_VAT", cost, "project.receipt.less-vat", before, before.minusOrZero(cost), cost);
        return Stream.concat(Stream.of(less), lines(assessment).stream()).toList();
    }

    private ReceiptLine line(String kind, @Nullable Dong amount, String key, Object... arguments) {
        return new ReceiptLine(
                kind,
                amount,
                texts.text(Texts.VIETNAMESE, key, arguments),
                texts.text(Locale.ENGLISH, key, arguments),
                null);
    }

    private List<ReceiptLine> lines(Assessment assessment) {
        return assessment.steps().stream()
                .map(step -> new ReceiptLine(
                        step.kind().name(),
                        step.amount(),
                        text.text(step.sentence(), Texts.VIETNAMESE),
                        text.text(step.sentence(), Locale.ENGLISH),
                        step.citation()))
                .toList();
    }
}
