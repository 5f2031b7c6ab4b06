package org.khet.documents.internal.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.text.ThaiDate;

/**
 * The yearly look at how letters were handled (การประเมินผลงานสารบรรณประจำปี): of each group, of the centre and of the office how many came,
 * how many are done and in how many days, how many are open and late; how many went out. Source: core CORE-61.
 */
public final class LetterYearPaper {
    private static final List<String> HEADS =
            List.of("กลุ่ม", "รับ", "เสร็จ", "ร้อยละ", "เฉลี่ย (วัน)", "ค้าง", "เกินกำหนด");
    private final LetterStatistics statistics;
    private final Units units;
    private final LetterPrinting printing;

    /** Over the letters of all offices. */
    public LetterYearPaper(LetterStatistics statistics, Units units, LetterPrinting printing) {
        this.statistics = statistics;
        this.units = units;
        this.printing = printing;
    }

    /** Writes it. */
    public void print(Caller caller, int year, LocalDate today, OutputStream out) throws IOException {
        ReportPaper paper = new ReportPaper("documents-letter-year");
        paper.page("ผลการดำเนินงานสารบรรณ ประจำปี " + (year + ThaiDate.ERA_DISTANCE))
                .line("ข้อมูล ณ วันที่ " + ThaiDate.longDate(today))
                .table("หนังสือของกลุ่มและของสำนักงาน", HEADS, lines(caller, year, today))
                .line("หนังสือส่งของสำนักงาน " + statistics.sent(caller, year) + " ฉบับ")
                .signedBy("ผู้จัดทำ", "ผู้อำนวยการกลุ่มอำนวยการ");
        printing.print(caller, paper, Paper.portrait().in(Paper.Digits.THAI), out);
    }

    /** A line for each group and the centre, the letters of the office last, each once. */
    List<List<String>> lines(Caller caller, int year, LocalDate today) {
        List<List<String>> lines = new ArrayList<>();
        for (LetterStatistics.Row row : statistics.year(caller, year, today)) {
            lines.add(line(
                    row.unit()
                            .map(unit -> units.find(caller.office(), unit)
                                    .map(Unit::name)
                                    .orElse(""))
                            .orElse("สารบรรณกลาง"),
                    row));
        }
        lines.add(line("หนังสือรับของสำนักงาน", statistics.office(caller, year, today)));
        return lines;
    }

    private static List<String> line(String name, LetterStatistics.Row row) {
        return List.of(
                name,
                String.valueOf(row.came()),
                String.valueOf(row.done()),
                String.valueOf(row.came() == 0 ? 0 : Math.round(100.0 * row.done() / row.came())),
                String.valueOf(row.days()),
                String.valueOf(row.open()),
                String.valueOf(row.late()));
    }
}
