package vn.khuyencong.operation;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

/** Encrypts what is written, piece by piece. Without {@link #finish()} the file is known to be cut off. */
final class AgeOutput extends OutputStream {

    static final int PIECE = 64 * 1024;

    private final OutputStream to;
    private final byte[] key;
    private final byte[] piece = new byte[PIECE];
    private int filled;
    private long number;

    AgeOutput(OutputStream to, String passphrase) throws IOException {
        this.to = to;
        this.key = AgeHeader.write(to, passphrase);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int at = from, left = length; left > 0; ) {
            // A full piece waits until more comes: it might be the last one.
            if (filled == PIECE) seal(false);
            var taken = Math.min(left, PIECE - filled);
            System.arraycopy(bytes, at, piece, filled, taken);
            filled += taken;
            at += taken;
            left -= taken;
        }
    }

    /** Says that this was all. */
    void finish() throws IOException {
        seal(true);
        to.flush();
    }

    private void seal(boolean last) throws IOException {
        try {
            to.write(AgeKeys.seal(key, AgeKeys.nonce(number, last), piece, filled));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        number++;
        filled = 0;
    }
}
