package vn.khuyencong.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/143.0 Safari/537.36 Edg/143.0 | Edge · Windows
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 coc_coc_browser/120 Chrome/114 Safari/537.36 | Cốc Cốc · Windows
            Mozilla/5.0 (Linux; Android 15; K) AppleWebKit/537.36 Chrome/143.0 Mobile Safari/537.36 | Chrome · Android
            Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 CriOS/143 Mobile Safari/604.1 | Chrome · iPhone
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/19.0 Safari/605.1.15 | Safari · macOS
            curl/8.14 (Linux) | Linux
            """)
    void aBrowserIsKnownAgainByTwoWords(String agent, String words) {
        assertThat(Device.of(agent)).isEqualTo(words);
    }

    @Test
    void whoSaysNothingIsNobody() {
        assertThat(Device.of(null)).isEmpty();
        assertThat(Device.of("<script>")).isEmpty();
    }
}
