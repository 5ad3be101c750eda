package vn.khuyencong.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is looked for in a piece of an address. */
class AddressWordsTests {

    @Test
    void theFirstPartNamesTheUnitAndTheRestWhereItLies() {
        assertThat(AddressWords.of("Hòa Hiệp Bắc, Liên Chiểu"))
                .isEqualTo(new AddressWords("hoa hiep bac", java.util.List.of("lien chieu")));
    }

    @Test
    void housesAndStreetsAreLeftOutAndShortWordsSpelledOut() {
        assertThat(AddressWords.of("12 Nguyễn Huệ, P. Bến Nghé, Q.1, TP. Hồ Chí Minh"))
                .isEqualTo(new AddressWords("phuong ben nghe", java.util.List.of("1", "ho chi minh")));
        assertThat(AddressWords.of("Thôn Đông, xã  Hoà Tiến").unit()).isEqualTo("xa hoa tien");
    }

    @Test
    void theWordForTheKindMayBeLeftOut() {
        assertThat(AddressWords.of("Phường Hải Vân").bare()).isEqualTo("hai van");
        assertThat(AddressWords.of("Đặc khu Hoàng Sa").bare()).isEqualTo("hoang sa");
        assertThat(AddressWords.of(" , ;").isEmpty()).isTrue();
        assertThat(AddressWords.of("x".repeat(500)).unit()).hasSize(100);
    }
}
