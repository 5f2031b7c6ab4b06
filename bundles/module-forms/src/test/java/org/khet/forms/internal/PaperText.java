package org.khet.forms.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;

/** The words of a paper as they stand in its file for word processors, a paragraph a line. */
public final class PaperText {
    private PaperText() {}

    /** Of a file. */
    public static String of(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            while (!zip.getNextEntry().getName().equals("word/document.xml")) {}
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("</w:p>", "\n")
                    .replaceAll("<[^>]+>", "")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&");
        }
    }
}
