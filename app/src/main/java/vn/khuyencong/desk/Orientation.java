package vn.khuyencong.desk;

import java.awt.geom.AffineTransform;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * How a camera was held, as the data beside a JPEG says it (EXIF 2.32, tag 0x0112).
 *
 * @param code 1 to 8; 1 is upright
 */
record Orientation(int code) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final int MARKER = 0xFF;
    private static final int START_OF_SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 0x0112;
    private static final int ENTRY_BYTES = 12;
    private static final int LAST = 8;

    /** Of a JPEG; upright where nothing, or nothing that can be read, is said. Looks at what stands before the picture. */
    static Orientation of(Path jpeg) throws IOException {
        try (var bytes = new DataInputStream(new BufferedInputStream(Files.newInputStream(jpeg)))) {
            bytes.readUnsignedShort();
            while (bytes.readUnsignedByte() == MARKER) {
                int kind = bytes.readUnsignedByte();
                if (kind == START_OF_SCAN) return UPRIGHT;
                var segment = bytes.readNBytes(bytes.readUnsignedShort() - Short.BYTES);
                if (kind == APP1 && says(segment)) return of(segment);
            }
        } catch (EOFException | IllegalArgumentException _) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    private static boolean says(byte[] segment) {
        return segment.length >= EXIF.length && Arrays.equals(segment, 0, EXIF.length, EXIF, 0, EXIF.length);
    }

    static Orientation of(byte[] segment) {
        if (!says(segment)) return UPRIGHT;
        try {
            var tiff = ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length)
                    .slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(Integer.BYTES);
            int entries = Short.toUnsignedInt(tiff.getShort(directory));
            for (int i = 0; i < entries; i++) {
                int entry = directory + Short.BYTES + i * ENTRY_BYTES;
                if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                    int code = Short.toUnsignedInt(tiff.getShort(entry + 2 * Integer.BYTES));
                    return code >= 1 && code <= LAST ? new Orientation(code) : UPRIGHT;
                }
            }
        } catch (IndexOutOfBoundsException _) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean isOnItsSide() {
        return code > LAST / 2;
    }

    /** Turns a picture of so many pixels upright. */
    AffineTransform transform(int width, int height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
