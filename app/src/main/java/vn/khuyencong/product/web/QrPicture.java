package vn.khuyencong.product.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** A square of black fields on paper that a telephone reads, as a picture. */
final class QrPicture {

    /** Pixels a field has, so that it is sharp when printed. */
    private static final int FIELD = 8;

    private static final int EDGE = 2;
    private static final int WHITE = 0xFFFFFF;

    private QrPicture() {}

    /** As PNG. It can be read with a quarter of it spoilt: paper is folded and stamped. */
    static byte[] png(String text) {
        try {
            var hints = Map.of(EncodeHintType.MARGIN, EDGE, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q);
            var fields = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
            var picture = new BufferedImage(
                    fields.getWidth() * FIELD, fields.getHeight() * FIELD, BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < picture.getHeight(); y++) {
                for (int x = 0; x < picture.getWidth(); x++) {
                    if (!fields.get(x / FIELD, y / FIELD)) picture.setRGB(x, y, WHITE);
                }
            }
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
