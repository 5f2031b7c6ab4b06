package org.khet.documents.internal.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.khet.documents.internal.chain.LevelAnswer;
import org.khet.documents.internal.chain.LevelDecision;
import org.khet.documents.internal.flow.PaperRegisters;
import org.khet.documents.internal.order.OrderCodes;
import org.khet.documents.internal.order.OrderKind;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/** Two orders that appoint working groups: one is signed and gets its number, one waits for the head. Source: core I.3, D-06. */
public final class DemoOrders {
    private record Member(String person, String text) {}

    private record Said(
            String drafter,
            String head,
            String unit,
            String subject,
            String body,
            boolean signed,
            List<Member> members) {}

    private static final List<Said> ORDERS = List.of(
            new Said(
                    "09",
                    "08",
                    "PLAN",
                    "แต่งตั้งคณะทำงานจัดทำแผนปฏิบัติการประจำปี",
                    "เพื่อให้การจัดทำแผนปฏิบัติการประจำปีงบประมาณเป็นไปด้วยความเรียบร้อย จึงแต่งตั้งคณะทำงาน ดังนี้",
                    true,
                    List.of(
                            new Member("08", "ประธานคณะทำงาน"),
                            new Member("14", "คณะทำงาน"),
                            new Member("09", "คณะทำงานและเลขานุการ"))),
            new Said(
                    "13",
                    "12",
                    "ICT",
                    "แต่งตั้งคณะทำงานพัฒนาเว็บไซต์สำนักงาน",
                    "เพื่อให้เว็บไซต์ของสำนักงานเป็นปัจจุบันและให้บริการประชาชนได้สะดวก จึงแต่งตั้งคณะทำงาน ดังนี้",
                    false,
                    List.of(
                            new Member("12", "ประธานคณะทำงาน"),
                            new Member("04", "คณะทำงาน"),
                            new Member("13", "คณะทำงานและเลขานุการ"))));

    private final PaperRegisters papers;
    private final DemoMemos.People people;
    private final LocalDate today;

    /**
     * For one office.
     *
     * @param today from when they are in force
     */
    public DemoOrders(PaperRegisters papers, DemoMemos.People people, LocalDate today) {
        this.papers = papers;
        this.people = people;
        this.today = today;
    }

    /** Makes them, after the lines of the deputies. */
    public void load() {
        ORDERS.forEach(this::made);
    }

    private void made(Said said) {
        RecordService<OrderKind> orders = papers.orders().orders();
        Caller drafter = people.person(said.drafter());
        RecordRow order = orders.internal().create(drafter, draft(orders.kind(), said));
        order = orders.internal().act(drafter, order, orders.kind().submit);
        order = answer(said.head(), order, LevelDecision.given("เห็นควรแต่งตั้งตามเสนอ"));
        order = answer("03", order, LevelDecision.given("เห็นชอบตามเสนอ"));
        if (said.signed()) {
            answer("01", order, new LevelDecision(LevelAnswer.SIGNED, "", Set.of("APPROVE"), null, ""));
        }
    }

    private RecordRow answer(String person, RecordRow order, LevelDecision decision) {
        Caller caller = people.person(person);
        var kind = papers.desk().kind();
        RecordRow open = papers.desk().levels(caller, order).stream()
                .filter(level -> level.state().equals(kind.open))
                .findFirst()
                .orElseThrow();
        return papers.desk().answer(caller, open, decision);
    }

    private RecordDraft draft(OrderKind kind, Said said) {
        return new RecordDraft()
                .with(kind.sort, OrderCodes.WORKING_GROUP)
                .with(kind.unit, people.unit(said.unit()))
                .with(kind.drafter, people.person(said.drafter()).person())
                .with(kind.subject, said.subject())
                .with(kind.urgency, "NORMAL")
                .with(kind.secrecy, "NONE")
                .with(kind.effective, today)
                .with(kind.body, said.body())
                .with(
                        kind.parts,
                        said.members().stream()
                                .map(member -> new RecordDraft()
                                        .with(
                                                kind.partPerson,
                                                people.person(member.person()).person())
                                        .with(kind.partText, member.text()))
                                .toList());
    }
}
