package vn.khuyencong.norm.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import vn.khuyencong.norm.Assessment;
import vn.khuyencong.norm.AssessmentText;
import vn.khuyencong.norm.CaseError;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Texts;

/** Writes answers and problems as JSON. */
@Component
class AnswerWriter {

    static final String PROBLEM = "about:blank";

    private final AssessmentText text;
    private final Texts texts;

    AnswerWriter(AssessmentText text, Texts texts) {
        this.text = text;
        this.texts = texts;
    }

    /** The fields of an answer, inside an object that has been opened. */
    void answer(JsonGenerator json, Assessment answer, Locale language) {
        if (answer.eligible() == null) json.writeNullProperty("eligible");
        else json.writeBooleanProperty("eligible", answer.eligible());
        json.writeBooleanProperty("computable", answer.computable());
        amount(json, "ceiling", answer.ceiling());
        amount(json, "counterpartRequired", answer.counterpartRequired());
        json.writeBooleanProperty("verified", answer.verified());
        json.writeArrayPropertyStart("reasons");
        for (var reason : answer.reasons()) {
            json.writeStartObject();
            json.writeStringProperty("code", reason.code().name());
            json.writeStringProperty("text", text.text(reason.sentence(), language));
            place(json, reason.citation());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("missing");
        for (var field : answer.missing()) json.writeString(field);
        json.writeEndArray();
        json.writeArrayPropertyStart("steps");
        for (var step : answer.steps()) {
            json.writeStartObject();
            json.writeStringProperty("kind", step.kind().name());
            amount(json, "amount", step.amount());
            json.writeStringProperty("text", text.text(step.sentence(), language));
            place(json, step.citation());
            json.writeEndObject();
        }
        json.writeEndArray();
        citations(json, answer.citations());
    }

    /** A problem as RFC 9457 has it, with every error of the case. */
    void problem(JsonGenerator json, int status, List<CaseError> errors, Locale language) {
        json.writeStartObject();
        json.writeStringProperty("type", PROBLEM);
        json.writeStringProperty("title", texts.text(language, "norm.api.problem.title"));
        json.writeNumberProperty("status", status);
        json.writeStringProperty("detail", texts.text(language, "norm.api.problem.detail", errors.size()));
        json.writeArrayPropertyStart("errors");
        for (var error : errors) {
            json.writeStartObject();
            json.writeStringProperty("field", error.field());
            json.writeStringProperty("code", error.code().name());
            json.writeStringProperty("message", texts.text(language, "norm.api.error." + error.code(), error.field()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A problem of the request as a whole. */
    void problem(JsonGenerator json, int status, String code, Locale language) {
        json.writeStartObject();
        json.writeStringProperty("type", PROBLEM);
        json.writeStringProperty("title", texts.text(language, "norm.api." + code + ".title"));
        json.writeNumberProperty("status", status);
        json.writeStringProperty("detail", texts.text(language, "norm.api." + code + ".detail"));
        json.writeEndObject();
    }

    private static void citations(JsonGenerator json, List<Citation> citations) {
        json.writeArrayPropertyStart("citations");
        var written = new ArrayList<Citation>(citations.size());
        for (var citation : citations) {
            if (written.stream().anyMatch(one -> one.provision().equals(citation.provision()))) continue;
            written.add(citation);
            json.writeStartObject();
            json.writeStringProperty("document", citation.document());
            json.writeStringProperty("provision", citation.place());
            if (citation.effectiveFrom() == null) json.writeNullProperty("effectiveFrom");
            else
                json.writeStringProperty(
                        "effectiveFrom", citation.effectiveFrom().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void place(JsonGenerator json, @Nullable Citation citation) {
        if (citation == null) {
            json.writeNullProperty("citation");
            return;
        }
        json.writeObjectPropertyStart("citation");
        json.writeStringProperty("document", citation.document());
        json.writeStringProperty("provision", citation.place());
        json.writeEndObject();
    }

    static void amount(JsonGenerator json, String name, @Nullable Dong amount) {
        if (amount == null) json.writeNullProperty(name);
        else json.writeNumberProperty(name, amount.value());
    }
}
