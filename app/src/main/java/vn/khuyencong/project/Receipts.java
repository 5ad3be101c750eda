package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.norm.Assessment;
import vn.khuyencong.norm.AssessmentText;
import vn.khuyencong.web.Texts;

/** Writes down how a ceiling was found, in words that later changes of the program cannot touch. */
@Component
public class Receipts {

    private final JsonMapper json;
    private final AssessmentText text;

    Receipts(JsonMapper json, AssessmentText text) {
        this.json = json;
        this.text = text;
    }

    /** A receipt as it was kept. */
    public KeptReceipt read(JSONB kept) {
        return json.readValue(kept.data(), KeptReceipt.class);
    }

    JSONB of(Assessment assessment, LocalDate day) {
        return JSONB.valueOf(json.writeValueAsString(new KeptReceipt(
                day,
                assessment.receipt().request().eligibleCost(),
                assessment.ceiling(),
                assessment.verified(),
                lines(assessment),
                assessment.receipt().engine(),
                assessment.receipt().norms(),
                assessment.receipt().versions())));
    }

    List<ReceiptLine> lines(Assessment assessment) {
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
