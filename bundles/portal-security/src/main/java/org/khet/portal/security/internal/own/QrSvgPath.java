package org.khet.portal.security.internal.own;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A QR code as the outline of its dark squares, for an SVG picture in the page.
 *
 * @param path of SVG, one unit a square
 * @param size width and height, with four squares of quiet zone on each side
 */
record QrSvgPath(String path, int size) {
    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.CHARACTER_SET,
            "UTF-8",
            EncodeHintType.MARGIN,
            4,
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M);

    static QrSvgPath of(String content) {
        try {
            BitMatrix squares = new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, HINTS);
            var path = new StringBuilder();
            for (int y = 0; y < squares.getHeight(); y++) {
                for (int x = 0; x < squares.getWidth(); x++) {
                    if (squares.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return new QrSvgPath(path.toString(), squares.getWidth());
        } catch (WriterException tooMuch) {
            throw new IllegalArgumentException("too much for a QR code", tooMuch);
        }
    }
}
