package vn.khuyencong.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Role;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Statements;

@OfficeTest
class InboxTests {

    private static final String MESSAGE = "desk.comment-said";

    @Autowired
    private Inbox inbox;

    @Autowired
    private Office office;

    @Autowired
    private MockMvcTester browser;

    private final UUID file = UUID.randomUUID();

    @Test
    void workOfARoleIsSeenByThatRoleAlone() {
        office.runAs("trungtam", () -> inbox.tell(toRole(Role.DEPARTMENT_OFFICER, null)));
        assertThat(seenBy("so.chuyenvien")).isTrue();
        assertThat(seenBy("so.lanhdao")).isFalse();
        assertThat(seenBy("trungtam")).isFalse();
        assertThat(seenBy("coso1")).isFalse();
    }

    @Test
    void workOfARoleStaysInItsProvinceAndOrganisation() {
        office.runAs("so.chuyenvien", () -> inbox.tell(toRole(Role.CENTRE, UUID.randomUUID())));
        assertThat(seenBy("trungtam")).isFalse();
        office.runAs("so.chuyenvien", () -> inbox.tell(toRole(Role.CENTRE, null)));
        var here = office.actor("trungtam");
        var elsewhere = new Actor(here.account(), "khac", "Người khác", "", Role.CENTRE, "01", null, null, null);
        assertThat(CurrentActor.as(elsewhere, this::seen)).isFalse();
    }

    @Test
    void newsOfAnEstablishmentIsItsOwnUntilItHasReadIt() {
        office.runAs("trungtam", () -> inbox.tell(toEstablishment("coso1")));
        assertThat(seenBy("coso2")).isFalse();
        assertThat(seenBy("coso1")).isTrue();
        office.runAs("coso2", this::readAll);
        assertThat(seenBy("coso1")).isTrue();
        office.runAs("coso1", this::readAll);
        assertThat(seenBy("coso1")).isFalse();
    }

    @Test
    void workOfARoleIsNotDoneByReadingIt() {
        office.runAs("trungtam", () -> inbox.tell(toRole(Role.DEPARTMENT_OFFICER, null)));
        office.runAs("so.chuyenvien", this::readAll);
        assertThat(seenBy("so.chuyenvien")).isTrue();
    }

    @Test
    void whoMovesTheFileOnEndsEverybodysNotices() {
        office.runAs("trungtam", () -> {
            inbox.tell(toRole(Role.DEPARTMENT_OFFICER, null));
            inbox.tell(toEstablishment("coso1"));
            inbox.done(file);
        });
        assertThat(seenBy("so.chuyenvien")).isFalse();
        assertThat(seenBy("coso1")).isFalse();
    }

    @Test
    void tellingTwiceUnderOneNameTellsOnce() {
        office.runAs("trungtam", () -> {
            inbox.tell(toRole(Role.DEPARTMENT_OFFICER, null).once("test-" + file));
            inbox.tell(toRole(Role.DEPARTMENT_OFFICER, null).once("test-" + file));
        });
        assertThat(office.as("so.chuyenvien", inbox::mine).stream().filter(this::ofFile))
                .hasSize(1);
    }

    @Test
    void myWorkIsOnePageOfFewStatements() {
        office.runAs("trungtam", () -> inbox.tell(toRole(Role.DEPARTMENT_OFFICER, null)));
        var request = browser.get().uri("/viec-cua-toi").with(office.signedIn("so.chuyenvien"));
        var statements = Statements.of(() -> assertThat(request)
                .hasStatus(HttpStatus.OK)
                .bodyText()
                .contains("Đề án khuyến công", "/de-an/" + file));
        assertThat(statements).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void anEmptyInboxSaysWhatWillComeThere() {
        assertThat(browser.get().uri("/viec-cua-toi").with(office.signedIn("giamkhao1")))
                .hasStatus(HttpStatus.OK)
                .bodyText()
                .contains("Hiện không có việc nào");
    }

    private Notice toRole(Role role, @Nullable UUID organisation) {
        return Notice.toRole("48", role, organisation, "project", file, MESSAGE, List.of(), "/de-an/" + file);
    }

    private Notice toEstablishment(String username) {
        var establishment = Objects.requireNonNull(office.actor(username).establishment());
        return Notice.toEstablishment("48", establishment, "need", file, MESSAGE, List.of(), "/nhu-cau/" + file);
    }

    private boolean seenBy(String username) {
        return office.as(username, this::seen);
    }

    private boolean seen() {
        return inbox.mine().stream().anyMatch(this::ofFile);
    }

    private void readAll() {
        inbox.mine().stream().filter(this::ofFile).map(WorkItem::id).forEach(inbox::seen);
    }

    private boolean ofFile(WorkItem item) {
        return item.fileId().equals(file);
    }
}
