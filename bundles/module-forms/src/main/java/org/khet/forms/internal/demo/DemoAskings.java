package org.khet.forms.internal.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.khet.forms.internal.FormsServices;
import org.khet.forms.internal.ask.Answers;
import org.khet.forms.internal.ask.Askings;
import org.khet.forms.internal.ask.FormReceiverSort;
import org.khet.forms.internal.definition.DataKind;
import org.khet.portal.api.demo.DemoData.Cast;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NamedSystemCaller;
import org.khet.portal.api.structure.UnitId;

/** Two askings of the demonstration: one takes answers, one was closed with an answer that never came, and concluded. Source: core CORE-107. */
final class DemoAskings {
    private static final List<String> ANSWERING = List.of("11", "13", "14", "15", "19", "20");
    private static final int[][] SCORES = {
        {5, 4, 5, 4, 3}, {4, 4, 5, 4, 4}, {5, 5, 5, 5, 4}, {4, 3, 5, 4, 3}, {5, 4, 4, 4, 4}
    };
    private final FormsServices forms;
    private final Cast cast;
    private final String office;
    private final Caller maker;

    DemoAskings(FormsServices forms, Cast cast, String office, Caller maker) {
        this.forms = forms;
        this.cast = cast;
        this.office = office;
        this.maker = maker;
    }

    /** Makes both by this design for a unit. */
    void load(long design, UnitId unit) {
        Askings kind = forms.asks().askings().kind();
        var askings = forms.asks().askings().internal();
        RecordRow open = open(
                draft(design, unit)
                        .with(kind.title, "ความพึงพอใจต่อการให้บริการของสำนักงาน")
                        .with(kind.purpose, "เพื่อปรับปรุงการให้บริการในปีงบประมาณถัดไป")
                        .with(kind.closes, cast.today().plusDays(10)),
                "ศธ 04999/88");
        for (int i = 0; i < SCORES.length; i++) {
            answer(open, ANSWERING.get(i), SCORES[i]);
        }
        RecordRow over = open(
                draft(design, unit)
                        .with(kind.title, "ความพึงพอใจต่อการให้บริการซ่อมคอมพิวเตอร์")
                        .with(kind.purpose, "ใช้ปรับปรุงขั้นตอนรับแจ้งซ่อม")
                        .with(kind.opens, cast.today().minusDays(20))
                        .with(kind.closes, cast.today()),
                "ศธ 04999/71");
        for (int i = 0; i < SCORES.length - 1; i++) {
            answer(over, ANSWERING.get(i), SCORES[SCORES.length - 1 - i]);
        }
        RecordRow closed = askings.act(maker, over, kind.close);
        RecordDraft found = new RecordDraft()
                .with(kind.conclusion, "ผู้ตอบส่วนใหญ่พอใจมาก ข้อที่ได้คะแนนต่ำสุดคือระยะเวลารออะไหล่")
                .with(kind.suggestions, "แจ้งกำหนดวันที่ซ่อมเสร็จให้ผู้แจ้งทราบทุกครั้ง");
        askings.act(maker, closed, kind.conclude, found, "");
    }

    private RecordDraft draft(long design, UnitId unit) {
        Askings kind = forms.asks().askings().kind();
        List<RecordDraft> receivers = new ArrayList<>();
        ANSWERING.forEach(number -> receivers.add(new RecordDraft()
                .with(kind.sort, FormReceiverSort.PERSON)
                .with(kind.participant, number.equals("11") ? "ผู้บริหาร" : "บุคลากรในสำนักงาน")
                .with(kind.person, cast.person(office, number))));
        return new RecordDraft()
                .with(kind.design, design)
                .with(kind.unit, unit)
                .with(kind.owner, maker.person())
                .with(kind.anonymous, true)
                .with(kind.receivers, receivers)
                .with(kind.bands, bands(kind));
    }

    private RecordRow open(RecordDraft draft, String agreement) {
        Askings kind = forms.asks().askings().kind();
        var askings = forms.asks().askings().internal();
        RecordRow asked = askings.act(maker, askings.create(maker, draft), kind.ask);
        RecordDraft paper = new RecordDraft()
                .with(kind.agreedNo, agreement)
                .with(kind.agreedOn, cast.today().minusDays(1));
        return askings.act(maker, askings.act(maker, asked, kind.agree, paper, ""), kind.start);
    }

    private static List<RecordDraft> bands(Askings kind) {
        List<RecordDraft> bands = new ArrayList<>();
        List<String> levels = List.of("มากที่สุด", "มาก", "ปานกลาง", "น้อย", "น้อยที่สุด");
        List<String> from = List.of("4.51", "3.51", "2.51", "1.51", "1.00");
        List<String> to = List.of("5.00", "4.50", "3.50", "2.50", "1.50");
        for (int i = 0; i < levels.size(); i++) {
            bands.add(new RecordDraft()
                    .with(kind.from, new BigDecimal(from.get(i)))
                    .with(kind.to, new BigDecimal(to.get(i)))
                    .with(kind.level, levels.get(i)));
        }
        return bands;
    }

    private void answer(RecordRow asking, String number, int[] scores) {
        Answers kind = forms.asks().answers().kind();
        Caller by = new NamedSystemCaller(maker, cast.person(office, number), "ผู้ตอบ");
        RecordRow owed = forms.asks().answersOf(maker, asking.id()).stream()
                .filter(row -> row.get(kind.person).filter(by.person()::equals).isPresent())
                .findFirst()
                .orElseThrow();
        DataKind form = forms.answers().form(by, owed).kind();
        RecordDraft draft = new RecordDraft();
        for (int i = 0; i < scores.length; i++) {
            draft.with(form.fieldNamed("q" + (i + 1)).orElseThrow(), String.valueOf(scores[i]));
        }
        forms.answers().send(by, owed, draft);
    }
}
