package org.khet.portal.print.internal.paper;

import static java.util.Objects.requireNonNull;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Point;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.openpdf.text.Image;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextFSImage;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextReplacedElement;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/** A QR code drawn in squares, two modules of quiet zone on each side. */
final class PaperQrCode implements ITextReplacedElement {
    private static final int QUIET_ZONE = 2;
    private static final int PIXELS_UNSIZED = 80;

    private final BitMatrix modules;
    private final int size;
    private Point location = new Point(0, 0);

    PaperQrCode(String content, int dotsPerPixel, int width, int height) {
        modules = encode(content);
        size = width > 0 ? width : height > 0 ? height : PIXELS_UNSIZED * dotsPerPixel;
    }

    private static BitMatrix encode(String content) {
        var hints = Map.of(
                EncodeHintType.CHARACTER_SET,
                "UTF-8",
                EncodeHintType.MARGIN,
                QUIET_ZONE,
                EncodeHintType.ERROR_CORRECTION,
                ErrorCorrectionLevel.M);
        try {
            return new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException fault) {
            throw new IllegalArgumentException("too much for a QR code", fault);
        }
    }

    @Override
    public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
        int width = modules.getWidth();
        var template = requireNonNull(device.getWriter()).getDirectContent().createTemplate(width, width);
        var graphics = template.createGraphicsShapes(width, width);
        graphics.setColor(Color.BLACK);
        for (int y = 0; y < width; y++) {
            for (int x = 0; x < width; x++) {
                if (modules.get(x, y)) {
                    graphics.fill(new Rectangle2D.Double(x, y, 1, 1));
                }
            }
        }
        graphics.dispose();
        var image = Image.getInstance(template);
        image.scaleAbsolute(size, size);
        device.drawImage(new ITextFSImage(image), location.x, location.y);
    }

    @Override
    public int getIntrinsicWidth() {
        return size;
    }

    @Override
    public int getIntrinsicHeight() {
        return size;
    }

    @Override
    public Point getLocation() {
        return location;
    }

    @Override
    public void setLocation(int x, int y) {
        location = new Point(x, y);
    }

    @Override
    public void detach(LayoutContext context) {
        // holds nothing of the layout
    }

    @Override
    public boolean isRequiresInteractivePaint() {
        return false;
    }

    @Override
    public boolean hasBaseline() {
        return false;
    }

    @Override
    public int getBaseline() {
        return 0;
    }
}
