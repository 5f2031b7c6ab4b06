package org.khet.processes.internal.demo;

import java.time.LocalDate;
import java.util.Map;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.time.FiscalYear;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.book.BookDigits;
import org.khet.processes.internal.book.BookKind;
import org.khet.processes.internal.book.BookLayout;
import org.khet.processes.internal.book.BookSort;
import org.khet.processes.internal.book.ChapterKind;

/** The manual of a group in layout L-A, written, permitted and published, so that everybody finds it. Source: core D-01. */
final class DemoManual {
    private static final Map<String, String> TEXTS = Map.of("b4", """
            คู่มือการปฏิบัติงานเล่มนี้จัดทำขึ้นเพื่อให้บุคลากรของ{unit} {office} \
            ใช้เป็นแนวทางในการปฏิบัติงานให้เป็นมาตรฐานเดียวกัน
            เนื้อหาประกอบด้วยขอบข่ายภารกิจ ขั้นตอนการปฏิบัติงาน ผังขั้นตอน แบบฟอร์มที่ใช้ และกฎหมายที่เกี่ยวข้อง \
            หวังว่าจะเป็นประโยชน์แก่ผู้ปฏิบัติงานและผู้รับบริการ
            {unit} ปีงบประมาณ {year}""", "b7", """
            {unit}เป็นหน่วยงานประสาน ส่งเสริม และสนับสนุนให้สถานศึกษาจัดการศึกษาได้ตามนโยบายและมาตรฐาน
            การดำเนินงานยึดประโยชน์ของผู้เรียนและประชาชน ความคุ้มค่า ความโปร่งใส ตรวจสอบได้ การมีส่วนร่วม \
            และการใช้สถานศึกษาเป็นฐาน""");

    private final ProcessesRecords records;
    private final Caller system;
    private final LocalDate today;

    DemoManual(ProcessesRecords records, Caller system, LocalDate today) {
        this.records = records;
        this.system = system;
        this.today = today;
    }

    /** Makes it for a group whose processes are published. */
    void publish(Unit unit) {
        BookKind kind = records.books.kind();
        RecordRow book = records.books
                .internal()
                .create(
                        system,
                        new RecordDraft()
                                .with(kind.sort, BookSort.GROUP)
                                .with(kind.layout, BookLayout.L_A)
                                .with(kind.year, FiscalYear.of(today))
                                .with(kind.title, "คู่มือการปฏิบัติงาน " + unit.name())
                                .with(kind.unit, unit.id())
                                .with(kind.digits, BookDigits.THAI)
                                .with(kind.firstNumber, 33)
                                .with(kind.asOf, today)
                                .with(kind.from, today)
                                .with(kind.until, today.plusDays(30))
                                .with(kind.committee, false)
                                .with(kind.dashes, true));
        write(book);
        book = records.printing.warnings(system, book).isEmpty()
                ? records.books.internal().act(system, book, kind.check)
                : records.books
                        .internal()
                        .act(system, book, kind.overrule, new RecordDraft().with(kind.override, "เล่มตัวอย่าง"), "");
        RecordRow asked = records.books.internal().act(system, book, kind.ask);
        RecordDraft decision =
                new RecordDraft().with(kind.decisionNo, "ศธ 04999/212").with(kind.decisionOn, today);
        RecordRow permitted = records.books.internal().act(system, asked, kind.grant, decision, "");
        records.books.internal().act(system, permitted, kind.publish);
    }

    private void write(RecordRow book) {
        ChapterKind chapter = records.chapters.kind();
        for (RecordRow row : records.chapters.internal().all(system, RecordFilter.of(chapter.book.is(book.id())))) {
            RecordDraft text = new RecordDraft().with(chapter.text, TEXTS.getOrDefault(row.get(chapter.block), "-"));
            RecordRow written = records.chapters.internal().act(system, row, chapter.write, text, "");
            records.chapters.internal().act(system, written, chapter.accept);
        }
    }
}
