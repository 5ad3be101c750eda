package vn.khuyencong.desk;

import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;

/**
 * Pictures that others will see: drawn anew, so that nothing but what one sees is kept of them. Where and when it was
 * taken, and with whose telephone, stays with whoever took it.
 */
final class Pictures {

    /** Pixels of the longer side that are kept: enough to print ten by fifteen centimetres. */
    private static final int LONGEST = 2_400;

    private static final float QUALITY = 0.9f;

    private Pictures() {}

    /** The picture drawn anew; empty where the file is none that can be drawn, whatever it is called. */
    static Optional<byte[]> drawnAnew(Path file, FileKind kind) throws IOException {
        if (kind != FileKind.JPEG && kind != FileKind.PNG) return Optional.empty();
        try (var input = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(input);
            return readers.hasNext()
                    ? Optional.of(drawn(readers.next(), input, kind, turn(file, kind)))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            // what a decoder says of a file that only looks like a picture
            return Optional.empty();
        }
    }

    private static Orientation turn(Path file, FileKind kind) throws IOException {
        return kind == FileKind.JPEG ? Orientation.of(file) : Orientation.UPRIGHT;
    }

    private static byte[] drawn(ImageReader reader, ImageInputStream input, FileKind kind, Orientation turn)
            throws IOException {
        try {
            reader.setInput(input, true, false);
            var settings = reader.getDefaultReadParam();
            // a huge picture is read in steps, so that its size cannot fill the memory
            int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * LONGEST));
            settings.setSourceSubsampling(step, step, 0, 0);
            return written(upright(reader.read(0, settings), turn, kind), kind);
        } finally {
            reader.dispose();
        }
    }

    /** As it is looked at: the telephone only notes how it was held. */
    private static BufferedImage upright(BufferedImage read, Orientation turn, FileKind kind) {
        double scale = Math.min(1, (double) LONGEST / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        var alpha = kind == FileKind.PNG && read.getColorModel().hasAlpha();
        var drawn = new BufferedImage(
                turn.isOnItsSide() ? height : width,
                turn.isOnItsSide() ? width : height,
                alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            var transform = turn.transform(width, height);
            transform.concatenate(AffineTransform.getScaleInstance(
                    (double) width / read.getWidth(), (double) height / read.getHeight()));
            pen.drawImage(read, transform, null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }

    private static byte[] written(BufferedImage drawn, FileKind kind) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName(kind == FileKind.PNG ? "png" : "jpeg")
                .next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            var settings = writer.getDefaultWriteParam();
            if (kind == FileKind.JPEG) {
                settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                settings.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(drawn, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
