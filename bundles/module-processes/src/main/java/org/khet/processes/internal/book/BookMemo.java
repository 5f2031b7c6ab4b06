package org.khet.processes.internal.book;

import java.util.List;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.text.ThaiDate;

/** The memo that asks for leave to publish, as it stands in a personal manual by system. Source: core D-01 block b3, D-04. */
final class BookMemo {
    private static final String SIGNED = "\n\nลงชื่อ\n(                                )\nวันที่        /        /";

    private BookMemo() {}

    /** The memo of a book, to be signed by hand or replaced by the chapter of the signed one. */
    static List<BookItem> of(RecordRow book, BookKind kind, String office, String unit) {
        return List.of(
                new BookItem.NewPage(),
                new BookItem.Heading(2, "บันทึกข้อความ"),
                new BookItem.TextItem("ส่วนราชการ " + unit + " " + office
                        + "\nที่                                วันที่ "
                        + ThaiDate.longDate(book.get(kind.asOf)) + "\nเรื่อง ขออนุญาตเผยแพร่" + book.get(kind.title)
                        + "\nเรียน ผู้อำนวยการ" + office),
                new BookItem.TextItem("   ด้วย" + unit + "ได้จัดทำ" + book.get(kind.title) + " ประจำปีงบประมาณ พ.ศ. "
                        + book.get(kind.year).buddhist()
                        + " แล้ว\n   เพื่อให้การดำเนินงานเป็นไปตามการประเมินคุณธรรมและความโปร่งใส (ITA)"
                        + " จึงขออนุญาตเผยแพร่บนเว็บไซต์ของสำนักงาน\n   จึงเรียนมาเพื่อโปรดพิจารณา"),
                new BookItem.Table(
                        List.of("ความเห็น", "ผู้เสนอ และคำสั่ง"),
                        List.of(
                                List.of("ความเห็นของผู้อำนวยการกลุ่ม" + SIGNED, "ผู้จัดทำ" + SIGNED),
                                List.of(
                                        "ความเห็นของรองผู้อำนวยการสำนักงาน" + SIGNED,
                                        "คำสั่ง\n[  ] ทราบ   [  ] อนุญาต\n[  ] ชอบ   [  ] อนุมัติ\n[  ] ลงนามแล้ว   [  ] ลงนัด"
                                                + SIGNED))));
    }
}
