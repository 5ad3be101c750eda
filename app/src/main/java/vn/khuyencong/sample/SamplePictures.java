package vn.khuyencong.sample;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures of products that nobody has made: a shape for each view, in a colour of its own. */
final class SamplePictures {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;

    private SamplePictures() {}

    /** @param seed tells products and views apart */
    static byte[] png(int seed) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        try {
            pen.setColor(new Color(0xF2EFE8));
            pen.fillRect(0, 0, WIDTH, HEIGHT);
            pen.setColor(Color.getHSBColor(Math.floorMod(seed, 97) / 97f, 0.5f, 0.65f));
            int inset = 60 + Math.floorMod(seed, 5) * 20;
            pen.fillRoundRect(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset, inset, inset);
            pen.setColor(Color.WHITE);
            pen.fillOval(WIDTH / 2 - 40, HEIGHT / 2 - 40, 80, 80);
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            pen.dispose();
        }
    }
}
