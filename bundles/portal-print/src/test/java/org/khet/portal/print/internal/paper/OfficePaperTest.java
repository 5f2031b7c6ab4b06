package org.khet.portal.print.internal.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.print.PrintTemplate;

/** Memo, order, frame, registers and minutes as they come out of the printer; core D-04 to D-07, CORE-22, 24, 29, 57, 63, 119. */
class OfficePaperTest {
    private static final Path FOLDER = Path.of("..", "module-documents", "src", "main", "resources", "print");

    private static PrintedPdf print(String name, Paper paper, Map<String, Object> model) throws IOException {
        PrintTemplate template = PrintTemplate.read(name, Files.newInputStream(FOLDER.resolve(name + ".xhtml")));
        return Papers.print("office-" + name, new PrintDocument(template, model, Map.of(), paper));
    }

    private static Map<String, Object> empty(String... more) {
        Map<String, Object> model = new HashMap<>();
        for (String name : List.of(
                "watermark",
                "emblem",
                "printedBy",
                "secrecy",
                "urgency",
                "phone",
                "through",
                "enclosures",
                "reference",
                "verify",
                "code",
                "instruction",
                "signer",
                "signLine",
                "signDate",
                "repeals",
                "lateReason",
                "until")) {
            model.put(name, "");
        }
        model.put("verify", false);
        model.put("signature", false);
        model.put("office", "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาตัวอย่าง เขต\u00a01");
        for (int i = 0; i < more.length; i += 2) {
            model.put(more[i], more[i + 1]);
        }
        return model;
    }

    private static Map<String, String> opinion(String title, String words, String name, String line) {
        return Map.of("title", title, "words", words, "name", name, "line", line, "date", "20 พฤศจิกายน 2569");
    }

    private static Map<String, Object> ticks(String left, boolean leftOn, String right, boolean rightOn) {
        return Map.of("leftLabel", left, "leftOn", leftOn, "rightLabel", right, "rightOn", rightOn);
    }

    @Test
    void memoHasThreeOpinionsWithTheirDays_sixTicks_andTheActingWordsUnderTheSignature_onOnePage() throws IOException {
        Map<String, Object> model = empty(
                "unit", "กลุ่มส่งเสริมการศึกษาทางไกล เทคโนโลยีสารสนเทศและการสื่อสาร",
                "number", "1/2569",
                "date", "20 พฤศจิกายน 2569",
                "subject", "ขออนุญาตเผยแพร่คู่มือการปฏิบัติงาน",
                "to", "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา",
                "cause", "ด้วยสำนักงานต้องเผยแพร่คู่มือการปฏิบัติงานตามแบบประเมิน ITA",
                "wish", "จึงขออนุญาตเผยแพร่คู่มือบนเว็บไซต์สำนักงาน",
                "closing", "จึงเรียนมาเพื่อโปรดพิจารณา",
                "drafter", "เจ้าหน้าที่ 13",
                "drafterPosition", "นักวิชาการคอมพิวเตอร์ปฏิบัติการ",
                "signer", "เจ้าหน้าที่ 2",
                "signLine",
                        "รองผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา รักษาราชการแทน ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา",
                "signDate", "20 พฤศจิกายน 2569");
        model.put("paragraphs", List.of());
        model.put(
                "opinions",
                List.of(
                        opinion("หัวหน้ากลุ่มงาน", "ครบถ้วน", "เจ้าหน้าที่ 22", "หัวหน้ากลุ่มงาน"),
                        opinion("ผอ.กลุ่ม", "เห็นควรอนุญาต", "เจ้าหน้าที่ 12", "ผู้อำนวยการกลุ่ม"),
                        opinion("รอง ผอ.", "เห็นชอบ", "เจ้าหน้าที่ 3", "รองผู้อำนวยการ")));
        model.put(
                "ticks",
                List.of(
                        ticks("ทราบ", true, "อนุญาต", true),
                        ticks("ชอบ", false, "อนุมัติ", false),
                        ticks("ลงนามแล้ว", true, "ลงนัด", false)));
        var pdf = print("memo", Paper.portrait().in(Paper.Digits.THAI).onOnePage(), model);

        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.text(1))
                .contains(
                        "บันทึกข้อความ",
                        "ที่๑/๒๕๖๙",
                        "ความเห็นของหัวหน้ากลุ่มงาน",
                        "ความเห็นของผอ.กลุ่ม",
                        "ความเห็นของรองผอ.")
                .contains("ทราบ", "อนุญาต", "ชอบ", "อนุมัติ", "ลงนามแล้ว", "ลงนัด")
                .contains("รักษาราชการแทน")
                .containsSubsequence("ความเห็นของ", "๒๐พฤศจิกายน๒๕๖๙", "ความเห็นของ", "๒๐พฤศจิกายน๒๕๖๙");
    }

    private static Map<String, Object> person(int no) {
        return Map.of(
                "no",
                String.valueOf(no),
                "name",
                "เจ้าหน้าที่ " + no,
                "post",
                "นักวิชาการคอมพิวเตอร์ชำนาญการ",
                "postNo",
                "อ " + (30 + no),
                "functions",
                "ผู้ดูแลเว็บไซต์ประจำกลุ่ม",
                "paragraph",
                "ปฏิบัติหน้าที่และรับผิดชอบงานดังต่อไปนี้",
                "others",
                "ปฏิบัติงานอื่นตามที่ผู้บังคับบัญชามอบหมาย",
                "duties",
                List.of(
                        Map.of("level", "d1", "path", no + ".1", "text", "งานข้อมูลสารสนเทศ"),
                        Map.of("level", "d4", "path", no + ".1.1.1.1", "text", "ตรวจสอบข้อมูลนักเรียนรอบ 10 มิถุนายน")),
                "deputies",
                List.of(Map.of("words", "เป็นคู่ปฏิบัติหน้าที่แทนกันกับ เจ้าหน้าที่ 14")));
    }

    @Test
    void orderOfTheWholeOffice_groupAfterGroup_postNumbersAndFunctions_pageNumbersAndTheCueOfTheNextPage()
            throws IOException {
        List<Map<String, Object>> groups = new ArrayList<>();
        for (int group = 0; group < 3; group++) {
            groups.add(Map.of(
                    "groupName",
                    "กลุ่มงานที่ " + (group + 1),
                    "persons",
                    List.of(
                            person(group * 4 + 1),
                            person(group * 4 + 2),
                            person(group * 4 + 3),
                            person(group * 4 + 4))));
        }
        Map<String, Object> model = empty(
                "number", "12/2569",
                "date", "20 พฤศจิกายน 2569",
                "subject", "มอบหมายหน้าที่การงานในส่วนราชการ",
                "repeals", "คำสั่งที่ 135/2564 ลงวันที่ 29 มีนาคม 2564",
                "effective", "1 พฤศจิกายน 2569",
                "lateReason", "รอผลการสรรหาซึ่งประกาศเมื่อวันที่ 18 พฤศจิกายน 2569",
                "signer", "เจ้าหน้าที่ 1",
                "signLine", "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา");
        model.put("basis", List.of(Map.of("text", "อาศัยอำนาจตามมาตรา 37")));
        model.put("paragraphs", List.of("เพื่อให้การปฏิบัติราชการเป็นไปด้วยความเรียบร้อย"));
        model.put("parts", List.of());
        model.put("groups", groups);
        var pdf = print("order", Paper.portrait().in(Paper.Digits.THAI).withCue(), model);

        assertThat(pdf.pages()).isGreaterThan(2);
        StringBuilder all = new StringBuilder();
        for (int page = 1; page <= pdf.pages(); page++) {
            all.append(pdf.text(page));
        }
        assertThat(all.toString())
                .containsSubsequence(
                        "ที่๑๒/๒๕๖๙", "ให้ยกเลิกคำสั่งที่๑๓๕/๒๕๖๔", "กลุ่มงานที่๑", "กลุ่มงานที่๒", "กลุ่มงานที่๓")
                .contains("๑.เจ้าหน้าที่๑", "ตำแหน่งเลขที่อ๓๑", "ทำหน้าที่ผู้ดูแลเว็บไซต์ประจำกลุ่ม", "๑๒.๑.๑.๑.๑")
                .contains(
                        "ทั้งนี้ตั้งแต่วันที่๑พฤศจิกายน๒๕๖๙เป็นต้นไป",
                        "เหตุที่ให้มีผลย้อนหลังรอผลการสรรหา",
                        "สั่งณวันที่๒๐พฤศจิกายน๒๕๖๙");
        assertThat(pdf.lines(2).getFirst()).isEqualTo("-๒-");
        String cue = pdf.runs(1).stream()
                .map(PrintedPdf.Run::text)
                .filter(text -> text.startsWith("/") && text.endsWith("…"))
                .findFirst()
                .orElseThrow();
        assertThat(pdf.lines(2).get(1))
                .startsWith(cue.substring(1, cue.length() - 1).replace(" ", ""));
        assertThat(pdf.runs(pdf.pages())).noneMatch(run -> run.text().endsWith("…"));
    }

    @Test
    void frameOfAPersonHasPostNumberFunctionOrderAndDuties() throws IOException {
        Map<String, Object> model = empty("unit", "กลุ่มอำนวยการ", "order", "12/2569");
        model.putAll(person(3));
        model.put("deputies", List.of(Map.of("no", "1", "name", "เจ้าหน้าที่ 14", "capacity", "ปฏิบัติหน้าที่แทน")));
        var pdf = print("frame", Paper.portrait().in(Paper.Digits.THAI), model);
        assertThat(pdf.text(1))
                .contains(
                        "กรอบภารกิจงาน",
                        "อ๓๓",
                        "ทำหน้าที่ผู้ดูแลเว็บไซต์ประจำกลุ่ม",
                        "ที่๑๒/๒๕๖๙",
                        "มีหน้าที่และรับผิดชอบงานดังนี้")
                .contains("๓.๑.๑.๑.๑", "(๑)เจ้าหน้าที่๑๔ปฏิบัติหน้าที่แทน");
    }

    private static String thai(int number) {
        return String.valueOf(number)
                .chars()
                .mapToObj(digit -> Character.toString(digit - '0' + '๐'))
                .collect(Collectors.joining());
    }

    private static List<Map<String, String>> rows(int count, String... columns) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Map<String, String> row = new HashMap<>();
            for (String column : columns) {
                row.put(column, column.equals("number") ? String.valueOf(i) : "");
            }
            row.put("subject", "ขอให้รายงานข้อมูลนักเรียน ณ วันที่ 10 พฤศจิกายน 2569 เรื่องที่ " + i);
            row.put("letterNo", "ศธ 04999/" + (100 + i));
            row.put("struck", "");
            rows.add(row);
        }
        return rows;
    }

    @Test
    void registersOfReceivedAndSentLettersAndOfGroups_officialColumnsOnEveryPage_thaiDigits_noRowLost()
            throws IOException {
        registerOfLettersThatCame();
        Map<String, Object> model = empty("from", "1 พฤศจิกายน 2569", "to", "30 พฤศจิกายน 2569");
        model.put("rows", rows(40, "number", "letterOn", "sender", "to", "done", "remark"));
        var out = print("register-out", Paper.landscape().in(Paper.Digits.THAI), model);
        assertThat(out.pages()).isGreaterThan(1);
        StringBuilder all = new StringBuilder();
        for (int page = 1; page <= out.pages(); page++) {
            assertThat(out.text(page)).contains("เลขทะเบียนส่ง", "ลงวันที่", "การปฏิบัติ", "หมายเหตุ");
            all.append(out.text(page));
        }
        for (String no : List.of("ศธ๐๔๙๙๙/๑๐๑", "ศธ๐๔๙๙๙/๑๒๐", "ศธ๐๔๙๙๙/๑๔๐")) {
            assertThat(all.toString()).containsOnlyOnce(no);
        }
        assertThat(all.toString()).doesNotContainPattern("[0-9]");

        model.put("rows", rows(40, "number", "unit", "central", "sender", "main", "due", "done"));
        var book = print("register-unit", Paper.landscape().in(Paper.Digits.THAI), model);
        assertThat(book.text(book.pages())).contains("เลขรับของกลุ่ม", "ผู้รับผิดชอบ", "เรื่องที่๔๐");
    }

    private static void registerOfLettersThatCame() throws IOException {
        Map<String, Object> model = empty("from", "1 พฤศจิกายน 2569", "to", "30 พฤศจิกายน 2569");
        List<Map<String, String>> rows = rows(40, "number", "received", "letterOn", "sender", "to", "done", "remark");
        rows.get(6).put("done", "ยกเลิก");
        rows.get(6).put("struck", "ยกเลิก");
        rows.get(6).put("remark", "ลงรับซ้ำกับเลขที่ 5");
        model.put("rows", rows);
        var in = print("register-in", Paper.landscape().in(Paper.Digits.THAI), model);

        assertThat(in.pages()).isGreaterThan(1);
        StringBuilder all = new StringBuilder();
        for (int page = 1; page <= in.pages(); page++) {
            assertThat(in.text(page))
                    .contains(
                            "เลขทะเบียนรับ",
                            "วันที่รับ",
                            "ที่",
                            "ลงวันที่",
                            "จาก",
                            "ถึง",
                            "เรื่อง",
                            "การปฏิบัติ",
                            "หมายเหตุ");
            all.append(in.text(page));
        }
        for (int row = 1; row <= 40; row++) {
            assertThat(all.toString()).contains("/" + thai(100 + row));
        }
        assertThat(all.toString())
                .contains("ทะเบียนหนังสือรับ", "ตั้งแต่วันที่๑พฤศจิกายน๒๕๖๙ถึงวันที่๓๐พฤศจิกายน๒๕๖๙", "ยกเลิก")
                .doesNotContainPattern("[0-9]");
        assertThat(all.toString().replace("\n", "")).contains("ลงรับซ้ำ");
    }

    @Test
    void stampOfReceiptHasOfficeNumberDayAndTime_aSecondPrintSaysSo() throws IOException {
        Map<String, Object> model =
                empty("number", "1250/2569", "day", "20 พฤศจิกายน 2569", "time", "09.30 น.", "again", "");
        var first = print("slip-in", Paper.portrait().in(Paper.Digits.THAI), model);
        assertThat(first.pages()).isEqualTo(1);
        assertThat(first.text(1))
                .containsSubsequence(
                        "สำนักงานเขตพื้นที่การศึกษา", "เลขรับ๑๒๕๐/๒๕๖๙", "วันที่๒๐พฤศจิกายน๒๕๖๙", "เวลา๐๙.๓๐น.")
                .doesNotContain("พิมพ์ซ้ำ");
        model.put("again", "พิมพ์ซ้ำครั้งที่ 2");
        assertThat(print("slip-in", Paper.portrait().in(Paper.Digits.THAI), model)
                        .text(1))
                .contains("พิมพ์ซ้ำครั้งที่๒");
    }

    @Test
    void weekOfTheDiariesHasDayTimePersonSubjectAndPlace_itsColumnsOnEveryPage() throws IOException {
        Map<String, Object> model = empty("from", "16 พฤศจิกายน 2569", "to", "22 พฤศจิกายน 2569");
        List<Map<String, String>> rows = new ArrayList<>();
        for (int hour = 1; hour <= 60; hour++) {
            rows.add(Map.of(
                    "day",
                    "ศุกร์ 20 พ.ย. 69",
                    "time",
                    "09.30–10.30",
                    "whose",
                    "เจ้าหน้าที่ " + hour,
                    "subject",
                    hour == 60 ? "ไม่ว่าง" : "ประชุมผู้บริหารสถานศึกษา ครั้งที่ " + hour,
                    "place",
                    hour == 60 ? "" : "ห้องประชุม 1"));
        }
        model.put("rows", rows);
        var pdf = print("diary-week", Paper.landscape().in(Paper.Digits.THAI), model);

        assertThat(pdf.pages()).isGreaterThan(1);
        for (int page = 1; page <= pdf.pages(); page++) {
            assertThat(pdf.text(page)).contains("วัน", "เวลา", "ของ", "เรื่อง", "สถานที่");
        }
        assertThat(pdf.text(1))
                .contains("ปฏิทินนัดหมาย", "๑๖พฤศจิกายน๒๕๖๙ถึง๒๒พฤศจิกายน๒๕๖๙", "๐๙.๓๐–๑๐.๓๐", "ห้องประชุม๑");
        assertThat(pdf.text(pdf.pages())).containsSubsequence("เจ้าหน้าที่๖๐", "ไม่ว่าง");
    }

    @Test
    void registerOfOrdersHasItsTitle_cancelledAndReservedNumbersStandInIt() throws IOException {
        Map<String, Object> model =
                empty("from", "1 พฤศจิกายน 2569", "to", "30 พฤศจิกายน 2569", "title", "ทะเบียนคำสั่ง");
        List<Map<String, String>> rows = rows(3, "number", "letterOn", "sender", "to", "done", "remark");
        rows.get(1).put("done", "ยกเลิก");
        rows.get(1).put("struck", "ยกเลิก");
        rows.get(2).put("done", "กันเลขไว้");
        model.put("rows", rows);
        var out = print("register-papers", Paper.landscape().in(Paper.Digits.THAI), model);
        assertThat(out.text(1)).contains("ทะเบียนคำสั่ง", "ยกเลิก", "กันเลขไว้", "ผู้ลงนาม", "เรื่องที่๓");
    }

    @Test
    void minutesHaveWhoCame_whoDidNot_partsWithResolutions_andBothSignatures() throws IOException {
        Map<String, Object> model = empty(
                "number", "1/2569",
                "subject", "กลุ่มนโยบายและแผน",
                "unit", "กลุ่มนโยบายและแผน",
                "day", "25 พฤศจิกายน 2569",
                "begins", "09.00 น.",
                "ends", "11.30 น.",
                "place", "ห้องประชุม 1",
                "recorder", "เจ้าหน้าที่ 10",
                "checker", "เจ้าหน้าที่ 8",
                "quorum", "กรรมการมาประชุม 5 คน ครบองค์ประชุม 5 คน",
                "certified", "รับรองในการประชุมครั้งที่ 2/2569",
                "draft", "");
        Map<String, String> one = Map.of("no", "1", "name", "เจ้าหน้าที่ 8", "position", "ผู้อำนวยการกลุ่ม", "as", "");
        model.put("came", List.of(one));
        model.put("absent", List.of());
        model.put("guests", List.of());
        model.put(
                "parts",
                List.of(
                        Map.of("part", "ระเบียบวาระที่ 3 เรื่องสืบเนื่อง", "items", List.of(), "empty", true),
                        Map.of(
                                "part",
                                "ระเบียบวาระที่ 4 เรื่องเสนอให้ที่ประชุมพิจารณา",
                                "items",
                                List.of(Map.of(
                                        "no", "4.1",
                                        "topic", "แผนปฏิบัติการ",
                                        "result", "",
                                        "conflict", "กรรมการ 05 มีส่วนได้เสีย ไม่ร่วมพิจารณา",
                                        "resolution", "เห็นชอบ")),
                                "empty",
                                false)));
        var pdf = print("minutes", Paper.portrait().in(Paper.Digits.THAI), model);
        assertThat(pdf.text(1))
                .containsSubsequence(
                        "รายงานการประชุม",
                        "ครั้งที่๑/๒๕๖๙",
                        "ผู้มาประชุม",
                        "เจ้าหน้าที่๘",
                        "ผู้ไม่มาประชุม",
                        "ไม่มี",
                        "ครบองค์ประชุม๕คน",
                        "เริ่มประชุมเวลา๐๙.๐๐",
                        "ระเบียบวาระที่๔",
                        "๔.๑แผนปฏิบัติการ",
                        "กรรมการ๐๕มีส่วนได้เสีย",
                        "มติที่ประชุมเห็นชอบ",
                        "เลิกประชุมเวลา๑๑.๓๐",
                        "ผู้จดรายงานการประชุม",
                        "ผู้ตรวจรายงานการประชุม",
                        "รับรองในการประชุมครั้งที่๒/๒๕๖๙");
        assertThat(print("agenda", Paper.portrait().in(Paper.Digits.THAI), model)
                        .text(1))
                .containsSubsequence("ระเบียบวาระการประชุม", "ระเบียบวาระที่๔", "๔.๑แผนปฏิบัติการ")
                .doesNotContain("เห็นชอบ");
    }
}
