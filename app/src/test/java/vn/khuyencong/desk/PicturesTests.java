package vn.khuyencong.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures that others will see are drawn anew: turned upright, and without a word of where they were taken. */
class PicturesTests {

    private static final String PLACE = "GPS 16.0544 108.2022";

    @TempDir
    Path folder;

    /** Left half red, right half blue; a camera held on its side turns it by a quarter. */
    @ParameterizedTest
    @CsvSource({"1, 40, 20, LEFT", "3, 40, 20, RIGHT", "6, 20, 40, TOP", "8, 20, 40, BOTTOM"})
    void isTurnedUprightAndTellsNoPlace(int orientation, int width, int height, String red) throws IOException {
        var file = folder.resolve("anh.jpg");
        Files.write(file, withExif(jpeg(), orientation));
        var drawn = Pictures.drawnAnew(file, FileKind.JPEG).orElseThrow();
        assertThat(new String(drawn, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", PLACE);
        var picture = ImageIO.read(new ByteArrayInputStream(drawn));
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
        var point = switch (red) {
            case "LEFT" -> picture.getRGB(4, height / 2);
            case "RIGHT" -> picture.getRGB(width - 5, height / 2);
            case "TOP" -> picture.getRGB(width / 2, 4);
            default -> picture.getRGB(width / 2, height - 5);
        };
        assertThat(new Color(point).getRed()).isGreaterThan(200);
        assertThat(new Color(point).getBlue()).isLessThan(80);
    }

    @Test
    void isMadeSmallerWhereItIsHuge() throws IOException {
        var file = folder.resolve("to.png");
        ImageIO.write(new BufferedImage(6_000, 1_000, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        var picture = ImageIO.read(
                new ByteArrayInputStream(Pictures.drawnAnew(file, FileKind.PNG).orElseThrow()));
        assertThat(picture.getWidth()).isEqualTo(2_400);
        assertThat(picture.getHeight()).isEqualTo(400);
    }

    @Test
    void isRefusedWhereItOnlyLooksLikeOne() throws IOException {
        var broken = folder.resolve("hong.jpg");
        Files.write(broken, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 4, 1, 2});
        assertThat(Pictures.drawnAnew(broken, FileKind.JPEG)).isEmpty();
        var text = folder.resolve("chu.png");
        Files.writeString(text, "Không phải ảnh");
        assertThat(Pictures.drawnAnew(text, FileKind.PNG)).isEmpty();
        assertThat(Pictures.drawnAnew(text, FileKind.PDF)).isEmpty();
    }

    private static byte[] jpeg() throws IOException {
        var picture = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 20, 20);
        pen.setColor(Color.BLUE);
        pen.fillRect(20, 0, 20, 20);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", bytes);
        return bytes.toByteArray();
    }

    /** What a telephone writes behind the first two bytes: how it was held, and where. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        var place = PLACE.getBytes(StandardCharsets.US_ASCII);
        var segment = ByteBuffer.allocate(2 + 2 + 6 + 8 + 2 + 12 + 4 + place.length);
        segment.put((byte) 0xFF).put((byte) 0xE1).putShort((short) (segment.capacity() - 2));
        segment.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        segment.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        segment.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        segment.putShort((short) orientation).putShort((short) 0).putInt(0).put(place);
        var all = ByteBuffer.allocate(jpeg.length + segment.capacity());
        all.put(jpeg, 0, 2).put(segment.array()).put(jpeg, 2, jpeg.length - 2);
        return all.array();
    }
}
