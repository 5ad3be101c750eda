package vn.khuyencong.access;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;

/**
 * One seal on the trail as it is kept. Hashes are SHA-256, as 64 hexadecimal digits.
 *
 * @param ids       the changes it seals, in their order
 * @param rowHashes the hash of each change, one after the other
 * @param previous  the hash of the seal before
 */
record ChainLink(long number, Instant sealedAt, List<Long> ids, String rowHashes, String previous, String hash) {

    private static final int BYTES = 32;
    private static final int DIGITS = 2 * BYTES;
    private static final HexFormat HEX = HexFormat.of();

    /** What stands before the first seal. */
    static final String NOTHING = "0".repeat(DIGITS);

    ChainLink {
        ids = List.copyOf(ids);
    }

    /** Whether its hash is the one that comes of what it holds. */
    boolean holds() {
        var content = ByteBuffer.allocate(2 * BYTES + 2 * Long.BYTES)
                .put(HEX.parseHex(previous))
                .putLong(number)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, sealedAt))
                .put(HEX.parseHex(sha256(HEX.parseHex(rowHashes))));
        return hash.equals(sha256(content.array()));
    }

    /** What one of its changes must hash to. */
    String rowHash(int at) {
        return rowHashes.substring(at * DIGITS, (at + 1) * DIGITS);
    }

    static String sha256(byte[] content) {
        try {
            return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
