package vn.khuyencong.legal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.legal.DraftingList;
import vn.khuyencong.legal.ReviewConclusion;
import vn.khuyencong.legal.ReviewFindingStage;
import vn.khuyencong.legal.ReviewRow;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Texts;

/** What stands in the lines of the report of a round. */
@Component
class ReviewReportWords {

    private static final String NONE = "";

    private final Texts texts;
    private final OfficeClock clock;

    ReviewReportWords(Texts texts, OfficeClock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    /** A document, how it stood on the day, what was found; what is not accepted is not reported as found. */
    Map<String, String> document(ReviewRow row) {
        var accepted = row.stage() == ReviewFindingStage.ACCEPTED;
        return Map.of(
                "document", name(row),
                "validity", row.validity() == null ? "Chưa ban hành" : said("legal.validity." + row.validity()),
                "reviewer", text(row.reviewer()),
                "conclusions", accepted ? conclusions(row) : "Chưa có kết quả được chấp nhận",
                "reason", accepted ? reason(row) : row.missingReason(),
                "proposal", accepted ? row.proposal() : NONE);
    }

    /** What is to be drafted, by whom, until when; a national document can only be brought to its issuer's notice. */
    List<Map<String, String>> actions(List<ReviewRow> rows, List<DraftingList.Row> tasks) {
        var lines = new ArrayList<Map<String, String>>();
        for (var row : rows) {
            if (row.stage() == ReviewFindingStage.ACCEPTED) {
                row.inOrder().stream()
                        .filter(ReviewConclusion::isAction)
                        .forEach(action -> lines.add(action(row, action, tasks)));
            }
        }
        return lines;
    }

    private Map<String, String> action(ReviewRow row, ReviewConclusion action, List<DraftingList.Row> tasks) {
        var task = tasks.stream()
                .filter(one -> one.action() == action && one.finding().equals(row.id()))
                .findFirst();
        var notOurs = row.isNational() && action != ReviewConclusion.ISSUE_NEW;
        return Map.of(
                "document", name(row),
                "action", said("legal.drafting.action." + action),
                "proposal", row.proposal(),
                "lead",
                        notOurs
                                ? "Kiến nghị " + text(row.about().issuer())
                                : task.map(one -> text(one.lead())).orElse(text(row.lead())),
                "due", task.map(one -> Dates.format(one.dueOn())).orElse(day(row.proposedBy())));
    }

    /** How far a drafting task is. */
    Map<String, String> draft(DraftingList.Row task) {
        return Map.of(
                "title", task.kind() + ": " + task.title(),
                "action",
                        said("legal.drafting.action." + task.action())
                                + (task.oldNumber() == null ? "" : " (" + task.oldNumber() + ")"),
                "lead", text(task.lead()),
                "stage",
                        said("legal.drafting.stage." + task.stage())
                                + (task.newNumber() == null ? "" : ": " + task.newNumber())
                                + (task.overdue(today()) ? " (quá hạn)" : ""),
                "due", Dates.format(task.dueOn()));
    }

    private static String name(ReviewRow row) {
        var about = row.about();
        return about.number() == null ? "Đề xuất: " + about.subject() : about.number() + " " + text(about.titleVi());
    }

    private String conclusions(ReviewRow row) {
        return row.inOrder().stream()
                .map(one -> said("legal.review.conclusion." + one))
                .collect(Collectors.joining("; "));
    }

    private static String reason(ReviewRow row) {
        return row.allPlaces().isEmpty() ? row.reason() : row.allPlaces() + ": " + row.reason();
    }

    private String said(String key) {
        return texts.text(Texts.VIETNAMESE, key);
    }

    private static String text(@Nullable String value) {
        return value == null ? NONE : value;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? NONE : Dates.format(day);
    }
}
