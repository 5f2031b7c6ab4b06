package org.khet.portal.print.internal.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.LayoutProcessor;
import org.xhtmlrenderer.pdf.ITextFontResolver;

/**
 * The office face, shaped by the JDK's own layout engine. Each face is made once for the life of the bundle: the library
 * keeps every face that was ever made in a static map, 125 kB for each document otherwise.
 */
final class Typefaces {
    /** Family in which digits follow the paper. */
    static final String FAMILY = "Sarabun";

    /** Family in which digits stay Arabic: codes, serial numbers, addresses. */
    static final String CODE_FAMILY = "SarabunArabicDigits";

    /** Family in which the number of a page is the letter of its place among the front pages: the first is ก. */
    static final String LETTER_FAMILY = "SarabunPageLetters";

    /** Family in which the number of a page is counted from the first page of the text. */
    static final String PAGE_FAMILY = "SarabunPageNumbers";

    private static final String FOLDER = "org/khet/portal/print/fonts/";
    private static final String REGULAR = FOLDER + "Sarabun-Regular.ttf";
    private static final String BOLD = FOLDER + "Sarabun-Bold.ttf";

    private final List<Face> faces;
    private final Set<BaseFont> codes;
    private final Set<BaseFont> letters;
    private final Set<BaseFont> pages;

    private record Face(BaseFont font, String path, String family) {}

    Typefaces() {
        enableShaping();
        faces = List.of(
                face(REGULAR, FAMILY),
                face(BOLD, FAMILY),
                face(REGULAR, CODE_FAMILY),
                face(BOLD, CODE_FAMILY),
                face(REGULAR, LETTER_FAMILY),
                face(BOLD, LETTER_FAMILY),
                face(REGULAR, PAGE_FAMILY),
                face(BOLD, PAGE_FAMILY));
        codes = Set.of(faces.get(2).font(), faces.get(3).font());
        letters = Set.of(faces.get(4).font(), faces.get(5).font());
        pages = Set.of(faces.get(6).font(), faces.get(7).font());
    }

    /** Must happen before the first face is made; without the actual text, copies from the PDF lose their marks. */
    @SuppressWarnings("deprecation") // its successor is not known to the page engine
    private static void enableShaping() {
        LayoutProcessor.enable();
        LayoutProcessor.setWriteActualText();
    }

    private static Face face(String path, String family) {
        try {
            return new Face(BaseFont.createFont(path, BaseFont.IDENTITY_H, true, false, null, null), path, family);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Returns the faces for one document; the resolver caches and must not be shared by threads. */
    ITextFontResolver resolver() {
        var resolver = new ITextFontResolver();
        for (var face : faces) {
            resolver.addFont(face.font(), face.path(), face.family());
        }
        return resolver;
    }

    /** Returns whether the face belongs to {@link #CODE_FAMILY}. */
    boolean isCode(BaseFont font) {
        return codes.contains(font);
    }

    /** Returns whether the face belongs to {@link #LETTER_FAMILY}. */
    boolean isLetter(BaseFont font) {
        return letters.contains(font);
    }

    /** Returns whether the face belongs to {@link #PAGE_FAMILY}. */
    boolean isPage(BaseFont font) {
        return pages.contains(font);
    }

    BaseFont regular() {
        return faces.getFirst().font();
    }
}
