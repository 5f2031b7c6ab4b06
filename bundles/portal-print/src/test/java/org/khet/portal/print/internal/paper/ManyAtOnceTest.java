package org.khet.portal.print.internal.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.text.ThaiDigits;

/** The faces are shared by all documents; officers print at the same time, each in their own digits. */
class ManyAtOnceTest {
    private static final String TEXT = "น้ำป่าที่ญี่ปุ่น ผู้ซ่อม กี่ ฎุ ฐู ปี 2565 ฉบับที่ ";

    private final PdfDocumentPrinter printer = new PdfDocumentPrinter();

    private PrintedPdf print(int no) throws Exception {
        var digits = no % 2 == 0 ? Paper.Digits.ARABIC : Paper.Digits.THAI;
        var template = Papers.body("<p class='justified'>{{text}}</p><p><b>{{text}}</b></p>");
        var pdf = new ByteArrayOutputStream();
        printer.print(
                new PrintDocument(
                        template,
                        Map.of("text", TEXT + no),
                        Map.of(),
                        Paper.portrait().in(digits)),
                pdf);
        return new PrintedPdf(pdf.toByteArray());
    }

    @Test
    void eachDocumentKeepsItsOwnTextAndDigits() throws Exception {
        var running = new ArrayList<Future<PrintedPdf>>();
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (int no = 0; no < 60; no++) {
                int own = no;
                running.add(pool.submit((Callable<PrintedPdf>) () -> print(own)));
            }
        }
        for (int no = 0; no < running.size(); no++) {
            var text = (TEXT + no).replace(" ", "");
            var expected = no % 2 == 0 ? text : ThaiDigits.toThai(text);
            assertThat(running.get(no).get().text(1)).isEqualTo(expected + expected);
        }
    }
}
