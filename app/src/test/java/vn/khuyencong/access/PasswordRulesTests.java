package vn.khuyencong.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.shared.Finding;

class PasswordRulesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cây tre trăm đốt",
                "mưa rào tháng bảy",
                "hop-den-cau-rong",
                "trâu buộc ghét trâu ăn",
                "kd7w-m3xa-9qhp-t2vn"
            })
    void aLongPasswordThatIsNotHerNameMayBeUsed(String password) {
        assertThat(found(password)).isEmpty();
    }

    @Test
    void elevenCharactersAreTooFewAndTwelveEnough() {
        assertThat(found("mua rao thg")).containsExactly("access.password-short");
        assertThat(found("mua rao thg7")).isEmpty();
    }

    @Test
    void twoHundredCharactersMayBeUsedAndNoMore() {
        var words = "mưa rào tháng bảy ".repeat(12);
        assertThat(found(words.substring(0, 200))).isEmpty();
        assertThat(found(words.substring(0, 201))).containsExactly("access.password-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"So.LanhDao-2026!", "solanhdao12345", "phạm ngọc anh 1990", "PhamNgocAnh#2026"})
    void herNameIsNoPasswordHoweverItIsWritten(String password) {
        assertThat(found(password)).containsExactly("access.password-name");
    }

    @Test
    void aNameOfThreeLettersMayStandInAnotherWord() {
        assertThat(PasswordRules.check("ban hang rong ngoai cho", "ban", "An")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Matkhau@123456",
                "mật khẩu 123456",
                "password12345",
                "Qwertyuiop123",
                "123456789012",
                "20/11/1990 2026",
                "aaaaaaaaaaaa",
                "abababababab",
                "Khuyến Công 2026"
            })
    void whatEverybodyTriesFirstIsNoPassword(String password) {
        assertThat(found(password)).containsExactly("access.password-common");
    }

    @Test
    void bothMustBeTypedTheSame() {
        assertThat(PasswordRules.check("cây tre trăm đốt", "cây tre trăm đót", "so.lanhdao", "Phạm Ngọc Anh"))
                .extracting(Finding::code)
                .containsExactly("access.password-differs");
    }

    private static List<String> found(String password) {
        return PasswordRules.check(password, "so.lanhdao", "Phạm Ngọc Anh").stream()
                .map(Finding::code)
                .toList();
    }
}
