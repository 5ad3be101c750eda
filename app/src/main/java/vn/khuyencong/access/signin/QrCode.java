package vn.khuyencong.access.signin;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/**
 * A square of black fields that a telephone reads.
 *
 * @param size fields along one side, the white edge included
 * @param path the black fields as the path of an SVG whose unit is one field
 */
public record QrCode(int size, String path) {

    private static final int EDGE = 2;

    static QrCode of(String text) {
        try {
            var fields =
                    new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, EDGE));
            var path = new StringBuilder();
            for (int y = 0; y < fields.getHeight(); y++) {
                for (int x = 0; x < fields.getWidth(); x++) {
                    if (fields.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return new QrCode(fields.getWidth(), path.toString());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }
}
