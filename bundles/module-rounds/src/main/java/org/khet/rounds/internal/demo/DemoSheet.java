package org.khet.rounds.internal.demo;

import java.util.List;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.rounds.internal.cell.CellSplit;
import org.khet.rounds.internal.sheet.DataItemKind;
import org.khet.rounds.internal.sheet.ItemCycle;
import org.khet.rounds.internal.sheet.RuleLevel;
import org.khet.rounds.internal.sheet.RuleSign;
import org.khet.rounds.internal.sheet.SheetKind;

/** Items and the sheet of the DMC rounds. */
final class DemoSheet {
    private final DemoRoundStage stage;
    private final Caller officer;

    DemoSheet(DemoRoundStage stage) {
        this.stage = stage;
        officer = stage.person("13");
    }

    long load() {
        RecordRow pupils =
                item("PUPILS", "จำนวนนักเรียนแยกชั้นและเพศ", CellSplit.GRADE_SEX, true, "DMC", ItemCycle.TERM);
        RecordRow poor = item("POOR", "นักเรียนยากจน", CellSplit.GRADE, false, "DMC", ItemCycle.TERM);
        RecordRow boarding = item("BOARDING", "นักเรียนพักนอน", CellSplit.GRADE, false, "DMC", ItemCycle.TERM);
        RecordRow rooms = item("ROOMS", "จำนวนห้องเรียนของโรงเรียน", CellSplit.NONE, true, "DMC", ItemCycle.TERM);
        item("BUILDINGS", "อาคารและสิ่งก่อสร้าง", CellSplit.THING, true, "B-OBEC", ItemCycle.YEAR);
        item("EQUIPMENT", "ครุภัณฑ์เทคโนโลยี", CellSplit.THING, true, "M-OBEC", ItemCycle.YEAR);
        SheetKind kind = stage.registers().sheets().sheets().kind();
        String first = "ตารางที่ 1 จำนวนนักเรียน";
        RecordRow made = stage.registers()
                .sheets()
                .sheets()
                .internal()
                .create(
                        officer,
                        new RecordDraft()
                                .with(kind.system, "DMC")
                                .with(kind.name, "แบบจัดเก็บข้อมูลนักเรียนรายรอบ")
                                .with(kind.edition, 1)
                                .with(
                                        kind.items,
                                        List.of(
                                                line(pupils, first),
                                                line(poor, first),
                                                line(boarding, first),
                                                line(rooms, "ตารางที่ 2 ห้องเรียน")))
                                .with(
                                        kind.rules,
                                        List.of(
                                                rule(
                                                        poor,
                                                        RuleSign.AT_MOST,
                                                        "PUPILS",
                                                        "ยากจนไม่มากกว่านักเรียนทั้งชั้น"),
                                                rule(
                                                        boarding,
                                                        RuleSign.AT_MOST,
                                                        "PUPILS",
                                                        "พักนอนไม่มากกว่านักเรียนทั้งชั้น"),
                                                rule(pupils, RuleSign.JUMP, "20", "เปลี่ยนเกินร้อยละ 20 จากรอบก่อน"))));
        return stage.act(stage.registers().sheets().sheets(), officer, made.id(), kind.finish)
                .id();
    }

    private RecordRow item(String code, String name, CellSplit split, boolean open, String system, ItemCycle cycle) {
        DataItemKind kind = stage.registers().sheets().items().kind();
        return stage.registers()
                .sheets()
                .items()
                .internal()
                .create(
                        officer,
                        new RecordDraft()
                                .with(kind.code, code)
                                .with(kind.name, name)
                                .with(
                                        kind.unitOf,
                                        split == CellSplit.THING ? "รายการ" : code.equals("ROOMS") ? "ห้อง" : "คน")
                                .with(kind.system, system)
                                .with(kind.owner, stage.unit())
                                .with(kind.cycle, cycle)
                                .with(kind.split, split)
                                .with(kind.open, open)
                                .with(kind.small, split != CellSplit.THING && !code.equals("ROOMS"))
                                .with(kind.personal, false));
    }

    private RecordDraft line(RecordRow item, String section) {
        SheetKind kind = stage.registers().sheets().sheets().kind();
        return new RecordDraft()
                .with(kind.item, item.id())
                .with(kind.part, section)
                .with(kind.needed, true)
                .with(kind.headline, true);
    }

    private RecordDraft rule(RecordRow item, RuleSign sign, String against, String words) {
        SheetKind kind = stage.registers().sheets().sheets().kind();
        return new RecordDraft()
                .with(kind.subject, item.id())
                .with(kind.sign, sign)
                .with(kind.against, against)
                .with(kind.level, sign == RuleSign.JUMP ? RuleLevel.NOTE : RuleLevel.ERROR)
                .with(kind.words, words);
    }
}
