package vn.khuyencong.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.desk.Attachments;
import vn.khuyencong.desk.Upload;
import vn.khuyencong.product.Product.About;
import vn.khuyencong.product.Product.View;
import vn.khuyencong.product.voting.CheckEntry;
import vn.khuyencong.product.voting.Complain;
import vn.khuyencong.product.voting.EnterProduct;
import vn.khuyencong.product.voting.EnterProduct.Begun;
import vn.khuyencong.product.voting.Entries;
import vn.khuyencong.product.voting.MoveRound;
import vn.khuyencong.product.voting.MoveRound.Said;
import vn.khuyencong.product.voting.PrepareRound;
import vn.khuyencong.product.voting.Round.CouncilMember;
import vn.khuyencong.product.voting.Round.CouncilSeat;
import vn.khuyencong.product.voting.Round.Judge;
import vn.khuyencong.product.voting.Round.JurySeat;
import vn.khuyencong.product.voting.Round.Paper;
import vn.khuyencong.product.voting.Round.Plan;
import vn.khuyencong.product.voting.RoundStep;
import vn.khuyencong.product.voting.Rounds;
import vn.khuyencong.product.voting.ScoreEntry;
import vn.khuyencong.product.voting.SelectProducts;
import vn.khuyencong.product.voting.SelectProducts.Choice;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Rows;

/** A whole round: entered by its owners, checked by the office, scored by five judges alone, approved, certified. */
@LifeTest
class VotingStoryTests {

    private static final LocalDate OPENS = LocalDate.of(2027, 3, 1);
    private static final LocalDate CLOSES = LocalDate.of(2027, 3, 31);
    private static final LocalDate SCORED_ON = LocalDate.of(2027, 4, 15);
    private static final LocalDate TOLD_ON = LocalDate.of(2027, 5, 4);
    private static final Said NOTHING = new Said(new Paper("", null), "");
    private static final String OFFICER = "so.chuyenvien";
    private static final String RELATED = "giamkhao5";
    private static final List<String> JUDGES = List.of("giamkhao1", "giamkhao2", "giamkhao3", "giamkhao4", "giamkhao5");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    Rows rows;

    @Autowired
    KeepProduct products;

    @Autowired
    Attachments attachments;

    @Autowired
    PrepareRound prepare;

    @Autowired
    Rounds rounds;

    @Autowired
    MoveRound moves;

    @Autowired
    EnterProduct enter;

    @Autowired
    Entries entries;

    @Autowired
    CheckEntry check;

    @Autowired
    ScoreEntry scoring;

    @Autowired
    SelectProducts selection;

    @Autowired
    Complain complaints;

    @Test
    void aRoundLivesFromItsPlanToAVerifiedCertificate() {
        var round = prepared();
        assertThat(make(OPENS, OFFICER, RoundStep.OPEN_ENTRIES, round, NOTHING)).isEmpty();
        var good = entered(round, "coso1", "Bánh tráng Đại Lộc");
        var weak = entered(round, "coso3", "Máy cắt rau");
        assertThat(codes(make(CLOSES, OFFICER, RoundStep.START_SCORING, round, NOTHING)))
                .containsExactly("voting.still-taken");
        assertThat(make(CLOSES.plusDays(1), OFFICER, RoundStep.START_SCORING, round, NOTHING))
                .isEmpty();

        for (var judge : JUDGES) {
            score(judge, good, 9);
            if (!judge.equals(RELATED)) score(judge, weak, 5);
        }
        whoHasAnInterestScoresNot(weak);
        aSheetSavesItselfAndIsHandedInAgain(good);
        nobodySeesAnothersSheet(round, good);
        assertThat(make(SCORED_ON, OFFICER, RoundStep.CLOSE_SCORING, round, NOTHING))
                .isEmpty();
        assertThat(codes(scoreNow("giamkhao1", good, 10))).containsExactly("voting.scoring-closed");
        assertThat(average(good)).isEqualByComparingTo("92.00");
        assertThat(average(weak)).isEqualByComparingTo("60.00");

        assertThat(codes(select(round, good, true, weak, true))).containsExactly("voting.below-mark");
        assertThat(codes(select(round, good, false, weak, false))).containsExactly("voting.selection-reason-missing");
        assertThat(select(round, good, true, weak, false)).isEmpty();
        assertThat(make(SCORED_ON, OFFICER, RoundStep.SUBMIT_RESULT, round, paper("7/TTr-SCT", SCORED_ON)))
                .isEmpty();
        assertThatThrownBy(() -> make(SCORED_ON, "so.lanhdao", RoundStep.APPROVE_RESULT, round, paper("1", SCORED_ON)))
                .isInstanceOf(NotAllowed.class);
        assertThat(make(SCORED_ON, "ubnd", RoundStep.APPROVE_RESULT, round, paper("88/QĐ-UBND", SCORED_ON)))
                .isEmpty();
        assertThat(make(TOLD_ON, OFFICER, RoundStep.NOTIFY, round, paper("9/TB-SCT", TOLD_ON)))
                .isEmpty();

        // fifteen working days after Tuesday 4 May 2027
        var until = LocalDate.of(2027, 5, 25);
        assertThat(office.as(OFFICER, () -> rounds.get(round)).complaintsUntil())
                .isEqualTo(until);
        var complaint = UUID.randomUUID();
        assertThat(codes(complain(until.plusDays(1), complaint, weak))).containsExactly("voting.complaint-late");
        assertThat(complain(until, complaint, weak)).isEmpty();
        assertThat(codes(make(until.plusDays(1), OFFICER, RoundStep.PUBLISH, round, NOTHING)))
                .containsExactly("voting.complaints-open");
        assertThat(office.on(
                        until.plusDays(1), OFFICER, () -> complaints.answer(complaint, 0, false, "Điểm đúng biên bản")))
                .isEmpty();
        assertThat(make(until.plusDays(1), OFFICER, RoundStep.PUBLISH, round, NOTHING))
                .isEmpty();
        oneCertificateIsIssued(good, weak, until.plusDays(1));
    }

    private void oneCertificateIsIssued(UUID good, UUID weak, LocalDate day) {
        assertThat(rows.one(Integer.class, "select count(*) from product.certificate where entry_id = ?", weak))
                .isZero();
        assertThat(rows.one(LocalDate.class, "select issued_on from product.certificate where entry_id = ?", good))
                .isEqualTo(day);
        assertThat(rows.one(LocalDate.class, "select valid_until from product.certificate where entry_id = ?", good))
                .isEqualTo(LocalDate.of(2029, 12, 31));
        var code = rows.one(String.class, "select code from product.certificate where entry_id = ?", good);
        assertThat(mvc.get().uri("/xac-minh/" + code))
                .hasStatusOk()
                .bodyText()
                .contains("Bánh tráng Đại Lộc", "Cấp tỉnh");
    }

    /** What saves itself is a draft again until it is handed in; a page that is old is told. */
    private void aSheetSavesItselfAndIsHandedInAgain(UUID entry) {
        var address = "/binh-chon/ho-so/" + entry + "/cham";
        var judge = office.signedIn("giamkhao2");
        assertThat(mvc.get().uri(address).with(judge))
                .hasStatusOk()
                .bodyText()
                .contains("Phiếu chấm: Bánh tráng Đại Lộc", "40 điểm", "Đã nộp phiếu", "data-autosave");
        var sheet = rows.all(
                (row, _) -> Map.entry("points-" + row.getString(1), row.getString(2)),
                "select c.id::text, s.points::text from product.score s join product.criterion c on c.id = s.criterion_id"
                        + " join product.sheet t on t.id = s.sheet_id where t.entry_id = ? and t.account_id = ?",
                entry,
                office.actor("giamkhao2").account());
        for (var step : List.of("/ban-nhap:1:204", "/ban-nhap:1:409", ":2:303")) {
            var parts = step.split(":", -1);
            var request = mvc.post().uri(address + parts[0]).with(judge).param("version", parts[1]);
            sheet.forEach(one -> request.param(one.getKey(), one.getValue().replace('.', ',')));
            assertThat(request.exchange()).as(step).hasStatus(Integer.parseInt(parts[2]));
        }
    }

    private void whoHasAnInterestScoresNot(UUID entry) {
        assertThat(codes(scoreNow(RELATED, entry, 10))).containsExactly("voting.declare-first");
        assertThat(codes(office.on(SCORED_ON, RELATED, () -> scoring.declare(entry, true, " "))))
                .containsExactly("voting.conflict-why");
        assertThat(office.on(SCORED_ON, RELATED, () -> scoring.declare(entry, true, "Là người thân")))
                .isEmpty();
        assertThat(codes(scoreNow(RELATED, entry, 10))).containsExactly("voting.has-interest");
        assertThat(rows.changeAs(
                        office.actor(RELATED),
                        "update product.sheet set conflict = false where entry_id <> '" + entry
                                + "' and account_id <> '"
                                + office.actor(RELATED).account() + "'"))
                .as("another's sheet")
                .isZero();
    }

    /** By the page, by guessing an address, and past the program as the database itself. */
    private void nobodySeesAnothersSheet(UUID round, UUID entry) {
        var sheet = rows.one(
                UUID.class,
                "select id from product.sheet where entry_id = ? and account_id = ?",
                entry,
                office.actor("giamkhao1").account());
        for (var other : List.of("giamkhao2", OFFICER, "so.lanhdao", "thanhtra", "ubnd", "coso1")) {
            var actor = office.actor(other);
            assertThat(rows.as(
                            actor,
                            (row, _) -> row.getString(1),
                            "select id::text from product.sheet where id = '" + sheet + "'"))
                    .as(other)
                    .isEmpty();
            assertThat(rows.as(
                            actor,
                            (row, _) -> row.getString(1),
                            "select points::text from product.score where sheet_id = '" + sheet + "'"))
                    .as(other)
                    .isEmpty();
            assertThat(rows.as(
                            actor,
                            (row, _) -> row.getString(1),
                            "select table_name from access.change where table_name in ('product.sheet', 'product.score') and account_id = '"
                                    + office.actor("giamkhao1").account() + "'"))
                    .as("trail for " + other)
                    .isEmpty();
        }
        assertThat(mvc.get().uri("/binh-chon/ho-so/" + entry + "/cham").with(office.signedIn(OFFICER)))
                .hasStatus(403);
        assertThat(mvc.get().uri("/binh-chon/" + round).with(office.signedIn("so.lanhdao")))
                .hasStatusOk()
                .bodyText()
                .contains("2/2 phiếu", "5/5 phiếu", "4/4 phiếu")
                .doesNotContain("92,00");
        assertThat(mvc.get().uri("/binh-chon/" + round).with(office.signedIn("coso2")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Bánh tráng Đại Lộc");
    }

    private UUID prepared() {
        var id = UUID.randomUUID();
        var plan = new Plan(2027, "PROVINCE", "Bình chọn sản phẩm tiêu biểu 2027", "15/KH-UBND", OPENS, CLOSES);
        office.on(OPENS.minusDays(30), OFFICER, () -> {
            assertThat(prepare.prepare(id, plan).isEmpty()).isTrue();
            var day = new Paper("20/QĐ-UBND", OPENS.minusDays(31));
            assertThat(codes(prepare.council(id, 0, council(6), day))).containsExactly("voting.council-size");
            assertThat(prepare.council(id, 0, council(7), day)).isEmpty();
            assertThat(codes(prepare.jury(id, 1, jury(4), day))).containsExactly("voting.jury-even");
            assertThat(prepare.jury(id, 1, jury(5), day)).isEmpty();
            return id;
        });
        return id;
    }

    private static List<CouncilMember> council(int members) {
        var council = new ArrayList<CouncilMember>();
        for (int i = 0; i < members; i++) {
            var seat = i == 0 ? CouncilSeat.CHAIR : i == 1 ? CouncilSeat.STANDING_DEPUTY : CouncilSeat.MEMBER;
            council.add(new CouncilMember("Người " + i, "Đơn vị " + i, seat));
        }
        return council;
    }

    private List<Judge> jury(int judges) {
        var jury = new ArrayList<Judge>();
        for (int i = 0; i < judges; i++) {
            var seat = i == 0 ? JurySeat.HEAD : i == 1 ? JurySeat.DEPUTY : JurySeat.MEMBER;
            jury.add(new Judge(office.actor(JUDGES.get(i)).account(), "Sở, ngành", seat));
        }
        return jury;
    }

    /** Refused while anything is missing, given back once, and accepted when it is complete. */
    private UUID entered(UUID round, String owner, String name) {
        var product = UUID.randomUUID();
        var about = new About(name, false, "FOOD", "Làm từ gạo của địa phương", "", "", "", "", "");
        var entry = office.on(OPENS, owner, () -> {
            assertThat(products.enter(product, null, about).isEmpty()).isTrue();
            var begun = enter.begin(UUID.randomUUID(), round, product);
            return ((Begun.Done) begun).entry();
        });
        office.on(OPENS, owner, () -> {
            assertThat(codes(enter.handIn(entry, 0)))
                    .contains("voting.photo-FRONT", "voting.photo-TOP", "voting.paper-missing", "voting.not-declared");
            for (var view : View.values()) attach("product", product, view.slot());
            for (var slot : List.of("REGISTRATION_FORM", "BUSINESS_LICENCE", "DESCRIPTION"))
                attach("voting", entry, slot);
            assertThat(enter.say(entry, 0, true, "")).isEmpty();
            assertThat(enter.handIn(entry, 1)).isEmpty();
            return entry;
        });
        office.on(OPENS, OFFICER, () -> {
            assertThat(codes(check.giveBack(entry, 2, " "))).containsExactly("voting.return-reason-missing");
            assertThat(check.giveBack(entry, 2, "Ảnh mặt bên chưa rõ")).isEmpty();
            return entry;
        });
        office.on(CLOSES.plusDays(1), owner, () -> {
            assertThat(enter.handIn(entry, 3)).as("given back in time").isEmpty();
            return entry;
        });
        return office.on(CLOSES, OFFICER, () -> {
            assertThat(check.accept(entry, 4)).isEmpty();
            return entry;
        });
    }

    private void attach(String matter, UUID file, String slot) {
        var sent = new MockMultipartFile("file", slot + ".png", "image/png", picture(slot));
        assertThat(attachments.add(matter, file, slot, sent)).isInstanceOf(Upload.Kept.class);
    }

    private static byte[] picture(String slot) {
        try {
            var picture = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);
            picture.setRGB(1, 1, slot.hashCode());
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** So many for each part, or all it has. */
    private void score(String judge, UUID entry, int of) {
        office.on(SCORED_ON, judge, () -> {
            assertThat(scoring.declare(entry, false, "")).isEmpty();
            return entry;
        });
        assertThat(scoreNow(judge, entry, of)).isEmpty();
    }

    private List<Finding> scoreNow(String judge, UUID entry, int of) {
        var points = new HashMap<UUID, BigDecimal>();
        rows.all(
                        (row, _) -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)),
                        "select c.id, c.points from product.criterion c join product.entry e on e.round_id = c.round_id where e.id = ?",
                        entry)
                .forEach(one -> points.put(one.getKey(), BigDecimal.valueOf(Math.min(of, one.getValue()))));
        return office.on(SCORED_ON, judge, () -> {
            var problems = scoring.write(entry, 0, points, "", true);
            return problems.general();
        });
    }

    private BigDecimal average(UUID entry) {
        return rows.one(BigDecimal.class, "select average from product.entry where id = ?", entry);
    }

    private List<Finding> select(UUID round, UUID good, boolean first, UUID weak, boolean second) {
        return office.on(
                SCORED_ON,
                OFFICER,
                () -> selection.select(
                        round,
                        rounds.get(round).version(),
                        Map.of(good, new Choice(first, ""), weak, new Choice(second, ""))));
    }

    private List<Finding> complain(LocalDate day, UUID id, UUID entry) {
        return office.on(day, "coso3", () -> complaints.complain(id, entry, day, "Đề nghị xem lại điểm"));
    }

    private List<Finding> make(LocalDate day, String person, RoundStep step, UUID round, Said said) {
        return office.on(
                day, person, () -> moves.make(step, round, rounds.get(round).version(), said));
    }

    private static Said paper(String number, LocalDate day) {
        return new Said(new Paper(number, day), "");
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
