package org.khet.portal.print.internal.table;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.khet.portal.api.admin.imports.TableReader;

/** The texts that the cells of a workbook share. For one thread. */
final class SharedStrings {
    private static final int MOST = 3_000_000;
    private static final long MOST_SIGNS = 60_000_000;
    private final List<String> words = new ArrayList<>();
    private long signs;

    boolean element(XMLStreamReader part) throws XMLStreamException {
        if (part.getLocalName().equals("si")) {
            String text = text(part, "si");
            signs += text.length();
            if (words.size() >= MOST || signs > MOST_SIGNS) {
                throw FileTableReader.refused("bomb");
            }
            words.add(text);
        }
        return true;
    }

    String at(String index) {
        try {
            int place = Integer.parseInt(index.strip());
            return place >= 0 && place < words.size() ? words.get(place) : "";
        } catch (NumberFormatException none) {
            return "";
        }
    }

    /** Joins the runs of a text; how it is to be read aloud (phonetic runs) is no part of it. */
    static String text(XMLStreamReader part, String end) throws XMLStreamException {
        var text = new StringBuilder();
        int skipped = 0;
        while (part.hasNext()) {
            int event = part.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                if (skipped > 0 || part.getLocalName().equals("rPh")) {
                    skipped++;
                } else if (part.getLocalName().equals("t")) {
                    text.append(part.getElementText());
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                if (skipped > 0) {
                    skipped--;
                } else if (part.getLocalName().equals(end)) {
                    break;
                }
            }
            if (text.length() > TableReader.MOST_CELL) {
                throw FileTableReader.refused("cell", TableReader.MOST_CELL, 0);
            }
        }
        return text.toString();
    }
}
