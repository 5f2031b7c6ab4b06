package org.khet.portal.print.internal.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.text.ThaiDigits;

/** The repair register R1 on paper, ict I.2.7 and picture 28b. */
class RepairRegisterTest {
    private static final List<String> HEADS = List.of(
            "เลขที่ 20",
            "วันที่แจ้ง 17",
            "ผู้แจ้ง 22",
            "หน่วยงาน 25",
            "อุปกรณ์ 22",
            "หมายเลขครุภัณฑ์ 24",
            "อาการเสีย ",
            "ผู้ซ่อม 18",
            "ผล 18",
            "ค่าใช้จ่าย 17",
            "ส่งคืน 17",
            "วัน 7",
            "พอใจ 8");

    private static Map<String, Object> cell(String text, String kind) {
        return Map.of("text", text, "kind", kind);
    }

    private static Map<String, Object> column(String head) {
        int blank = head.indexOf(' ');
        return Map.of("label", head.substring(0, blank), "width", head.substring(blank + 1), "kind", "");
    }

    private static Map<String, Object> row(int no) {
        boolean cancelled = no % 50 == 3;
        return Map.of(
                "void",
                cancelled,
                "cells",
                List.of(
                        cell("ซ-" + no + "/2565", "center"),
                        cell("21 มิ.ย. 65", "center"),
                        cell("นางสาวสมมติ ชื่อตัวอย่าง", ""),
                        cell("โรงเรียนบ้านตัวอย่าง 0" + no % 9, ""),
                        cell("เครื่องพิมพ์เลเซอร์", ""),
                        cell("7430-001-0001/1-2563", "code"),
                        cell(cancelled ? "เลขยกเลิก: แจ้งซ้ำ" : "ไม่ดึงกระดาษ มีเสียงดังที่ญี่ปุ่นน้ำป่า", ""),
                        cell("เจ้าหน้าที่ 13", ""),
                        cell(cancelled ? "ยกเลิก" : "ซ่อมแล้วเสร็จ", ""),
                        cell(cancelled ? "–" : "450.00", "number"),
                        cell("24 มิ.ย. 65", "center"),
                        cell("3", "number"),
                        cell("5", "number")));
    }

    private static Map<String, Object> register(int rows) {
        var model = new HashMap<String, Object>();
        model.put("sentence", "กรอง: ทั้งหมด · หน่วยงาน รร.บ้านตัวอย่าง 02");
        model.put("page", "หน้า");
        model.putAll(Map.of(
                "title",
                "ทะเบียนแจ้งซ่อม",
                "office",
                "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาตัวอย่าง เขต 1",
                "subtitle",
                "ปีงบประมาณ 2565",
                "columns",
                HEADS.stream().map(RepairRegisterTest::column).toList(),
                "rows",
                IntStream.rangeClosed(1, rows).mapToObj(RepairRegisterTest::row).toList(),
                "hasTotal",
                rows > 0,
                "total",
                IntStream.range(0, HEADS.size())
                        .mapToObj(at -> cell(at == 0 ? "รวม" : at == 9 ? "88,200.00" : "", at < 9 ? "" : "number"))
                        .toList(),
                "noRows",
                rows == 0 ? "ไม่มีเรื่องตามที่กรอง" : "",
                "filter",
                "กรอง: ทั้งหมด · " + rows + " จาก " + rows + " เรื่อง",
                "printedBy",
                "พิมพ์โดย เจ้าหน้าที่ 14 21 มิ.ย. 2565 11.48 น."));
        return model;
    }

    private static PrintedPdf print(String name, int rows) throws IOException {
        var paper = Paper.landscape().in(Paper.Digits.THAI).withCue();
        return Papers.print(name, new PrintDocument(Papers.ofIct("register"), register(rows), Map.of(), paper));
    }

    private static String first(PrintedPdf pdf, int page, String start) throws IOException {
        return pdf.lines(page).stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void twoHundredRowsRunOverPagesAndNoneIsLost() throws IOException {
        var pdf = print("register", 200);
        assertThat(pdf.width(1)).isGreaterThan(800);
        assertThat(pdf.pages()).isBetween(10, 24);
        var all = new StringBuilder();
        for (int page = 1; page <= pdf.pages(); page++) {
            all.append(pdf.text(page));
        }
        for (int no = 1; no <= 200; no++) {
            assertThat(all).contains(ThaiDigits.toThai("ซ-" + no + "/2565"));
        }
        assertThat(all).contains("7430-001-0001/1-2563");
        assertThat(pdf.text(pdf.pages())).contains("รวม๘๘,๒๐๐.๐๐");
        assertThat(pdf.text(1)).contains("หน่วยงานรร.บ้านตัวอย่าง๐๒");
    }

    @Test
    void eachPageHasTheHeadsFilterPrinterAndNumber() throws IOException {
        var pdf = print("register-heads", 60);
        for (int page = 1; page <= pdf.pages(); page++) {
            assertThat(pdf.text(page))
                    .contains("เลขที่วันที่แจ้งผู้แจ้งหน่วยงานอุปกรณ์")
                    .contains("พิมพ์โดยเจ้าหน้าที่๑๔")
                    .contains("กรอง:ทั้งหมด");
            assertThat(pdf.lines(page)).contains(ThaiDigits.toThai("-" + page + "-"));
        }
    }

    @Test
    void eachPageButTheLastTellsHowTheNextBegins() throws IOException {
        var pdf = print("register-cues", 60);
        assertThat(pdf.pages()).isGreaterThan(2);
        for (int page = 1; page < pdf.pages(); page++) {
            var cue = first(pdf, page, "/ซ-").replace("/ซ", "ซ").replace("…", "");
            assertThat(first(pdf, page + 1, "ซ-")).startsWith(cue);
        }
        assertThat(pdf.lines(pdf.pages())).noneMatch(line -> line.startsWith("/"));
    }

    @Test
    void emptyRegisterSaysSo() throws IOException {
        var pdf = print("register-empty", 0);
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.text(1)).contains("ไม่มีเรื่องตามที่กรอง");
    }
}
