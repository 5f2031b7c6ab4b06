package org.khet.processes.internal.book;

import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.round.DataRounds;
import org.khet.portal.api.round.DataSystem;
import org.khet.portal.api.round.RoundStatus;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;

/**
 * Why there are systems of information, the rounds of each with their days in the year of the book, and what the information is used
 * for. Source: core D-01 b15.
 */
final class BookSystems {
    private static final String WHY = "ระบบข้อมูลสารสนเทศมีขึ้นเพื่อให้หน่วยงานใช้ข้อมูลจากแหล่งเดียวกัน "
            + "ไม่เก็บข้อมูลซ้ำซ้อน และไม่เพิ่มภาระแก่สถานศึกษา";
    private static final List<String> USES = List.of(
            "การตัดสินใจและการแก้ปัญหาของผู้บริหาร",
            "การวางแผน การจัดตั้งและจัดสรรงบประมาณ และการประเมินผล",
            "การกำกับ ติดตาม และควบคุมงานให้เป็นไปตามแผน",
            "การเผยแพร่ผลงานและประชาสัมพันธ์",
            "การสร้างความรู้ความเข้าใจและความสัมพันธ์อันดีทั้งภายในหน่วยงานและกับประชาชน",
            "การศึกษาค้นคว้าวิจัยของบุคคลและหน่วยงานภายนอก");
    private static final List<String> HEADS =
            List.of("ระบบ", "รอบการจัดเก็บ", "ข้อมูล ณ วันที่", "ช่วงเวลาบันทึกข้อมูล");

    private final DataRounds rounds;
    private final BookKind kind;

    BookSystems(DataRounds rounds, BookKind kind) {
        this.rounds = rounds;
        this.kind = kind;
    }

    List<BookItem> of(Caller caller, RecordRow book) {
        List<List<String>> rows = new ArrayList<>();
        for (DataSystem system : rounds.systems(caller.office())) {
            int year = system.years().of(book.get(kind.year).lastDay());
            for (RoundStatus status : rounds.ofYear(caller.office(), system.code(), year)) {
                DataRound round = status.round();
                rows.add(List.of(
                        system.code() + " " + system.thai(),
                        round.thai(),
                        ThaiDate.longDate(round.days().asOf()),
                        ThaiDate.longDate(round.days().opensOn()) + " – "
                                + ThaiDate.longDate(round.days().closesOn())));
            }
        }
        List<BookItem> items = new ArrayList<>();
        items.add(new BookItem.NewPage());
        items.add(new BookItem.Heading(2, "ระบบการบริหารจัดการข้อมูลสารสนเทศ"));
        items.add(new BookItem.TextItem(WHY));
        if (!rows.isEmpty()) {
            items.add(new BookItem.Table(HEADS, rows));
        }
        List<String> uses = new ArrayList<>(List.of("ข้อมูลสารสนเทศใช้เพื่อ"));
        USES.forEach(use -> uses.add(uses.size() + ". " + use));
        items.add(new BookItem.TextItem(String.join("\n", uses)));
        return items;
    }
}
