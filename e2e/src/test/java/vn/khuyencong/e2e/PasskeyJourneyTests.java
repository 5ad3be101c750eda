package vn.khuyencong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** A passkey is set up on one's own account, signs in alone, stands in for a code, and is taken off again. */
class PasskeyJourneyTests {

    private static final String MINE = "/tai-khoan-cua-toi";
    private static final String DEVICE = "Máy bàn ở cơ quan";
    private static final String USE = "Dùng khóa truy cập";
    private static final String NEW = "form[data-passkey=create]";

    @Test
    void aKeyInsteadOfAPassword() {
        try (var juror = Person.atADesk("khoa-truy-cap").signsIn("giamkhao5").hasAKey()) {
            juror.opens(MINE + "/ung-dung").looks("ung-dung").opens(MINE).looks("tai-khoan");
            juror.page().locator(NEW + " [name=ten]").fill(DEVICE);
            juror.page().locator(NEW + " [name=mat-khau]").fill("sai");
            juror.clicks("Thêm khóa truy cập").seesIn(NEW + " .error", "Mật khẩu chưa đúng");
            adds(juror).seesIn("#khoa strong", DEVICE);
            juror.looks("co-khoa");

            signsOut(juror);
            juror.clicks(USE);
            isIn(juror);

            signsOut(juror);
            juror.page().locator("main [name=username]").fill("giamkhao5");
            juror.page().locator("main [name=password]").fill(Program.PASSWORD);
            juror.clicks("Đăng nhập").sees("Bước xác thực thứ hai").looks("buoc-hai");
            juror.opens("/viec-cua-toi");
            assertThat(juror.page().locator("main [name=password]")).isVisible();
            juror.page().locator("main [name=username]").fill("giamkhao5");
            juror.page().locator("main [name=password]").fill(Program.PASSWORD);
            juror.clicks("Đăng nhập").clicks(USE);
            isIn(juror);

            juror.opens(MINE);
            juror.page().locator("#khoa details summary").first().click();
            juror.page().locator("#khoa details [name=mat-khau]").first().fill(Program.PASSWORD);
            juror.clicks("Gỡ khóa truy cập").sees("Đã gỡ khóa truy cập và đăng xuất ở những nơi khác.");
        }
    }

    /** A key that the device offers but the account no longer has opens nothing, and the page says so. */
    @Test
    void aKeyThatWasTakenOffOpensNothing() {
        try (var juror = Person.withAPhone("khoa-da-go").signsIn("giamkhao4").hasAKey()) {
            juror.opens(MINE);
            adds(juror).seesIn("#khoa strong", DEVICE);
            juror.page().locator("#khoa details summary").first().click();
            juror.page().locator("#khoa details [name=mat-khau]").first().fill(Program.PASSWORD);
            juror.clicks("Gỡ khóa truy cập").sees("Đã gỡ khóa truy cập và đăng xuất ở những nơi khác.");
            signsOut(juror);
            juror.clicks(USE);
            assertThat(juror.page().locator("main .passkey [role=alert]")).isVisible();
            juror.looks("bi-tu-choi");
        }
    }

    private static Person adds(Person juror) {
        juror.page().locator(NEW + " [name=ten]").fill(DEVICE);
        juror.page().locator(NEW + " [name=mat-khau]").fill(Program.PASSWORD);
        return juror.clicks("Thêm khóa truy cập");
    }

    private static void signsOut(Person person) {
        person.page().locator("form[action='/dang-xuat']").first().evaluate("form => form.submit()");
        person.page().waitForURL("**/dang-nhap?ra");
    }

    private static void isIn(Person person) {
        assertThat(person.page().locator("form[action='/dang-xuat']").first()).isAttached();
    }
}
