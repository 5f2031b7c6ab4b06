package org.khet.portal.print.internal.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.print.PrintImage;
import org.khet.portal.api.print.PrintTemplate;

class TemplateRulesTest {
    private static PrintDocument document(String xhtml, Map<String, ?> model) {
        return new PrintDocument(Papers.body(xhtml), model, Map.of(), Paper.portrait());
    }

    @Test
    void whatPeopleTypedNeverBecomesMarkup() throws IOException {
        var typed = "<b>หนา</b> & \"ปกติ\" 'x' \u0000\u000B\u200B<script>alert(1)</script>";
        var pdf = Papers.print("escaped", document("<p>{{symptom}}</p>", Map.of("symptom", typed)));
        assertThat(pdf.text(1)).isEqualTo("<b>หนา</b>&\"ปกติ\"'x'<script>alert(1)</script>");
    }

    @Test
    void sectionsRepeatAndChoose() throws IOException {
        var xhtml = "{{#rows}}<p>{{no}} {{name}}{{^last}},{{/last}}</p>{{/rows}}{{#note}}<p>มี {{.}}</p>{{/note}}"
                + "{{^none}}<p>ไม่มี</p>{{/none}}{{#words}}<p>{{.}}</p>{{/words}}";
        Map<String, Object> model = Map.of(
                "rows",
                List.of(Map.of("no", "1", "name", "ก", "last", false), Map.of("no", "2", "name", "ข", "last", true)),
                "note",
                "หมายเหตุ",
                "none",
                "",
                "words",
                List.of("หนึ่ง", "สอง"));
        assertThat(Papers.print("sections", document(xhtml, model)).text(1)).isEqualTo("1ก,2ขมีหมายเหตุไม่มีหนึ่งสอง");
    }

    @Test
    void mistakesOfATemplateAreTold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Papers.print("none", document("{{missing}}", Map.of())))
                .withMessageContaining("missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Papers.print("none", document("{{#missing}}x{{/missing}}", Map.of())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Papers.print("none", document("{{{raw}}}", Map.of("raw", "<b/>"))))
                .withMessageContaining("unescaped");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Papers.print("none", document("<p>", Map.of())))
                .withMessageContaining("test");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Papers.print("none", document("{{no}}", Map.of("no", 5))))
                .withMessageContaining("model.no");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Papers.print("none", document("{{text.length}}", Map.of("text", "x"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Papers.print("none", document("<img src='image:photo'/>", Map.of())))
                .withMessageContaining("photo");
    }

    @Test
    void nothingOutsideIsEverOpened(@TempDir Path folder) throws IOException {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            var secret = Files.writeString(folder.resolve("secret.css"), "p { content: 'ลับ' }");
            var xhtml = "<html><head><link rel='stylesheet' href='%1$sa.css'/><link rel='stylesheet' href='%2$s'/>"
                    + "<style>@import url('%1$sb.css'); @font-face { font-family: X; src: url('%1$sc.ttf') }"
                    + " p { background-image: url('%1$sd.png') }</style></head>"
                    + "<body><p style=\"font-family: X, Sarabun\">ข้อความ</p><object data='%1$se'/></body></html>";
            var template = new PrintTemplate("closed", xhtml.formatted(address, secret.toUri()));
            var pdf = Papers.print("closed", new PrintDocument(template, Map.of(), Map.of(), Paper.portrait()));
            assertThat(pdf.text(1)).isEqualTo("ข้อความ");
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Papers.print(
                        "none", document("<img src='" + folder.resolve("x.png").toUri() + "'/>", Map.of())));
    }

    @Test
    void doctypesAreRefused() {
        var template = new PrintTemplate(
                "entity",
                "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html><head></head><body>&x;</body></html>");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Papers.print("none", new PrintDocument(template, Map.of(), Map.of(), Paper.portrait())))
                .withMessageContaining("DOCTYPE");
    }

    @Test
    void photosAndCodesArePrinted() throws IOException {
        var photo = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(photo, "jpeg", jpeg);
        var xhtml = "<img src='image:photo' style='width: 60mm'/><img src='image:code' style='width: 25mm'/>";
        var document = new PrintDocument(
                Papers.body(xhtml),
                Map.of(),
                Map.of(
                        "photo",
                        new PrintImage.Photo(jpeg.toByteArray()),
                        "code",
                        new PrintImage.QrCode("https://khet1.example/ict/repairs/1042")),
                Paper.portrait());
        assertThat(Papers.print("images", document).images(1)).isEqualTo(2);
    }
}
