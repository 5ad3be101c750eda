package vn.khuyencong.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Ways of writing one name. */
class UnitNamesTests {

    @Test
    void thePlaceOfTheToneCapitalsAndBlanksMakeNoOtherName() {
        assertThat(UnitNames.same("Phường Hoà Hải", "Phường Hòa Hải")).isTrue();
        assertThat(UnitNames.same("Xã  Tư", "Xã Tư ")).isTrue();
        assertThat(UnitNames.same("Thị Trấn Ái Nghĩa", "Thị trấn Ái Nghĩa")).isTrue();
        assertThat(UnitNames.same("Thuỷ Nguyên", "Thủy Nguyên")).isTrue();
    }

    @Test
    void anotherToneOrLetterMakesAnotherName() {
        assertThat(UnitNames.same("Xã Hòa Tiến", "Xã Hóa Tiến")).isFalse();
        assertThat(UnitNames.same("Xã Tân An", "Xã Tan An")).isFalse();
        assertThat(UnitNames.same("Xã Đồng Ích", "Xã Dồng Ích")).isFalse();
        assertThat(UnitNames.same("Xã Quảng Mơ", "Xã Quảng Mo")).isFalse();
    }

    @Test
    void aNameIsStoredWithSingleBlanksAndWholeLetters() {
        assertThat(UnitNames.clean(" Xã   Hoa\u0300 ")).isEqualTo("Xã Hoà");
    }
}
