package org.khet.portal.print.internal.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.print.PrintImage;
import org.khet.portal.api.print.PrintTemplate;

/** Each sort of paper by its shipped template, as PDF and as file for word processors, with and without an emblem. Source: core CORE-48. */
class PaperSortsTest {
    private static final Pattern TAG = Pattern.compile("\\{\\{[#^/]?\\s*([\\w.]+)\\s*}}");
    private static final Set<String> LISTS =
            Set.of("opinions", "ticks", "basis", "parts", "groups", "persons", "duties", "deputies");
    private static final Path FOLDER = Path.of("..", "module-documents", "src", "main", "resources", "print");

    private static PrintDocument document(String sort, boolean emblem) throws IOException {
        String source = Files.readString(FOLDER.resolve(sort + ".xhtml"));
        Map<String, Object> model = new HashMap<>();
        TAG.matcher(source).results().map(found -> found.group(1)).forEach(name -> model.put(name, ""));
        LISTS.forEach(name -> model.put(name, List.of()));
        model.put(
                "paragraphs",
                List.of("ด้วยสำนักงานมีความประสงค์จะประชุมผู้อำนวยการโรงเรียน จึงขอเชิญท่านเข้าร่วมประชุม"));
        model.put("office", "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาตัวอย่าง เขต 1");
        model.put("subject", "ขอเชิญประชุม");
        model.put("person", "เจ้าหน้าที่ 13");
        model.put("number", "ศธ 04999/12");
        model.put("date", "20 พฤศจิกายน 2569");
        model.put("verify", false);
        model.put("signature", false);
        model.put("emblem", emblem);
        Map<String, PrintImage> images = emblem
                ? Map.of("emblem", new PrintImage.Photo(square()), "verify", new PrintImage.QrCode("-"))
                : Map.of("verify", new PrintImage.QrCode("-"));
        return new PrintDocument(
                new PrintTemplate(sort, source), model, images, Paper.portrait().in(Paper.Digits.THAI));
    }

    private static byte[] square() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"memo", "letter", "stamped", "order", "announcement", "certificate"})
    void sortIsOnePage_theEmblemTakesTheRoomThatIsFreeWithoutOne_andIsInTheWordFileToo(String sort) throws IOException {
        PrintedPdf plain = Papers.print(sort + "-plain", document(sort, false));
        PrintedPdf pdf = Papers.print(sort, document(sort, true));
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.images(1)).isEqualTo(plain.images(1) + 1);
        assertThat(pdf.text(1)).isEqualTo(plain.text(1)).contains("ประชุม");
        assertThat(first(pdf)).as("nothing moves").isCloseTo(first(plain), org.assertj.core.data.Offset.offset(1f));

        var docx = new ByteArrayOutputStream();
        new PdfDocumentPrinter().docx(document(sort, true), docx);
        try (var opened = new XWPFDocument(new ByteArrayInputStream(docx.toByteArray()))) {
            assertThat(opened.getAllPictures()).hasSize(1);
            var words = new StringBuilder();
            opened.getParagraphs().forEach(one -> words.append(one.getText()));
            assertThat(words.toString()).contains("ประชุม");
        }
    }

    /** The code stands at the foot of each page and takes no room of the text: order and signature are never moved for it. */
    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14})
    void codeForCheckingNeverStandsAloneOnAPage(int paragraphs) throws IOException {
        PrintDocument plain = document("memo", false);
        Map<String, Object> model = new HashMap<>(plain.model());
        model.put(
                "paragraphs",
                Collections.nCopies(
                        paragraphs,
                        "ด้วยสำนักงานมีความประสงค์จะประชุมผู้อำนวยการโรงเรียน จึงขอเชิญท่านเข้าร่วมประชุม"));
        model.put("verify", true);
        model.put("code", "0f8e6c1a");
        model.put("signer", "เจ้าหน้าที่ 01");
        model.put("ticks", List.of(tick("ทราบ", "อนุญาต"), tick("ลงนามแล้ว", "มอบดำเนินการ")));
        PrintedPdf pdf = Papers.print(
                "memo-" + paragraphs,
                new PrintDocument(
                        plain.template(), model, plain.images(), plain.paper().onOnePage()));

        String last = pdf.text(pdf.pages());
        assertThat(last).contains("0f8e6c1a", "คำสั่ง", "มอบดำเนินการ");
        assertThat(pdf.text(1)).contains("0f8e6c1a");
        model.put("verify", false);
        PrintedPdf draft = Papers.print(
                "memo-draft-" + paragraphs,
                new PrintDocument(
                        plain.template(), model, plain.images(), plain.paper().onOnePage()));
        assertThat(pdf.pages()).isEqualTo(draft.pages());
    }

    @ParameterizedTest
    @ValueSource(strings = {"memo", "letter", "stamped", "order", "announcement", "certificate"})
    void paperOfTwoPagesShowsTheFirstWordsOfTheSecond_onTheFirst(String sort) throws IOException {
        PrintDocument plain = document(sort, false);
        Map<String, Object> model = new HashMap<>(plain.model());
        List<String> paragraphs = IntStream.rangeClosed(1, 24)
                .mapToObj(
                        number -> "ข้อที่ " + number
                                + " ให้โรงเรียนในสังกัดรายงานจำนวนนักเรียน ครู และห้องเรียน ณ วันที่ 10 พฤศจิกายน 2569 ให้ครบทุกระดับชั้น")
                .toList();
        model.put("paragraphs", paragraphs);
        model.put("parts", List.of());
        PrintedPdf pdf = Papers.print(
                sort + "-two",
                new PrintDocument(
                        plain.template(),
                        model,
                        plain.images(),
                        plain.paper().onOnePage().withCue()));

        assertThat(pdf.pages()).isGreaterThan(1);
        String cue = pdf.runs(1).stream()
                .map(PrintedPdf.Run::text)
                .filter(text -> text.startsWith("/") && text.endsWith("…"))
                .findFirst()
                .orElseThrow();
        assertThat(pdf.text(2).replace(" ", ""))
                .contains(cue.substring(1, cue.length() - 1).replace(" ", ""));
    }

    private static Map<String, Object> tick(String left, String right) {
        return Map.of("leftLabel", left, "leftOn", true, "rightLabel", right, "rightOn", false);
    }

    private static float first(PrintedPdf pdf) throws IOException {
        return (float) pdf.runs(1).stream().mapToDouble(PrintedPdf.Run::y).max().orElseThrow();
    }
}
