package vn.khuyencong.norm.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.Role;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.desk.WorkItem;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.SupportLevel;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;

/** An official proposes a change of norms, a leader decides: every page and every refusal on the way. */
@OfficeTest
class ProposalPagesTests {

    private static final String OFFICER = "so.chuyenvien";
    private static final String LEADER = "so.lanhdao";
    private static final String WORKSHOP = "support.WORKSHOP";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    Rows rows;

    @Autowired
    Norms norms;

    @Autowired
    Inbox inbox;

    @Autowired
    ProjectBuilder projects;

    /** The shipped norms stand again, for the other tests. */
    @AfterEach
    void takeBack() {
        rows.change(
                "update norm.version set superseded_at = now() where recorded_by is not null and superseded_at is null");
        rows.change("""
                insert into norm.version (norm, tier, province, scope, in_force, content, basis_id, verified_until, governing, recorded_at)
                select norm, tier, province, scope, in_force, content, basis_id, verified_until, governing, now() from norm.version one
                where recorded_by is null and superseded_at is not null
                  and superseded_at = (select max(superseded_at) from norm.version two where two.norm = one.norm and two.recorded_by is null and two.in_force = one.in_force and two.province = one.province)
                  and not exists (select from norm.version three where three.norm = one.norm and three.province = one.province
                                  and three.scope = one.scope and three.in_force && one.in_force and three.superseded_at is null)""");
    }

    @Test
    void anOfficerProposesALeaderApprovesAndTheLevelHoldsFromItsDayOn() {
        var id = begun(WORKSHOP, "CHANGE");
        assertThat(open(OFFICER, id + "/sua")).hasStatusOk().bodyText().contains("data-autosave", "data-money");
        assertThat(save(
                        id,
                        Map.of("from", "01/01/2031", "c-limit", "77.000.000", "reason", "HĐND nâng mức"),
                        "propose"))
                .hasStatus(303);
        assertThat(inbox(LEADER)).anyMatch(item -> item.link().endsWith(id));

        assertThat(open(LEADER, id))
                .hasStatusOk()
                .bodyText()
                .contains("77.000.000", "Từ 01/01/2031", "HĐND nâng mức", "Phê duyệt", "Được giữ nguyên");
        assertThat(decide(LEADER, id, "phe-duyet", "")).hasStatus(303);

        assertThat(limit(LocalDate.of(2030, 12, 31))).isNotEqualTo(Dong.ofMillions(77));
        assertThat(limit(LocalDate.of(2031, 1, 1))).isEqualTo(Dong.ofMillions(77));
        assertThat(inbox(OFFICER))
                .anyMatch(item -> item.message().equals("notice.norm.APPROVE")
                        && item.link().endsWith(id));
        assertThat(inbox(LEADER)).noneMatch(item -> item.link().endsWith(id));
        assertThat(open("thanhtra", id)).hasStatusOk().bodyText().contains("Đã phê duyệt", "77.000.000");
        assertThat(mvc.get().uri("/dinh-muc/" + WORKSHOP).with(office.signedIn(OFFICER)))
                .bodyText()
                .contains("Nguyễn Thị Thanh Thảo", "Lê Văn Hoàng", "Được thay lúc");
    }

    @Test
    void theSameLeaderMayNotDecideOnHerOwn() {
        var id = begun(LEADER, WORKSHOP, "CHANGE");
        save(LEADER, id, Map.of("from", "01/01/2032", "c-limit", "78.000.000", "reason", "thử"), "propose");
        assertThat(open(LEADER, id)).bodyText().contains("Người đề xuất không tự quyết định");
        assertThat(decide(LEADER, id, "phe-duyet", "")).hasStatus(403);
        assertThatThrownBy(() -> rows.change(
                        "update norm.proposal set decided_by = proposed_by where id = ?", UUID.fromString(id)))
                .hasMessageContaining("proposal_four_eyes");
        assertThat(decide(LEADER, id, "rut", "")).hasStatus(303);
    }

    @Test
    void nobodyElseProposesOrDecides() {
        var id = begun(WORKSHOP, "CHANGE");
        save(id, Map.of("from", "01/01/2033", "c-limit", "79.000.000", "reason", "thử"), "propose");
        for (var other : new String[] {"trungtam", "taichinh", "ubnd", "thanhtra", OFFICER}) {
            assertThat(decide(other, id, "phe-duyet", "")).as(other).hasStatus(403);
        }
        for (var other : new String[] {"trungtam", "taichinh", "ubnd", "thanhtra"}) {
            assertThat(mvc.post()
                            .uri("/dinh-muc/de-xuat")
                            .with(office.signedIn(other))
                            .param("norm", WORKSHOP))
                    .as(other)
                    .hasStatus(403);
        }
        for (var outside : new String[] {"coso1", "xa1", "quantri"}) {
            assertThat(open(outside, id)).as(outside).hasStatus(403);
        }
        assertThat(open(
                        new Actor(UUID.randomUUID(), "x", "x", "x", Role.DEPARTMENT_LEADER, "01", null, null, null),
                        id))
                .hasStatus(404);
    }

    @Test
    void returnedWithWordsItIsWrittenAgain() {
        var id = begun(WORKSHOP, "CHANGE");
        save(id, Map.of("from", "01/01/2034", "c-limit", "80.000.000", "reason", "thử"), "propose");
        assertThat(decide(LEADER, id, "tra-lai", " ")).hasStatus(422).bodyText().contains("Chưa ghi ý kiến");
        assertThat(decide(LEADER, id, "tra-lai", "Thiếu nghị quyết")).hasStatus(303);
        assertThat(open(OFFICER, id + "/sua")).hasStatusOk().bodyText().contains("Thiếu nghị quyết");
        assertThat(save(id, Map.of("reason", "có nghị quyết"), "propose")).hasStatus(303);
        assertThat(decide(LEADER, id, "khong-duyet", "Chưa cần")).hasStatus(303);
        assertThat(open(OFFICER, id)).bodyText().contains("Không phê duyệt", "Chưa cần", "Trả lại để sửa");
        assertThat(limit(LocalDate.of(2034, 6, 1))).isNotEqualTo(Dong.ofMillions(80));
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost() {
        var id = begun(WORKSHOP, "CHANGE");
        assertThat(save(
                        id,
                        Map.of("from", "31/02/2031", "c-limit", "1,5", "c-share", "150", "reason", "vì sao"),
                        "propose"))
                .hasStatus(422)
                .bodyText()
                .contains("31/02/2031", "1,5", "vì sao", "id=\"from-error\"", "id=\"c-limit-error\"");
        assertThat(save(
                        id,
                        Map.of("from", "01/01/2031", "c-limit", "90.000.000", "c-share", "150", "reason", ""),
                        "propose"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"c-share-error\"", "từ 0% đến 100%", "id=\"reason-error\"", "90.000.000");
        assertThat(save(id, Map.of("c-share", "", "reason", "r", "basis", ""), "propose"))
                .hasStatus(422)
                .bodyText()
                .contains("Định mức phải có căn cứ");
        assertThat(open(OFFICER, id + "/sua")).bodyText().contains("90.000.000");
    }

    @Test
    void aProvinceIsRefusedWhatItMayNotSet() {
        var request = UUID.randomUUID();
        mvc.post()
                .uri("/dinh-muc/de-xuat")
                .with(office.signedIn(OFFICER))
                .param("requestId", request.toString())
                .param("norm", "times.ADVANCED_MACHINERY")
                .param("tier", "LOCAL")
                .exchange();
        assertThat(save(request.toString(), Map.of("from", "01/01/2031", "c-a_year", "2", "reason", "r"), "propose"))
                .hasStatus(422)
                .bodyText()
                .contains("địa phương không có thẩm quyền");
    }

    @Test
    void theFormKeepsItselfAndTellsWhoeverIsSecond() {
        var id = begun(WORKSHOP, "CHANGE");
        var revision = revision(id);
        assertThat(keep(id, revision, "81.000.000"))
                .hasStatus(204)
                .hasHeader("KC-Version", Integer.toString(revision + 1));
        assertThat(keep(id, revision, "82.000.000")).hasStatus(409);
        assertThat(open(OFFICER, id + "/sua")).bodyText().contains("81.000.000").doesNotContain("82.000.000");
        assertThat(mvc.post()
                        .uri("/dinh-muc/de-xuat/" + id + "/sua")
                        .with(office.signedIn(OFFICER))
                        .param("version", Integer.toString(revision))
                        .param("from", "01/01/2031")
                        .param("c-limit", "83.000.000"))
                .hasStatus(409)
                .bodyText()
                .contains("83.000.000", "Có người đã sửa");
    }

    @Test
    void aSecondClickChangesNothing() {
        var id = begun(WORKSHOP, "CHANGE");
        save(id, Map.of("from", "01/01/2035", "c-limit", "84.000.000", "reason", "thử"), "propose");
        var revision = revision(id);
        var seen = seen(id);
        assertThat(decide(LEADER, id, "phe-duyet", "", revision, seen)).hasStatus(303);
        var versions = rows.one(Integer.class, "select count(*) from norm.version");
        assertThat(decide(LEADER, id, "phe-duyet", "", revision, seen)).hasStatus(303);
        assertThat(rows.one(Integer.class, "select count(*) from norm.version")).isEqualTo(versions);
    }

    @Test
    void aLeaderWhoSawOtherVersionsIsToldToLookAgain() {
        var first = begun(WORKSHOP, "CHANGE");
        save(first, Map.of("from", "01/01/2036", "c-limit", "85.000.000", "reason", "thử"), "propose");
        var second = begun(WORKSHOP, "CHANGE");
        save(second, Map.of("from", "01/01/2037", "c-limit", "86.000.000", "reason", "thử"), "propose");
        var seen = seen(second);
        decide(LEADER, first, "phe-duyet", "");
        assertThat(decide(LEADER, second, "phe-duyet", "", revision(second), seen))
                .hasStatus(409)
                .bodyText()
                .contains("đã thay đổi từ khi", "85.000.000");
        assertThat(decide(LEADER, second, "phe-duyet", "")).hasStatus(303);
        assertThat(limit(LocalDate.of(2036, 6, 1))).isEqualTo(Dong.ofMillions(85));
        assertThat(limit(LocalDate.of(2037, 6, 1))).isEqualTo(Dong.ofMillions(86));
    }

    @Test
    void filesNotYetApprovedAreShownWithTheirCeilingBeforeAndAfter() {
        var file = projects.at(Stage.SUBMITTED, 2091, Dong.ofMillions(100));
        var approved = projects.at(Stage.APPROVED, 2091, Dong.ofMillions(100));
        var id = begun("support.ADVANCED_MACHINERY", "CHANGE");
        save(id, Map.of("from", "01/01/2026", "c-limit", "40.000.000", "reason", "thử"), "propose");
        var page = html(LEADER, id);
        assertThat(page).contains("/de-an/" + file, "100.000.000", "40.000.000", "đồng.");
        assertThat(page).doesNotContain("/de-an/" + approved);
        decide(LEADER, id, "khong-duyet", "chỉ thử");
    }

    @Test
    void aVersionMayEndWithoutASuccessor() {
        var id = begun(WORKSHOP, "ENDING");
        assertThat(save(id, Map.of("from", "01/01/2038", "reason", "bãi bỏ"), "propose"))
                .hasStatus(303);
        assertThat(open(LEADER, id)).bodyText().contains("không còn quy định nào", "bãi bỏ");
        assertThat(decide(LEADER, id, "phe-duyet", "")).hasStatus(303);
        assertThat(norms.levels(LocalDate.of(2037, 12, 31))).anyMatch(ProposalPagesTests::workshop);
        assertThat(norms.levels(LocalDate.of(2038, 1, 1))).noneMatch(ProposalPagesTests::workshop);
    }

    @Test
    void figuresOnceDoubtedAreConfirmed() {
        var version = rows.one(
                String.class,
                "select id::text from norm.version where norm = 'support.ADVANCED_MACHINERY' and tier = 'NATIONAL' and verified_until is not null and superseded_at is null");
        var id = begun(OFFICER, "support.ADVANCED_MACHINERY", "CONFIRM", version);
        assertThat(open(OFFICER, id + "/sua")).bodyText().contains("11/05/2018", "300.000.000");
        assertThat(save(id, Map.of("reason", "đã đối chiếu nguyên văn"), "propose"))
                .hasStatus(303);
        assertThat(open(LEADER, id)).bodyText().contains("27/08/2024", "600.000.000");
        decide(LEADER, id, "rut", "");
    }

    @Test
    void provisionsAndUnitsAreFoundWithoutScript() {
        var id = begun(WORKSHOP, "CHANGE");
        assertThat(save(id, Map.of("basis-words", "không có điều này", "unit-words", "Hòa Vang"), "find-basis"))
                .hasStatusOk()
                .bodyText()
                .contains("Không tìm thấy điều khoản nào", "Hòa Vang");
        assertThat(save(id, Map.of("basis-words", "28/2018 dieu 8 khoan 4"), "find-basis"))
                .hasStatusOk()
                .bodyText()
                .contains("28/2018/TT-BTC, Điều 8 khoản 4");
    }

    private static boolean workshop(SupportLevel level) {
        return level.activity().equals("WORKSHOP") && level.tier() == Tier.LOCAL;
    }

    private Dong limit(LocalDate day) {
        return norms.levels(day).stream()
                .filter(ProposalPagesTests::workshop)
                .map(level -> level.limit() == null ? Dong.ZERO : level.limit())
                .findFirst()
                .orElse(Dong.ZERO);
    }

    private List<WorkItem> inbox(String person) {
        return office.as(person, inbox::mine);
    }

    private String begun(String norm, String from) {
        return begun(OFFICER, norm, from);
    }

    private String begun(String person, String norm, String from) {
        return begun(
                person,
                norm,
                from,
                rows.one(
                        String.class,
                        "select id::text from norm.version where norm = ? and tier = 'LOCAL' and superseded_at is null order by in_force limit 1",
                        norm));
    }

    private String begun(String person, String norm, String from, String version) {
        var request = UUID.randomUUID().toString();
        for (int click = 0; click < 2; click++) {
            assertThat(mvc.post()
                            .uri("/dinh-muc/de-xuat")
                            .with(office.signedIn(person))
                            .param("requestId", request)
                            .param("norm", norm)
                            .param("tier", "LOCAL")
                            .param("from", from)
                            .param("version", version))
                    .hasStatus(303)
                    .hasRedirectedUrl("/dinh-muc/de-xuat/" + request + "/sua");
        }
        return request;
    }

    private MvcTestResult save(String id, Map<String, String> typed, String button) {
        return save(OFFICER, id, typed, button);
    }

    /** The form as it is open, with some of it typed anew. */
    private MvcTestResult save(String person, String id, Map<String, String> typed, String button) {
        var page = html(person, id + "/sua");
        var request = mvc.post().uri("/dinh-muc/de-xuat/" + id + "/sua").with(office.signedIn(person));
        inputs(page).forEach((name, value) -> {
            if (!typed.containsKey(name)) request.param(name, value);
        });
        typed.forEach(request::param);
        return request.param(button, "true").exchange();
    }

    private static Map<String, String> inputs(String page) {
        var inputs = new HashMap<String, String>();
        find(page, "<input[^>]*name=\"([^\"]+)\"[^>]*type=\"text\"[^>]*value=\"([^\"]*)\"", inputs);
        find(page, "<input[^>]*type=\"hidden\"[^>]*name=\"(version)\"[^>]*value=\"([^\"]*)\"", inputs);
        find(page, "<input[^>]*type=\"radio\"[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"[^>]*checked", inputs);
        find(page, "(?s)<select[^>]*name=\"([^\"]+)\"(?:(?!</select>).)*?value=\"([^\"]*)\" selected", inputs);
        find(page, "<textarea[^>]*name=\"([^\"]+)\"[^>]*>([^<]*)<", inputs);
        return inputs;
    }

    private static void find(String page, String pattern, Map<String, String> into) {
        Pattern.compile(pattern).matcher(page).results().forEach(found -> into.put(found.group(1), found.group(2)));
    }

    private MvcTestResult keep(String id, int revision, String limit) {
        return mvc.post()
                .uri("/dinh-muc/de-xuat/" + id + "/ban-nhap")
                .with(office.signedIn(OFFICER))
                .param("version", Integer.toString(revision))
                .param("c-limit", limit)
                .exchange();
    }

    private MvcTestResult decide(String person, String id, String word, String words) {
        return decide(person, id, word, words, revision(id), seen(id));
    }

    private MvcTestResult decide(String person, String id, String word, String words, int revision, String seen) {
        return mvc.post()
                .uri("/dinh-muc/de-xuat/" + id + "/" + word)
                .with(office.signedIn(person))
                .param("version", Integer.toString(revision))
                .param("seen", seen)
                .param("words", words)
                .exchange();
    }

    private int revision(String id) {
        return rows.one(Integer.class, "select revision from norm.proposal where id = ?", UUID.fromString(id));
    }

    private String seen(String id) {
        var found = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"").matcher(html(LEADER, id));
        return found.find() ? found.group(1) : "";
    }

    private String html(String person, String address) {
        try {
            return open(person, address).getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult open(String person, String address) {
        return mvc.get()
                .uri("/dinh-muc/de-xuat/" + address)
                .with(office.signedIn(person))
                .exchange();
    }

    private MvcTestResult open(Actor person, String address) {
        return mvc.get()
                .uri("/dinh-muc/de-xuat/" + address)
                .with(office.signedIn(person))
                .exchange();
    }
}
