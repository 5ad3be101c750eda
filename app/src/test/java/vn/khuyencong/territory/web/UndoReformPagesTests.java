package vn.khuyencong.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.territory.MakeReform;
import vn.khuyencong.territory.NewReform;
import vn.khuyencong.territory.TerritoryOutcome;
import vn.khuyencong.territory.UnitKind;
import vn.khuyencong.territory.Units;

/** The form in which a reform of units is taken back, as it is sent. Each test rolls back what it did. */
@OfficeTest
class UndoReformPagesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final LocalDate AHEAD = LocalDate.of(2099, 1, 1);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Office office;

    @Autowired
    private Units units;

    @Autowired
    private MakeReform make;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aReformInForceIsTakenBackOnceHoweverOftenTheFormIsSent() {
        rolledBack(() -> {
            var request = UUID.randomUUID().toString();
            var form = "/dia-ban/sap-xep/" + merged(DAY) + "/hoan-tac";
            var first = undo("so.chuyenvien", form, request, "20/11/2026", "NQ 2 (MẪU)");
            assertThat(first).hasStatus(HttpStatus.SEE_OTHER);
            assertThat(units.onDate("99001", LocalDate.of(2026, 11, 19))).isPresent();
            assertThat(units.onDate("99001", LocalDate.of(2026, 11, 20))).isEmpty();
            assertThat(units.onDate("20332", LocalDate.of(2026, 11, 20))).isPresent();
            assertThat(undo("so.chuyenvien", form, request, "20/11/2026", "NQ 2 (MẪU)"))
                    .as("a double click")
                    .hasRedirectedUrl(first.getResponse().getRedirectedUrl());
            assertThat(undo("so.chuyenvien", form, UUID.randomUUID().toString(), "21/11/2026", "NQ 3 (MẪU)"))
                    .as("somebody was first")
                    .hasStatus(HttpStatus.CONFLICT);
            return null;
        });
    }

    @Test
    void aReformWhoseDayHasNotComeIsWithdrawnWithoutADay() {
        rolledBack(() -> {
            var form = "/dia-ban/sap-xep/" + merged(AHEAD) + "/hoan-tac";
            assertThat(undo("so.chuyenvien", form, UUID.randomUUID().toString(), "", "NQ 2 (MẪU)"))
                    .hasStatus(HttpStatus.SEE_OTHER);
            assertThat(units.onDate("99001", AHEAD)).isEmpty();
            assertThat(units.onDate("20332", AHEAD)).isPresent();
            return null;
        });
    }

    @Test
    void whatDoesNotFitIsSentBackAsItWasTyped() {
        rolledBack(() -> {
            var form = "/dia-ban/sap-xep/" + merged(DAY) + "/hoan-tac";
            for (var day : List.of("", "31/02/2026", "01/11/2026")) {
                assertThat(undo("so.chuyenvien", form, UUID.randomUUID().toString(), day, "NQ giữ lại 88"))
                        .as(day)
                        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                        .bodyText()
                        .contains("NQ giữ lại 88");
            }
            assertThat(undo("so.chuyenvien", form, UUID.randomUUID().toString(), "20/11/2026", " "))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("20/11/2026");
            assertThat(units.onDate("99001", TODAY)).isPresent();
            return null;
        });
    }

    @Test
    void whoMakesNoReformsTakesNoneBack() {
        rolledBack(() -> {
            var form = "/dia-ban/sap-xep/" + merged(DAY) + "/hoan-tac";
            for (var person : List.of("trungtam", "taichinh", "ubnd", "coso1")) {
                var refused = office.as(
                        person, () -> undo(person, form, UUID.randomUUID().toString(), "20/11/2026", "NQ"));
                assertThat(refused).as(person).hasStatus(HttpStatus.FORBIDDEN);
            }
            assertThat(units.onDate("99001", TODAY)).isPresent();
            return null;
        });
    }

    private UUID merged(LocalDate day) {
        var one = office.unit("20332");
        var other = office.unit("20320");
        var result = new NewReform.Result(
                "99001", "Xã Hòa Bình Mẫu", UnitKind.COMMUNE, units.find(one).parent(), Set.of(one, other));
        var reform = new NewReform(UUID.randomUUID(), day, "NQ 1 (MẪU)", "", List.of(one, other), List.of(result));
        return ((TerritoryOutcome.Done) make.carryOut(reform)).id();
    }

    private MvcTestResult undo(String person, String form, String request, String day, String resolution) {
        return mvc.post()
                .uri(form)
                .param("requestId", request)
                .param("ngay", day)
                .param("nghi-quyet", resolution)
                .with(office.signedIn(person))
                .exchange();
    }

    private void rolledBack(Supplier<?> work) {
        office.on(
                TODAY,
                "so.chuyenvien",
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    return work.get();
                }));
    }
}
