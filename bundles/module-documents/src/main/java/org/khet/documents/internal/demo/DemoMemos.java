package org.khet.documents.internal.demo;

import java.util.List;
import org.khet.documents.internal.chain.LevelAnswer;
import org.khet.documents.internal.chain.LevelDecision;
import org.khet.documents.internal.chain.rule.SupervisionKind;
import org.khet.documents.internal.flow.PaperRegisters;
import org.khet.documents.internal.memo.MemoKind;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;

/** NamedSystemCaller memos of a demonstration office in all states, taken through their chains by the people who hold the places. Source: core I.3. */
public final class DemoMemos {
    /** The people of the office as callers, and its units and posts. */
    public interface People {
        /** A person by number, as caller. */
        Caller person(String number);

        /** A unit by code. */
        UnitId unit(String code);

        /** The post with this number. */
        PostId post(String number);
    }

    private record Said(String drafter, String head, String unit, String sort, String subject, String cause) {}

    private static final List<Said> MEMOS = List.of(
            new Said(
                    "13",
                    "12",
                    "ICT",
                    "memo",
                    "ขออนุญาตเผยแพร่คู่มือการปฏิบัติงานบนเว็บไซต์สำนักงาน",
                    "ด้วยสำนักงานต้องเผยแพร่คู่มือการปฏิบัติงานตามแบบประเมิน ITA"),
            new Said(
                    "22",
                    "12",
                    "ICT",
                    "request",
                    "ขออนุมัติจัดซื้ออะไหล่เครื่องคอมพิวเตอร์",
                    "ด้วยเครื่องคอมพิวเตอร์ของกลุ่มชำรุด ๓ เครื่อง"),
            new Said(
                    "13",
                    "12",
                    "ICT",
                    "travel",
                    "ขออนุญาตไปราชการประชุมเครือข่ายผู้ดูแลระบบ",
                    "ด้วยเขตพื้นที่จัดประชุมเครือข่ายผู้ดูแลระบบสารสนเทศ"),
            new Said(
                    "09",
                    "08",
                    "PLAN",
                    "memo",
                    "ขออนุมัติปฏิทินการจัดทำแผนปฏิบัติการประจำปี",
                    "ด้วยถึงกำหนดจัดทำแผนปฏิบัติการประจำปีงบประมาณ"),
            new Said(
                    "10",
                    "08",
                    "PLAN",
                    "report",
                    "รายงานผลการติดตามตัวชี้วัดไตรมาสที่ ๑",
                    "ด้วยกลุ่มได้ติดตามตัวชี้วัดครบทุกโรงเรียนแล้ว"),
            new Said(
                    "11",
                    "08",
                    "PLAN",
                    "travel",
                    "ขออนุญาตไปราชการอบรมการวิเคราะห์งบประมาณ",
                    "ด้วยต้นสังกัดจัดอบรมการวิเคราะห์งบประมาณ"),
            new Said(
                    "13",
                    "12",
                    "ICT",
                    "report",
                    "รายงานผลการสำรวจสัญญาณอินเทอร์เน็ตของโรงเรียน",
                    "ด้วยกลุ่มได้สำรวจสัญญาณอินเทอร์เน็ตครบทุกโรงเรียน"),
            new Said(
                    "22",
                    "12",
                    "ICT",
                    "memo",
                    "ขอความอนุเคราะห์ห้องประชุมเพื่ออบรมระบบ DMC",
                    "ด้วยจะมีการอบรมระบบ DMC รอบ ๑๐ มิถุนายน"),
            new Said(
                    "09",
                    "08",
                    "PLAN",
                    "request",
                    "ขออนุมัติจ้างถ่ายเอกสารแผนพัฒนาการศึกษา",
                    "ด้วยต้องเผยแพร่แผนพัฒนาการศึกษาแก่โรงเรียน"),
            new Said(
                    "15",
                    "14",
                    "FIN",
                    "memo",
                    "ขออนุมัติแต่งตั้งกรรมการตรวจรับพัสดุ",
                    "ด้วยการจัดซื้อครุภัณฑ์แล้วเสร็จตามสัญญา"),
            new Said(
                    "17",
                    "16",
                    "HR",
                    "memo",
                    "ขออนุญาตเผยแพร่ประกาศรับย้ายข้าราชการครู",
                    "ด้วยถึงกำหนดรับคำร้องขอย้ายประจำปี"),
            new Said(
                    "13",
                    "12",
                    "ICT",
                    "memo",
                    "ขอเปลี่ยนผู้ดูแลเว็บไซต์ประจำกลุ่ม",
                    "ด้วยมีการมอบหมายหน้าที่ใหม่ในกลุ่ม"));

    private final PaperRegisters papers;
    private final People people;

    /** For one office. */
    public DemoMemos(PaperRegisters papers, People people) {
        this.papers = papers;
        this.people = people;
    }

    /** Makes lines of the deputies and memos; how many memos. */
    public int load() {
        line("2", "DIR", "FIN", "HR", "TDEV");
        line("3", "PLAN", "ICT", "SUP", "PROM");
        for (int i = 0; i < MEMOS.size(); i++) {
            made(MEMOS.get(i), i);
        }
        return papers.memos().internal().count(people.person("01"), RecordFilter.ALL);
    }

    private void line(String post, String... units) {
        SupervisionKind kind = papers.chain().registers().lines().kind();
        for (String unit : units) {
            papers.chain()
                    .registers()
                    .lines()
                    .internal()
                    .create(
                            people.person("04"),
                            new RecordDraft()
                                    .with(kind.unit, people.unit(unit))
                                    .with(kind.post, people.post(post))
                                    .with(kind.since, java.time.LocalDate.of(2022, 1, 6)));
        }
    }

    /** The first two stay drafts, then one more level each: group, deputy, head, signed; some go back or are refused. */
    private void made(Said said, int number) {
        MemoKind kind = papers.memos().kind();
        String deputy = List.of("PLAN", "ICT").contains(said.unit()) ? "03" : "02";
        Caller drafter = people.person(said.drafter());
        RecordRow memo = papers.memos().internal().create(drafter, draft(kind, said));
        if (number < 2) {
            return;
        }
        memo = papers.memos().internal().act(drafter, memo, kind.submit);
        if (number < 4) {
            return;
        }
        memo = answer(said.head(), memo, LevelDecision.given("เห็นควรดำเนินการตามเสนอ"));
        if (number == 4) {
            answer(deputy, memo, LevelDecision.returned("แนบตารางสรุปรายโรงเรียนด้วย"));
            return;
        }
        if (number == 5) {
            answer(deputy, memo, LevelDecision.refused("ตรงกับวันประชุมผู้บริหาร"));
            return;
        }
        memo = answer(deputy, memo, LevelDecision.given("เห็นชอบตามเสนอ"));
        if (number >= 9) {
            answer(
                    "01",
                    memo,
                    new LevelDecision(
                            LevelAnswer.SIGNED, "ดำเนินการตามระเบียบ", java.util.Set.of("NOTE", "APPROVE"), null, ""));
        }
    }

    private RecordRow answer(String person, RecordRow memo, LevelDecision decision) {
        Caller caller = people.person(person);
        var kind = papers.desk().kind();
        RecordRow open = papers.desk().levels(caller, memo).stream()
                .filter(level -> level.state().equals(kind.open))
                .findFirst()
                .orElseThrow();
        return papers.desk().answer(caller, open, decision);
    }

    private RecordDraft draft(MemoKind kind, Said said) {
        return new RecordDraft()
                .with(kind.sort, said.sort())
                .with(kind.unit, people.unit(said.unit()))
                .with(kind.drafter, people.person(said.drafter()).person())
                .with(kind.subject, said.subject())
                .with(kind.addressee, "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา")
                .with(kind.urgency, "NORMAL")
                .with(kind.secrecy, "NONE")
                .with(kind.cause, said.cause())
                .with(kind.wish, "จึงขอเสนอเพื่อโปรดพิจารณา")
                .with(kind.closing, "จึงเรียนมาเพื่อโปรดพิจารณา");
    }
}
