package vn.khuyencong.norm.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import vn.khuyencong.norm.Explanation;
import vn.khuyencong.norm.Receipt;
import vn.khuyencong.web.Texts;

/** Writes the whole explanation of a case as JSON: a tree, of which text and page are renderings. */
@Component
class ExplanationWriter {

    private final Texts texts;

    ExplanationWriter(Texts texts) {
        this.texts = texts;
    }

    /** A field {@code explanation}, inside an object that has been opened. */
    void write(JsonGenerator json, Explanation explanation, Locale language) {
        json.writeObjectPropertyStart("explanation");
        json.writeStringProperty("verdict", explanation.verdict().name());
        binding(json, explanation);
        lines(json, explanation);
        considered(json, explanation, language);
        counterfactuals(json, explanation);
        timeline(json, explanation);
        receipt(json, explanation.receipt(), explanation);
        json.writeEndObject();
    }

    private static void binding(JsonGenerator json, Explanation explanation) {
        json.writeObjectPropertyStart("binding");
        text(
                json,
                "part",
                explanation.binding() == null ? null : explanation.binding().name());
        json.writeArrayPropertyStart("alternatives");
        for (var alternative : explanation.alternatives()) {
            json.writeStartObject();
            json.writeStringProperty("part", alternative.part().name());
            json.writeNumberProperty("amount", alternative.amount().value());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void lines(JsonGenerator json, Explanation explanation) {
        json.writeArrayPropertyStart("lines");
        for (var line : explanation.lines()) {
            json.writeStartObject();
            json.writeStringProperty("id", line.name());
            json.writeStringProperty("formula", line.formula());
            number(json, "value", line.amount());
            json.writeArrayPropertyStart("operands");
            for (var operand : line.operands()) {
                json.writeStartObject();
                json.writeStringProperty("name", operand.name());
                number(json, "value", operand.value());
                text(json, "version", operand.version());
                AnswerWriter.place(json, operand.basis());
                text(json, "inForceFrom", operand.inForceFrom());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void considered(JsonGenerator json, Explanation explanation, Locale language) {
        json.writeArrayPropertyStart("considered");
        for (var version : explanation.considered()) {
            json.writeStartObject();
            json.writeStringProperty("version", version.version());
            text(json, "province", version.province());
            text(json, "from", version.from());
            text(json, "to", version.to());
            json.writeStringProperty("why", version.why().name());
            json.writeStringProperty("text", texts.text(language, "norm.api.why." + version.why()));
            AnswerWriter.place(json, version.basis());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void counterfactuals(JsonGenerator json, Explanation explanation) {
        json.writeArrayPropertyStart("counterfactual");
        for (var change : explanation.counterfactuals()) {
            json.writeStartObject();
            json.writeStringProperty("field", change.field());
            json.writeStringProperty("value", change.value());
            flag(json, "eligible", change.eligible());
            AnswerWriter.amount(json, "ceiling", change.ceiling());
            text(
                    json,
                    "binding",
                    change.binding() == null ? null : change.binding().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void timeline(JsonGenerator json, Explanation explanation) {
        json.writeArrayPropertyStart("timeline");
        for (var stretch : explanation.timeline()) {
            json.writeStartObject();
            text(json, "from", stretch.from());
            text(json, "to", stretch.to());
            flag(json, "eligible", stretch.eligible());
            json.writeBooleanProperty("computable", stretch.computable());
            AnswerWriter.amount(json, "ceiling", stretch.ceiling());
            json.writeBooleanProperty("verified", stretch.verified());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void receipt(JsonGenerator json, Receipt receipt, Explanation explanation) {
        json.writeObjectPropertyStart("receipt");
        json.writeStringProperty("engine", receipt.engine());
        json.writeStringProperty("norms", receipt.norms());
        json.writeStringProperty("knownAt", explanation.knownAt().toString());
        json.writeStringProperty("date", receipt.request().date().toString());
        json.writeArrayPropertyStart("versions");
        for (var used : receipt.versions()) {
            json.writeStartObject();
            json.writeStringProperty("id", used.id().toString());
            json.writeStringProperty("norm", used.norm());
            json.writeStringProperty("hash", used.hash());
            json.writeEndObject();
        }
        json.writeEndArray();
        flag(json, "eligible", receipt.eligible());
        AnswerWriter.amount(json, "ceiling", receipt.ceiling());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, @Nullable Object value) {
        if (value == null) json.writeNullProperty(name);
        else json.writeStringProperty(name, value.toString());
    }

    private static void number(JsonGenerator json, String name, @Nullable Long value) {
        if (value == null) json.writeNullProperty(name);
        else json.writeNumberProperty(name, value);
    }

    private static void flag(JsonGenerator json, String name, @Nullable Boolean value) {
        if (value == null) json.writeNullProperty(name);
        else json.writeBooleanProperty(name, value);
    }
}
