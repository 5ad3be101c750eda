package vn.khuyencong.norm.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.norm.AssessCases;
import vn.khuyencong.norm.AssessCases.Memo;
import vn.khuyencong.norm.AssessCases.Outcome;
import vn.khuyencong.norm.ExplainCase;

/** Assesses one case for anybody who asks; stores nothing. */
@Controller
@Allowed(to = Verb.READ, on = Matter.ASSESSMENT)
class AssessmentController {

    private static final JsonFactory JSON =
            JsonFactory.builder().rootValueSeparator("").build();
    static final int LARGEST_BODY = 16 * 1024;

    private final AssessCases cases;
    private final ExplainCase explain;
    private final AnswerWriter writer;
    private final ExplanationWriter explanations;

    AssessmentController(AssessCases cases, ExplainCase explain, AnswerWriter writer, ExplanationWriter explanations) {
        this.cases = cases;
        this.explain = explain;
        this.writer = writer;
        this.explanations = explanations;
    }

    @PostMapping("/api/v1/assessments")
    void assess(
            @RequestParam(name = "explain", defaultValue = "") String detail,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var language = ApiLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        try (var json = generator(response.getOutputStream())) {
            if (body.length > LARGEST_BODY) {
                start(response, HttpStatus.CONTENT_TOO_LARGE, MediaType.APPLICATION_PROBLEM_JSON, language);
                writer.problem(json, HttpStatus.CONTENT_TOO_LARGE.value(), "too-large", language);
                return;
            }
            var received = CaseReader.read(body, 0, body.length);
            switch (cases.assess(List.of(received), new Memo()).getFirst()) {
                case Outcome.Answered(var assessment) -> {
                    start(response, HttpStatus.OK, MediaType.APPLICATION_JSON, language);
                    json.writeStartObject();
                    writer.answer(json, assessment, language);
                    if (detail.equals("full")) {
                        explanations.write(
                                json, explain.explain(assessment.receipt().request()), language);
                    }
                    json.writeEndObject();
                }
                case Outcome.Refused(var errors) -> {
                    start(response, HttpStatus.BAD_REQUEST, MediaType.APPLICATION_PROBLEM_JSON, language);
                    writer.problem(json, HttpStatus.BAD_REQUEST.value(), errors, language);
                }
            }
        }
    }

    static void start(HttpServletResponse response, HttpStatus status, MediaType type, Locale language) {
        response.setStatus(status.value());
        response.setContentType(type.toString());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    static JsonGenerator generator(OutputStream out) {
        return JSON.createGenerator(ObjectWriteContext.empty(), out);
    }
}
