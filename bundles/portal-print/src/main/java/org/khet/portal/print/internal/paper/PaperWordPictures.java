package org.khet.portal.print.internal.paper;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.khet.portal.api.print.PrintImage;
import org.openpdf.text.Image;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Pictures inside a file for word processors (ECMA-376, part 1 §20): each stands where the template has it, as high as its style says.
 * Codes that a machine reads stay on the sealed copy: who works on with the words has another paper.
 */
final class PaperWordPictures {
    private static final Pattern HEIGHT = Pattern.compile("(?:^|[; ])height: ?(\\d{1,3})mm");
    private static final int USUAL = 20;
    private static final long EMU_OF_A_MILLIMETRE = 36_000;
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private final Map<String, PrintImage> images;
    private final List<byte[]> used = new ArrayList<>();

    PaperWordPictures(Map<String, PrintImage> images) {
        this.images = images;
    }

    /** Whether a part of the template shows a picture. */
    boolean isIn(Element element) {
        NodeList all = element.getElementsByTagName("img");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element picture && image(picture) instanceof PrintImage.Photo) {
                return true;
            }
        }
        return false;
    }

    private PrintImage image(Element picture) {
        return images.getOrDefault(TemplatePictures.name(picture.getAttribute("src")), new PrintImage.QrCode("-"));
    }

    /** The run that shows a picture; nothing for a code. */
    String run(Element picture) {
        if (!(image(picture) instanceof PrintImage.Photo photo)) {
            return "";
        }
        used.add(photo.content());
        var height = HEIGHT.matcher(picture.getAttribute("style"));
        long high = (height.find() ? Integer.parseInt(height.group(1)) : USUAL) * EMU_OF_A_MILLIMETRE;
        return shown(used.size(), width(photo, high), high);
    }

    private static long width(PrintImage.Photo photo, long high) {
        try {
            var image = Image.getInstance(photo.content());
            return Math.round(high * (double) image.getPlainWidth() / image.getPlainHeight());
        } catch (IOException fault) {
            throw new IllegalArgumentException("not a JPEG or PNG picture", fault);
        }
    }

    private static String shown(int number, long wide, long high) {
        String size = "cx=\"" + wide + "\" cy=\"" + high + "\"";
        String name = "id=\"" + number + "\" name=\"picture " + number + "\"";
        return "<w:r><w:drawing><wp:inline xmlns:wp=\"" + DRAWING
                + "wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent " + size
                + "/><wp:docPr " + name + "/><a:graphic xmlns:a=\"" + DRAWING + "main\"><a:graphicData uri=\"" + DRAWING
                + "picture\"><pic:pic xmlns:pic=\"" + DRAWING + "picture\"><pic:nvPicPr><pic:cNvPr " + name
                + "/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"p" + number
                + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext "
                + size + "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
                + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    /** What the file says of them beside its words. */
    String relations() {
        StringBuilder all = new StringBuilder();
        for (int number = 1; number <= used.size(); number++) {
            all.append("<Relationship Id=\"p")
                    .append(number)
                    .append(
                            "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"media/")
                    .append(file(number))
                    .append("\"/>");
        }
        return all.toString();
    }

    void write(ZipOutputStream zip, LocalDateTime time) throws IOException {
        for (int number = 1; number <= used.size(); number++) {
            var entry = new ZipEntry("word/media/" + file(number));
            entry.setTimeLocal(time);
            zip.putNextEntry(entry);
            zip.write(used.get(number - 1));
            zip.closeEntry();
        }
    }

    private String file(int number) {
        return "p" + number + (used.get(number - 1)[0] == (byte) 0x89 ? ".png" : ".jpeg");
    }
}
