package org.khet.portal.print.internal.list;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of WordprocessingML (ECMA-376, part 1 §17). What is no XML character must be left out before. */
final class WordMarkup {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final XMLStreamWriter xml;

    WordMarkup(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Begins a part with its root. */
    void begin(String root) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("w", root, NAMESPACE);
        xml.writeNamespace("w", NAMESPACE);
        xml.writeNamespace("r", RELATIONS);
    }

    /** Ends the part; the stream stays open. */
    void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    /** Opens an element; attributes as name and value in turn. */
    WordMarkup open(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement("w", name, NAMESPACE);
        attributes(attributes);
        return this;
    }

    /** An element without content. */
    WordMarkup single(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement("w", name, NAMESPACE);
        attributes(attributes);
        return this;
    }

    /** A reference to another part of the file. */
    WordMarkup reference(String name, String type, String relation) throws XMLStreamException {
        single(name, "type", type);
        xml.writeAttribute("r", RELATIONS, "id", relation);
        return this;
    }

    WordMarkup close() throws XMLStreamException {
        xml.writeEndElement();
        return this;
    }

    /** A run of text; line breaks and tabs are kept. */
    WordMarkup run(String text, String... marks) throws XMLStreamException {
        open("r");
        if (marks.length > 0) {
            open("rPr");
            for (String mark : marks) {
                single(mark);
            }
            close();
        }
        String[] lines = text.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                single("br");
            }
            xml.writeStartElement("w", "t", NAMESPACE);
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
            xml.writeCharacters(lines[line].replace('\t', ' '));
            xml.writeEndElement();
        }
        return close();
    }

    /** A paragraph with one run. */
    WordMarkup paragraph(String style, String text, String... marks) throws XMLStreamException {
        open("p").open("pPr").single("pStyle", "val", style).close();
        return run(text, marks).close();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int at = 0; at < attributes.length; at += 2) {
            xml.writeAttribute("w", NAMESPACE, attributes[at], attributes[at + 1]);
        }
    }
}
