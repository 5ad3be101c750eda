package vn.khuyencong.norm.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.norm.AssessCases;
import vn.khuyencong.norm.AssessCases.Memo;
import vn.khuyencong.norm.AssessCases.Outcome;
import vn.khuyencong.norm.AssessCases.Received;
import vn.khuyencong.norm.CaseError;

/**
 * Assesses a stream of cases, one a line, in the same order. A few pieces are under way at once, so memory stays the same
 * however long the stream is.
 */
@Controller
@Allowed(to = Verb.LIST, on = Matter.ASSESSMENT)
class BatchController {

    private static final MediaType LINES = MediaType.parseMediaType("application/x-ndjson");
    private static final int MOST_LINES = 1_000_000;
    private static final int PIECE = 512;
    private static final int PIECES_UNDER_WAY = 4;

    private final AssessCases cases;
    private final AnswerWriter writer;
    private final Executor workers = Executors.newVirtualThreadPerTaskExecutor();

    BatchController(AssessCases cases, AnswerWriter writer) {
        this.cases = cases;
        this.writer = writer;
    }

    @PostMapping("/api/v1/assessments/batch")
    void assess(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = ApiLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        AssessmentController.start(response, HttpStatus.OK, LINES, language);
        var out = response.getOutputStream();
        var lines = new Lines(request.getInputStream(), AssessmentController.LARGEST_BODY);
        var memo = new Memo();
        var underWay = new ArrayDeque<CompletableFuture<byte[]>>();
        int read = 0;
        while (read < MOST_LINES) {
            var piece = lines.next(Math.min(PIECE, MOST_LINES - read));
            if (piece.isEmpty()) break;
            read += piece.size();
            underWay.add(CompletableFuture.supplyAsync(() -> answers(piece, memo, language), workers));
            if (underWay.size() == PIECES_UNDER_WAY) write(underWay.remove(), out);
        }
        while (!underWay.isEmpty()) write(underWay.remove(), out);
        if (read == MOST_LINES && !lines.next(1).isEmpty()) tooMany(out, language);
    }

    private static void write(CompletableFuture<byte[]> piece, OutputStream out) throws IOException {
        try {
            out.write(piece.join());
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private byte[] answers(List<Lines.Line> piece, Memo memo, Locale language) {
        var received = new ArrayList<Received>(piece.size());
        for (var line : piece) received.add(CaseReader.read(line.bytes(), line.from(), line.length()));
        var outcomes = cases.assess(received, memo);
        var bytes = new ByteArrayOutputStream(piece.size() * 1024);
        try (var json = AssessmentController.generator(bytes)) {
            for (int i = 0; i < outcomes.size(); i++) {
                if (piece.get(i).tooLong()) {
                    writer.problem(json, HttpStatus.CONTENT_TOO_LARGE.value(), "too-large", language);
                } else {
                    switch (outcomes.get(i)) {
                        case Outcome.Answered(var assessment) -> {
                            json.writeStartObject();
                            writer.answer(json, assessment, language);
                            json.writeEndObject();
                        }
                        case Outcome.Refused(List<CaseError> errors) ->
                            writer.problem(json, HttpStatus.BAD_REQUEST.value(), errors, language);
                    }
                }
                json.writeRaw('\n');
            }
        }
        return bytes.toByteArray();
    }

    private void tooMany(OutputStream out, Locale language) {
        try (var json = AssessmentController.generator(out)) {
            writer.problem(json, HttpStatus.CONTENT_TOO_LARGE.value(), "too-many", language);
            json.writeRaw('\n');
        }
    }
}
