package org.khet.portal.print.internal.paper;

import static java.util.Objects.requireNonNull;

import java.awt.Point;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextFSImage;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextReplacedElement;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/** A page of another PDF, drawn in its own lines and letters: what it shows of itself, turned as it is looked at. */
final class PaperPdfPage implements ITextReplacedElement {
    private final PdfReader file;
    private final int page;
    private final int width;
    private final int height;
    private Point location = new Point(0, 0);

    /**
     * A page.
     *
     * @param width  dots, as the template says it
     * @param height dots, as the template says it
     */
    PaperPdfPage(PdfReader file, int page, int width, int height) {
        if (page < 1 || page > file.getNumberOfPages() || width <= 0 || height <= 0) {
            throw new IllegalArgumentException("page " + page + " of a PDF file, " + width + " by " + height);
        }
        this.file = file;
        this.page = page;
        this.width = width;
        this.height = height;
    }

    @Override
    public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
        var image = Image.getInstance(upright(requireNonNull(device.getWriter())));
        image.scaleAbsolute(width, height);
        device.drawImage(new ITextFSImage(image), location.x, location.y);
    }

    /** The page in a frame of its own, whose corner is where the page begins. */
    private PdfTemplate upright(PdfWriter writer) {
        Rectangle shown = file.getCropBox(page);
        float wide = shown.getWidth();
        float high = shown.getHeight();
        int turned = Math.floorMod(file.getPageRotation(page), 360);
        boolean across = turned % 180 != 0;
        var frame = writer.getDirectContent().createTemplate(across ? high : wide, across ? wide : high);
        var drawn = writer.getImportedPage(file, page);
        float left = shown.getLeft();
        float bottom = shown.getBottom();
        switch (turned) {
            case 90 -> frame.addTemplate(drawn, 0, -1, 1, 0, -bottom, wide + left);
            case 180 -> frame.addTemplate(drawn, -1, 0, 0, -1, wide + left, high + bottom);
            case 270 -> frame.addTemplate(drawn, 0, 1, -1, 0, high + bottom, -left);
            default -> frame.addTemplate(drawn, 1, 0, 0, 1, -left, -bottom);
        }
        return frame;
    }

    @Override
    public int getIntrinsicWidth() {
        return width;
    }

    @Override
    public int getIntrinsicHeight() {
        return height;
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
