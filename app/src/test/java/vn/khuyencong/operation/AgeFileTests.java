package vn.khuyencong.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The encrypted file: nothing comes out of it that did not go in. */
class AgeFileTests {

    private static final String PASSPHRASE = "một cụm từ dài để giữ kín";

    @ParameterizedTest
    @ValueSource(ints = {0, 1, AgeOutput.PIECE, AgeOutput.PIECE + 1})
    void whatGoesInComesOut(int length) throws Exception {
        var clear = bytes(length);
        assertThat(read(sealed(clear))).isEqualTo(clear);
    }

    @Test
    void aFileCutBetweenTwoPiecesIsKnownToBeCut() throws Exception {
        var sealed = sealed(bytes(2 * AgeOutput.PIECE));
        var shorter = Arrays.copyOf(sealed, sealed.length - AgeOutput.PIECE - AgeKeys.TAG);
        assertThatThrownBy(() -> read(shorter)).isInstanceOf(AgeInput.Damaged.class);
    }

    @Test
    void whatIsNoBackupIsRefused() {
        assertThatThrownBy(() -> read(bytes(5000)))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("no backup");
    }

    private static byte[] sealed(byte[] clear) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var sealing = new AgeOutput(bytes, PASSPHRASE);
        sealing.write(clear);
        sealing.finish();
        return bytes.toByteArray();
    }

    private static byte[] read(byte[] sealed) throws IOException, BackupRefused {
        return new AgeInput(new ByteArrayInputStream(sealed), PASSPHRASE).readAllBytes();
    }

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        new Random(42).nextBytes(bytes);
        return bytes;
    }
}
