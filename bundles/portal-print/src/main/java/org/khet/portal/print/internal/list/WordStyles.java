package org.khet.portal.print.internal.list;

import javax.xml.stream.XMLStreamException;

/** The paragraph styles of a list as text document, in the face of official papers; sizes in half points. */
final class WordStyles {
    private static final String FACE = "TH Sarabun New";

    boolean write(WordMarkup markup) throws XMLStreamException {
        markup.open("docDefaults").open("rPrDefault").open("rPr");
        markup.single("rFonts", "ascii", FACE, "hAnsi", FACE, "cs", FACE);
        markup.single("sz", "val", "28").single("szCs", "val", "28");
        markup.single("lang", "val", "en-US", "bidi", "th-TH").close().close().close();
        style(markup, "Normal", "Normal", "left", 28);
        style(markup, "Title", "Title", "center", 36);
        style(markup, "Subtitle", "Subtitle", "center", 28);
        style(markup, "Cell", "List cell", "left", 24);
        style(markup, "Mark", "Page mark", "center", 22);
        return true;
    }

    private static void style(WordMarkup markup, String id, String name, String side, int size)
            throws XMLStreamException {
        markup.open("style", "type", "paragraph", "styleId", id).single("name", "val", name);
        markup.open("pPr").single("spacing", "before", "0", "after", "0");
        markup.single("jc", "val", side).close();
        markup.open("rPr");
        if (id.equals("Title")) {
            markup.single("b").single("bCs");
        }
        markup.single("sz", "val", String.valueOf(size)).single("szCs", "val", String.valueOf(size));
        markup.close().close();
    }
}
