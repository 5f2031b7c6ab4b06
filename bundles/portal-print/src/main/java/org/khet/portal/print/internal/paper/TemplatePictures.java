package org.khet.portal.print.internal.paper;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.print.PrintImage;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfReader;
import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.ReplacedElementFactory;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextFSImage;
import org.xhtmlrenderer.pdf.ITextImageElement;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.simple.extend.FormSubmissionListener;

/**
 * Gives {@code <img src="image:name"/>} its picture. Not the stock factory: that one draws form fields and outside images. A picture is
 * read once, however often its page is laid out. For one document and one thread.
 */
final class TemplatePictures implements ReplacedElementFactory {
    private static final String SCHEME = "image:";
    private static final byte PNG = (byte) 0x89;

    private final Map<String, PrintImage> images;
    private final Map<String, Image> read = new HashMap<>();
    private final IdentityHashMap<Object, PdfReader> bound = new IdentityHashMap<>();

    TemplatePictures(Map<String, PrintImage> images) {
        this.images = images;
    }

    /** Returns the name in a source such as {@code image:photo}, empty for any other. */
    static String name(String source) {
        return source.startsWith(SCHEME) ? source.substring(SCHEME.length()) : "";
    }

    @Override
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback agent, int width, int height) {
        var element = box.getElement();
        if (element == null || !element.getNodeName().equals("img")) {
            return null;
        }
        String name = name(element.getAttribute("src"));
        return switch (images.get(name)) {
            case PrintImage.Photo photo ->
                photo(read.computeIfAbsent(name, once -> read(photo)), context.getDotsPerPixel(), width, height);
            case PrintImage.QrCode code -> new PaperQrCode(code.content(), context.getDotsPerPixel(), width, height);
            case PrintImage.PdfPage page ->
                new PaperPdfPage(
                        bound.computeIfAbsent(page.content(), file -> PdfSheets.open(page.content())),
                        page.page(),
                        width,
                        height);
            case null -> null;
        };
    }

    private static ReplacedElement photo(Image read, int dotsPerPixel, int width, int height) {
        var image = Image.getInstance(read);
        image.scaleAbsolute(image.getPlainWidth() * dotsPerPixel, image.getPlainHeight() * dotsPerPixel);
        var drawn = new ITextFSImage(image);
        return new ITextImageElement(width > 0 || height > 0 ? drawn.scale(width, height) : drawn);
    }

    private static Image read(PrintImage.Photo photo) {
        try {
            BufferedImage drawn =
                    isPng(photo.content()) ? ImageIO.read(new ByteArrayInputStream(photo.content())) : null;
            return drawn == null || drawn.getColorModel().getPixelSize() == 1
                    ? Image.getInstance(photo.content())
                    : Image.getInstance(packed(drawn), null);
        } catch (IOException fault) {
            throw new IllegalArgumentException("not a JPEG or PNG picture", fault);
        }
    }

    private static boolean isPng(byte[] content) {
        return content.length > 1 && content[0] == PNG && content[1] == 'P';
    }

    /** A pixel in one number each: the library asks for them one by one, which takes ten times as long of bytes in bands. */
    private static BufferedImage packed(BufferedImage drawn) {
        BufferedImage packed = new BufferedImage(
                drawn.getWidth(),
                drawn.getHeight(),
                drawn.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = packed.createGraphics();
        graphics.setComposite(AlphaComposite.Src);
        graphics.drawImage(drawn, 0, 0, null);
        graphics.dispose();
        return packed;
    }

    @Override
    public void reset() {
        // nothing is kept between documents
    }

    @Override
    public void remove(Element element) {
        // nothing is kept for an element
    }

    @Override
    public void setFormSubmissionListener(FormSubmissionListener listener) {
        // paper submits nothing
    }
}
