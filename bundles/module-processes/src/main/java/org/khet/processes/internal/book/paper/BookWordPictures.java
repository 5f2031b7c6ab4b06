package org.khet.processes.internal.book.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.print.SheetSize;
import org.khet.processes.internal.book.BookItem;
import org.khet.processes.internal.book.ChapterFiles;

/** Pictures of chapters in a file for word processors (ECMA-376, part 1 §20). Source: core CORE-97. */
final class BookWordPictures {
    /** What the file says of the endings of its pictures. */
    static final String TYPES = "<Default Extension=\"png\" ContentType=\"image/png\"/>"
            + "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>";

    private static final double WIDE = 160;
    private static final double HIGH = 220;
    private static final double EMBLEM = 30;
    private static final double EMU_OF_A_MILLIMETRE = 36_000;
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private final BoundFiles files;
    private final List<byte[]> used = new ArrayList<>();

    BookWordPictures(BoundFiles files) {
        this.files = files;
    }

    /** The run that shows a picture; empty for a PDF, whose pages stand in no such file. */
    Optional<String> run(BookItem.Attachment attachment) throws IOException {
        if (ChapterFiles.isPdf(attachment.mediaType())) {
            return Optional.empty();
        }
        return shown(files.read(attachment), WIDE, HIGH);
    }

    /** The run that shows the emblem of an office; empty where it has none. */
    Optional<String> emblem(OfficeId office) {
        return files.emblem(office).flatMap(file -> shown(file, EMBLEM, EMBLEM));
    }

    private Optional<String> shown(BoundFiles.Bound file, double wide, double high) {
        return file.sheets().stream().findFirst().map(size -> {
            used.add(file.content());
            return shown(used.size(), size.within(wide, high));
        });
    }

    private static String shown(int number, SheetSize size) {
        String extent = "cx=\"" + Math.round(size.wide() * EMU_OF_A_MILLIMETRE) + "\" cy=\""
                + Math.round(size.high() * EMU_OF_A_MILLIMETRE) + "\"";
        String name = "id=\"" + number + "\" name=\"picture " + number + "\"";
        return "<w:r><w:drawing><wp:inline xmlns:wp=\"" + DRAWING
                + "wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent " + extent
                + "/><wp:docPr " + name + "/><a:graphic xmlns:a=\"" + DRAWING + "main\"><a:graphicData uri=\"" + DRAWING
                + "picture\"><pic:pic xmlns:pic=\"" + DRAWING + "picture\"><pic:nvPicPr><pic:cNvPr " + name
                + "/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"p" + number
                + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext "
                + extent + "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
                + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    /** What the file says of them beside its words. */
    String relations() {
        StringBuilder all = new StringBuilder();
        for (int number = 1; number <= used.size(); number++) {
            all.append("<Relationship Id=\"p")
                    .append(number)
                    .append("\" Type=\"" + BookWordPages.LINKS + "/image\" Target=\"media/")
                    .append(file(number))
                    .append("\"/>");
        }
        return all.toString();
    }

    void write(ZipOutputStream zip) throws IOException {
        for (int number = 1; number <= used.size(); number++) {
            zip.putNextEntry(new ZipEntry("word/media/" + file(number)));
            zip.write(used.get(number - 1));
            zip.closeEntry();
        }
    }

    private String file(int number) {
        return "p" + number + (used.get(number - 1)[0] == (byte) 0x89 ? ".png" : ".jpeg");
    }
}
