package vn.khuyencong.operation;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.GeneralSecurityException;

/** Decrypts an age file piece by piece. Nothing comes out of a piece that was changed, and no end where one is missing. */
final class AgeInput extends InputStream {

    private static final int SEALED = AgeOutput.PIECE + AgeKeys.TAG;

    private final PushbackInputStream from;
    private final byte[] key;
    private byte[] piece = new byte[0];
    private int at;
    private long number;
    private boolean last;

    AgeInput(InputStream from, String passphrase) throws IOException, BackupRefused {
        this.from = new PushbackInputStream(from);
        this.key = AgeHeader.read(this.from, passphrase);
    }

    /** A piece that does not open: the file is damaged from here on. */
    static final class Damaged extends IOException {
        Damaged(String words) {
            super(words);
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        if (length == 0) return 0;
        if (at == piece.length && !next()) return -1;
        var taken = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, bytes, start, taken);
        at += taken;
        return taken;
    }

    private boolean next() throws IOException {
        if (last) return false;
        var sealed = from.readNBytes(SEALED);
        var ahead = from.read();
        last = ahead < 0;
        if (!last) from.unread(ahead);
        if (sealed.length < AgeKeys.TAG) throw new Damaged("The backup is cut off.");
        try {
            piece = AgeKeys.open(key, AgeKeys.nonce(number++, last), sealed, sealed.length);
        } catch (GeneralSecurityException _) {
            throw new Damaged(
                    last
                            ? "The backup is cut off, or its end was changed."
                            : "The backup was changed or is damaged, at about byte %d.".formatted(number * SEALED));
        }
        at = 0;
        return piece.length > 0;
    }
}
