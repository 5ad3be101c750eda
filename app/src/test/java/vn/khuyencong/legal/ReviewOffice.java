package vn.khuyencong.legal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Rows;

/** Reviews as the people of the sample city do them. Each test reviews documents of its own. */
@TestComponent
public class ReviewOffice {

    /** The day of the tests. */
    public static final LocalDate DAY = LocalDate.of(2026, 9, 7);

    public static final String OFFICER = "so.chuyenvien";
    public static final String LEADER = "so.lanhdao";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Office office;
    private final Rows rows;
    private final CreateReview create;
    private final PrepareReview prepare;
    private final OpenReview open;
    private final Writing writing;

    ReviewOffice(
            Office office, Rows rows, CreateReview create, PrepareReview prepare, OpenReview open, Writing writing) {
        this.office = office;
        this.rows = rows;
        this.create = create;
        this.prepare = prepare;
        this.open = open;
        this.writing = writing;
    }

    /** What reviewers and the leader do with findings. */
    @TestComponent
    public record Writing(WriteReviewFinding write, JudgeReviewFinding judge, BeginDrafting begin) {}

    /** A document of the province that only one test knows. */
    public UUID document() {
        return rows.one(
                UUID.class,
                "insert into legal.document (number, kind, issuer, title_vi, title_en, issued, effective_from, level, province, reading)"
                        + " values (?, 'Quyết định', 'Ủy ban nhân dân thành phố Đà Nẵng', 'Quy chế thử', 'Trial regulation',"
                        + " date '2024-01-02', date '2024-02-01', 'PROVINCE', '48', 'SAMPLE') returning id",
                "THU-" + NUMBER.incrementAndGet() + "/2024/QĐ-UBND");
    }

    public UUID national(String number) {
        return rows.one(UUID.class, "select id from legal.document where number = ?", number);
    }

    public UUID body(String username) {
        return Objects.requireNonNull(office.actor(username).organisation());
    }

    public int version(String table, UUID id) {
        return rows.one(Integer.class, "select version from legal." + table + " where id = ?", id);
    }

    public String stage(String table, UUID id) {
        return rows.one(String.class, "select stage from legal." + table + " where id = ?", id);
    }

    /** A round that is being prepared, until a month after the day. */
    public UUID prepared(UUID... documents) {
        return office.on(DAY, OFFICER, () -> {
            var id = create.create(new ReviewRound.Create(
                            UUID.randomUUID(),
                            new ReviewRound.Terms(
                                    "Rà soát thử " + NUMBER.incrementAndGet(), "", DAY, DAY.plusDays(30))))
                    .orFail();
            if (documents.length > 0) {
                prepare.add(id, 0, Set.of(documents)).orFail();
            }
            return id;
        });
    }

    /** An open round whose documents are all given to the organisation of one person. */
    public UUID opened(String reviewer, UUID... documents) {
        var id = prepared(documents);
        office.on(
                DAY,
                OFFICER,
                () -> prepare.assign(new ReviewRound.Assign(
                                id, version("review_round", id), body(reviewer), Set.copyOf(findings(id))))
                        .orFail());
        office.on(
                DAY,
                LEADER,
                () -> open.open(new ReviewRound.Open(id, version("review_round", id), "15/KH-SCT", DAY))
                        .orFail());
        return id;
    }

    public List<UUID> findings(UUID round) {
        return rows.all(
                (row, _) -> row.getObject(1, UUID.class),
                "select f.id from legal.review_finding f left join legal.document d on d.id = f.document_id"
                        + " where f.round_id = ? order by d.number, f.id",
                round);
    }

    public UUID finding(UUID round) {
        return findings(round).getFirst();
    }

    /** An answer that says everything it has to. */
    public static ReviewFinding.Answer answer(ReviewConclusion first, ReviewConclusion... more) {
        var conclusions = EnumSet.of(first, more);
        var still = conclusions.equals(EnumSet.of(ReviewConclusion.STILL_RIGHT));
        return new ReviewFinding.Answer(
                conclusions,
                "Mức hỗ trợ chưa theo kịp giá máy móc",
                still ? "" : "Nâng mức hỗ trợ",
                "Điều 3",
                Set.of(),
                null,
                still ? null : DAY.plusDays(90));
    }

    public ReviewOutcome send(String who, UUID finding, ReviewFinding.Answer answer) {
        return office.on(
                DAY,
                who,
                () -> writing.write()
                        .send(new ReviewFinding.Write(finding, version("review_finding", finding), answer)));
    }

    public ReviewOutcome accept(String who, UUID finding) {
        return office.on(
                DAY,
                who,
                () -> writing.judge().accept(new ReviewFinding.Judge(finding, version("review_finding", finding), "")));
    }

    /** A drafting task from a finding that asks to amend a document of the province. */
    public UUID drafting(UUID document, ReviewConclusion action) {
        var round = opened("trungtam", document);
        var finding = finding(round);
        send("trungtam", finding, answer(action)).orFail();
        accept(LEADER, finding).orFail();
        return begin(finding, action).orFail();
    }

    public ReviewOutcome begin(UUID finding, ReviewConclusion action) {
        return begin(finding, action, body("trungtam"));
    }

    public ReviewOutcome begin(UUID finding, ReviewConclusion action, @Nullable UUID lead) {
        return office.on(
                DAY,
                OFFICER,
                () -> writing.begin()
                        .begin(new DraftingTask.Begin(
                                UUID.randomUUID(),
                                finding,
                                action,
                                "Quyết định thử " + NUMBER.incrementAndGet(),
                                "Quyết định",
                                "Ủy ban nhân dân thành phố Đà Nẵng",
                                lead,
                                DAY.plusDays(60),
                                "")));
    }

    /** What waits for a person in the matter, by link. */
    public Map<String, String> waiting(String username, String matter) {
        var links = new java.util.HashMap<String, String>();
        rows.as(
                        office.actor(username),
                        (row, _) -> Map.entry(row.getString(1), row.getString(2)),
                        "select link, message from desk.notice where done_at is null and matter = '" + matter + "'")
                .forEach(entry -> links.put(entry.getKey(), entry.getValue()));
        return links;
    }
}
