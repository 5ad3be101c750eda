package vn.khuyencong.project.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.desk.DocumentTemplates;
import vn.khuyencong.project.appraisal.Council.Seat;
import vn.khuyencong.project.appraisal.CouncilResult;
import vn.khuyencong.project.web.CouncilPage.Session;
import vn.khuyencong.project.web.CouncilPage.Sitting;
import vn.khuyencong.project.web.CouncilPage.Vote;
import vn.khuyencong.project.web.CouncilReader;
import vn.khuyencong.shared.NotFound;

/** Biên bản họp hội đồng thẩm định cấp cơ sở: who sat in it, and what it made of each file. */
@Component
@Transactional(readOnly = true)
class CouncilMinutes {

    static final String TEMPLATE = "bien-ban-tham-dinh";

    private final CouncilReader reader;
    private final Heads heads;
    private final DocumentTemplates templates;
    private final CurrentActor current;

    CouncilMinutes(CouncilReader reader, Heads heads, DocumentTemplates templates, CurrentActor current) {
        this.reader = reader;
        this.heads = heads;
        this.templates = templates;
        this.current = current;
    }

    /** What the minutes are called as a file, and what they say. */
    @SuppressWarnings("ArrayRecordComponent") // carried once, never compared
    record Written(String name, byte[] docx) {}

    /** @throws NotFound while the session is open: its notes are its members' alone */
    Written write(UUID council) {
        var session = reader.session(council);
        if (session.closed() == null) throw new NotFound("No minutes of an open session " + council);
        var votes = reader.votes(council);
        var model = new HashMap<>(heads.of(current.get().provinceOrFail(), session.heldOn()));
        model.put("number", session.minutes());
        model.put("date", Blanks.dayInWords(session.heldOn(), session.heldOn().getYear()));
        model.put("decision", session.of().decision());
        model.put(
                "decidedOn",
                Blanks.dayInWords(
                        session.of().decidedOn(), session.of().decidedOn().getYear()));
        model.put("place", Blanks.text(session.place()));
        model.put("year", Integer.toString(session.of().year()));
        model.put("tier", FileFields.tier(session.of().tier()));
        model.put("chair", name(session, Seat.CHAIR));
        model.put("secretary", name(session, Seat.SECRETARY));
        model.put("sitting", Integer.toString(session.members().size()));
        model.put(
                "voted", Long.toString(votes.stream().map(Vote::name).distinct().count()));
        model.put("members", members(session, votes));
        model.put("files", files(session, reader.results(session)));
        model.put("remarks", remarks(session, votes));
        return new Written(
                session.minutes().replace('/', '-'), templates.docx(TEMPLATE, model, "members", "files", "remarks"));
    }

    /** Rows that are written into when they fill a table. */
    private static List<Map<String, String>> members(Session session, List<Vote> votes) {
        var lines = new ArrayList<Map<String, String>>();
        for (var member : session.members()) {
            lines.add(new HashMap<>(Map.of(
                    "no", Integer.toString(lines.size() + 1),
                    "name", member.name(),
                    "post", member.post(),
                    "seat", seat(member.seat()),
                    "spoken",
                            Long.toString(votes.stream()
                                    .filter(vote -> vote.name().equals(member.name()))
                                    .count()))));
        }
        return lines;
    }

    private static List<Map<String, String>> files(Session session, Map<UUID, CouncilResult> results) {
        var lines = new ArrayList<Map<String, String>>();
        for (var file : session.files()) {
            var result = results.get(file.id());
            lines.add(new HashMap<>(Map.of(
                    "no",
                    Integer.toString(lines.size() + 1),
                    "title",
                    file.title() + " (" + file.code() + ")",
                    "asked",
                    file.asked().formatted(),
                    "votes",
                    result == null ? "0" : result.passing() + "/" + result.present(),
                    "conclusion",
                    conclusion(result),
                    "amount",
                    result == null || result.amount() == null
                            ? ""
                            : result.amount().formatted())));
        }
        return lines;
    }

    private static List<Map<String, String>> remarks(Session session, List<Vote> votes) {
        var lines = new ArrayList<Map<String, String>>();
        for (var file : session.files()) {
            for (var vote : votes) {
                if (vote.file().equals(file.id()) && !vote.remark().isBlank()) {
                    lines.add(new HashMap<>(Map.of(
                            "code",
                            file.code(),
                            "name",
                            vote.name(),
                            "remark",
                            vote.remark().strip())));
                }
            }
        }
        return FormRows.orDots(lines, "code", "name", "remark");
    }

    private static String conclusion(@Nullable CouncilResult result) {
        if (result == null || !result.quorum()) return "Chưa đủ ý kiến để kết luận";
        return result.passes() ? "Đạt" : "Không đạt";
    }

    private static String seat(Seat seat) {
        return switch (seat) {
            case CHAIR -> "Chủ tịch";
            case SECRETARY -> "Thư ký";
            case MEMBER -> "Ủy viên";
        };
    }

    private static String name(Session session, Seat seat) {
        return session.members().stream()
                .filter(member -> member.seat() == seat)
                .map(Sitting::name)
                .findFirst()
                .orElse("");
    }
}
