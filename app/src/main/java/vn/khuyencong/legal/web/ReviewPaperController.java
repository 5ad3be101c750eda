package vn.khuyencong.legal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Column;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.legal.ReviewReader;
import vn.khuyencong.legal.ReviewRow;
import vn.khuyencong.web.Texts;

/** The papers of a round that are taken away: its report, and its findings as a table. */
@Controller
@Allowed(to = Verb.READ, on = Matter.REVIEW)
@RequestMapping("/ra-soat/{id}")
class ReviewPaperController {

    private final ReviewReport report;
    private final ReviewReader rounds;
    private final Texts texts;

    ReviewPaperController(ReviewReport report, ReviewReader rounds, Texts texts) {
        this.report = report;
        this.rounds = rounds;
        this.texts = texts;
    }

    @GetMapping("/bao-cao.docx")
    ResponseEntity<Resource> report(@PathVariable UUID id) {
        return Downloads.docx("bao-cao-ra-soat.docx", report.of(id));
    }

    @GetMapping("/xuat-excel")
    ResponseEntity<Resource> table(@PathVariable UUID id, @RequestParam Map<String, String> address, Locale language) {
        rounds.round(id);
        return Downloads.xlsx(
                "ket-qua-ra-soat.xlsx",
                texts.text(language, "legal.review.sheet"),
                columns(language),
                rounds.all(id, ReviewPages.filter(address)));
    }

    private List<Column<ReviewRow>> columns(Locale language) {
        return List.of(
                Column.text(texts.text(language, "legal.review.document"), ReviewRow::label),
                Column.text(
                        texts.text(language, "legal.review.document-title"),
                        row -> language.getLanguage().equals("en")
                                ? row.about().titleEn()
                                : row.about().titleVi()),
                Column.text(
                        texts.text(language, "legal.review.validity"),
                        row -> row.validity() == null
                                ? null
                                : texts.text(language, "legal.validity." + row.validity())),
                Column.text(texts.text(language, "legal.review.reviewer"), ReviewRow::reviewer),
                Column.text(
                        texts.text(language, "legal.review.state"),
                        row -> texts.text(language, "legal.review.finding-stage." + row.stage())),
                Column.text(
                        texts.text(language, "legal.review.conclusions"),
                        row -> row.inOrder().stream()
                                .map(one -> texts.text(language, "legal.review.conclusion." + one))
                                .collect(Collectors.joining("; "))),
                Column.text(texts.text(language, "legal.review.places"), ReviewRow::allPlaces),
                Column.text(texts.text(language, "legal.review.reason"), ReviewRow::reason),
                Column.text(texts.text(language, "legal.review.proposal"), ReviewRow::proposal),
                Column.text(texts.text(language, "legal.review.draft-lead"), ReviewRow::lead),
                Column.date(texts.text(language, "legal.review.proposed-by"), ReviewRow::proposedBy),
                Column.text(texts.text(language, "legal.review.answered-by"), ReviewRow::answeredBy),
                Column.date(
                        texts.text(language, "legal.review.answered-at"),
                        row -> row.answeredAt() == null
                                ? null
                                : LocalDate.ofInstant(row.answeredAt(), OfficeClock.ZONE)),
                Column.text(texts.text(language, "legal.review.missing-reason"), ReviewRow::missingReason));
    }
}
