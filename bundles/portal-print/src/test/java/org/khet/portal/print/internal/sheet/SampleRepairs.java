package org.khet.portal.print.internal.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.Sheet;

/** A small register to export; everything invented. */
final class SampleRepairs {
    record Row(
            String number,
            String symptom,
            int minutes,
            @Nullable BigDecimal cost,
            LocalDate day,
            Instant reported) {}

    static final List<String> LINES = List.of(
            "ทะเบียนแจ้งซ่อม ปีงบประมาณ 2565", "กรอง: ทั้งหมด", "พิมพ์โดย เจ้าหน้าที่ 14 21 มิ.ย. 2565 11.48 น.");

    private SampleRepairs() {}

    static Row row(int no, String symptom, @Nullable String baht) {
        return new Row(
                "ซ-" + no + "/2565",
                symptom,
                no * 10,
                baht == null ? null : new BigDecimal(baht),
                LocalDate.of(2022, 6, 21),
                Instant.parse("2022-06-20T18:30:00Z"));
    }

    static Sheet<Row> sheet(Iterator<Row> rows) {
        return new Sheet<>(
                new Sheet.Heading("ทะเบียนแจ้งซ่อม: ปี 2565 [ทั้งหมด] ของสำนักงาน", LINES, "รวม", "มีมากกว่านี้"),
                List.of(
                        Column.text("เลขที่", 14, Row::number),
                        Column.text("อาการเสีย", 40, Row::symptom),
                        Column.<Row>number("นาที", 8, Row::minutes).sum(),
                        Column.baht("ค่าใช้จ่าย", 14, Row::cost).sum(),
                        Column.date("วันที่แจ้ง", 16, Row::day),
                        Column.instant("บันทึกเมื่อ", 22, Row::reported)),
                rows);
    }
}
