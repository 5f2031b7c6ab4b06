package org.khet.processes.internal.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;

/**
 * The chapters that a new book asks for: of a manual the free parts of its layout, in that of an office concept and objective of each
 * group; of an annual report its seven parts, of a plan references, the needs of each group and projects; a published plan asks for its
 * quarters and the report of the year. Source: core D-01, monitoring MF-09, ict ICT-91.
 */
final class BookChapters {
    private static final int PLACES = 10;
    private static final int OF_UNITS = 200;
    private static final int PLACES_OF_UNITS = 50;
    private static final int QUARTERS = 4;
    private static final int PROGRESS = 500;
    private static final int ANNEX = 900;
    /** Block of chapters that are no block of a layout. */
    static final String OWN = "own";

    /** The block of the systems of information, which is made where nothing is written. */
    private static final String SYSTEMS = "b15";

    private static final Map<String, String> BY_HAND =
            Map.of("b4", "คำนำ", "b7", "แนวคิด", "b8", "วัตถุประสงค์", SYSTEMS, "ระบบการบริหารจัดการข้อมูลสารสนเทศ");
    private static final List<String> REPORT = List.of(
            "คำนำ",
            "ส่วนที่ 1 ข้อมูลทั่วไป",
            "ส่วนที่ 2 ทิศทางการพัฒนาการศึกษา",
            "ส่วนที่ 3 ผลการดำเนินงานตามกลยุทธ์",
            "ส่วนที่ 4 โครงการ",
            "ส่วนที่ 5 งบประมาณ",
            "ส่วนที่ 6 ผลการตรวจราชการและข้อเสนอแนะ",
            "ส่วนที่ 7 ปัญหา อุปสรรค และแนวทางการดำเนินงาน");

    private final BookKind books;
    private final RecordService<ChapterKind> chapters;
    private final Units units;
    private final BookAssembly assembly;

    BookChapters(BookKind books, RecordService<ChapterKind> chapters, Units units, BookAssembly assembly) {
        this.books = books;
        this.chapters = chapters;
        this.units = units;
        this.assembly = assembly;
    }

    /** Asks for the chapters of a new book. */
    void ask(RecordRow book, RecordContext now) {
        LocalDate due = book.get(books.until);
        List<String> blocks = BookOutline.blocks(book.get(books.sort), book.get(books.layout));
        int last = OF_UNITS;
        for (int i = 0; i < blocks.size(); i++) {
            String heading = BY_HAND.get(blocks.get(i));
            if (heading != null && book.get(books.sort) == BookSort.OFFICE && BookOutline.ofUnit(blocks.get(i))) {
                last = Math.max(
                        last, OF_UNITS + i * PLACES_OF_UNITS); // of more units than that the next block stands behind
                for (Unit unit : assembly.parts(now.caller(), book)) {
                    String its = heading + "ของ" + unit.name();
                    make(book, now, new Wanted(blocks.get(i), ++last, its, due, true), unit.id());
                }
            } else if (heading != null) {
                boolean byHandOnly = !blocks.get(i).equals(SYSTEMS);
                make(book, now, new Wanted(blocks.get(i), (i + 1) * PLACES, heading, due, byHandOnly));
            }
        }
        int place = ANNEX / 2 - PROGRESS / 2;
        switch (book.get(books.sort)) {
            case REPORT -> {
                for (String heading : REPORT) {
                    place += PLACES;
                    make(book, now, new Wanted(OWN, place, heading, due, true));
                }
                make(book, now, new Wanted(OWN, ANNEX, "ภาคผนวก", due, false));
            }
            case PLAN -> {
                make(book, now, new Wanted(OWN, ++place, "เอกสารและนโยบายอ้างอิง", due, true));
                for (Unit unit : units.of(now.office())) {
                    if (unit.parent() == null) {
                        make(book, now, new Wanted(OWN, ++place, "ความต้องการของ" + unit.name(), due, true), unit.id());
                    }
                }
                make(book, now, new Wanted(OWN, ++place, "โครงการและงบประมาณ", due, true));
            }
            case GROUP, PERSON, OFFICE, PROCESS, OTHER -> {
                // the layout says it all
            }
        }
    }

    /** Asks for what follows a published plan: its four quarters by their last days, and the report of the year. */
    void follow(RecordRow book, RecordContext now) {
        if (book.get(books.sort) != BookSort.PLAN) {
            return;
        }
        for (int i = 1; i <= QUARTERS; i++) {
            LocalDate end = new FiscalQuarter(book.get(books.year), i).lastDay();
            make(book, now, new Wanted(OWN, PROGRESS + i, "ผลการดำเนินงาน ไตรมาสที่ " + i, end, false));
        }
        LocalDate end = book.get(books.year).lastDay();
        make(book, now, new Wanted(OWN, PROGRESS + QUARTERS + 1, "รายงานผลการดำเนินงานประจำปี", end, false));
    }

    private record Wanted(String block, int place, String heading, LocalDate due, boolean needed) {}

    private void make(RecordRow book, RecordContext now, Wanted wanted) {
        make(book, now, wanted, book.get(books.unit));
    }

    private void make(RecordRow book, RecordContext now, Wanted wanted, UnitId unit) {
        ChapterKind of = chapters.kind();
        chapters.internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(of.book, book.id())
                                .with(of.block, wanted.block())
                                .with(of.place, wanted.place())
                                .with(of.heading, wanted.heading())
                                .with(of.made, ChapterMade.HAND)
                                .with(of.unit, unit)
                                .with(of.due, wanted.due())
                                .with(of.needed, wanted.needed()));
    }
}
