package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.portal.testkit.Refusals.refusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.order.FrameKind;
import org.khet.documents.internal.order.OrderKind;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/** Assignment orders with the frames of people: in force on their day, ended by the next one; idle papers. Source: core CORE-21 to 24, E-28, E-29. */
@OnEachDatabase
class OrderInForceDbTest {
    private final TestDatabase database;
    private PapersOffice office;
    private RecordService<OrderKind> orders;
    private RecordService<FrameKind> frames;

    OrderInForceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        database.clear();
        office = new PapersOffice(new RecordFixture(database)).open();
        orders = office.papers.orders().orders();
        frames = office.papers.orders().frames();
    }

    private RecordRow draft(LocalDate effective) {
        OrderKind kind = orders.kind();
        return orders.create(
                PapersOffice.personnel(),
                new RecordDraft()
                        .with(kind.sort, "assignment")
                        .with(kind.unit, PapersOffice.unit("ICT"))
                        .with(kind.drafter, PapersOffice.key(13))
                        .with(kind.subject, "มอบหมายหน้าที่การงานในส่วนราชการ")
                        .with(kind.urgency, "NORMAL")
                        .with(kind.secrecy, "NONE")
                        .with(kind.effective, effective)
                        .with(
                                kind.basis,
                                List.of(
                                        new RecordDraft()
                                                .with(
                                                        kind.basisText,
                                                        "อาศัยอำนาจตามมาตรา ๓๗ แห่งพระราชบัญญัติระเบียบบริหารราชการกระทรวงศึกษาธิการ พ.ศ. ๒๕๔๖"))));
    }

    private RecordRow frame(int person, int deputy) {
        FrameKind kind = frames.kind();
        return frames.create(
                PapersOffice.personnel(),
                new RecordDraft()
                        .with(kind.person, PapersOffice.key(person))
                        .with(kind.unit, PapersOffice.unit("ICT"))
                        .with(
                                kind.duties,
                                List.of(
                                        duty("1", "งานข้อมูลสารสนเทศ"),
                                        duty("1.1", "ระบบ DMC"),
                                        duty("1.1.1", "ตรวจสอบข้อมูลนักเรียน"),
                                        duty("1.1.1.1", "รอบ 10 มิถุนายน")))
                        .with(
                                kind.deputies,
                                List.of(new RecordDraft()
                                        .with(kind.deputyNo, 1)
                                        .with(kind.deputy, PapersOffice.key(deputy))
                                        .with(kind.capacity, ActingCapacity.ON_DUTY))));
    }

    private RecordDraft duty(String path, String text) {
        return new RecordDraft().with(frames.kind().path, path).with(frames.kind().duty, text);
    }

    private RecordRow merged(RecordRow frame, RecordRow order) {
        return frames.act(
                PapersOffice.personnel(),
                frame,
                frames.kind().merge,
                new RecordDraft().with(frames.kind().order, order.id()),
                "");
    }

    @Test
    void orderComesIntoForceOnItsDayWithItsFrames_andEndsTheOneThatItRepeals() {
        RecordRow old = draft(DocumentsOffice.TODAY);
        RecordRow oldFrame = merged(frame(13, 12), old);
        old = office.issued(old);
        assertThat(old.get(orders.kind().number)).isEqualTo("1/2569");
        office.papers.effects().turn(office.on(DocumentsOffice.TODAY));
        assertThat(orders.find(PapersOffice.KT1, old.id()).orElseThrow().state())
                .isEqualTo(orders.kind().inForce);
        assertThat(office.papers.orders().inForce(PapersOffice.personnel(), PapersOffice.key(13)))
                .isPresent();

        LocalDate first = DocumentsOffice.TODAY.plusDays(10);
        RecordRow next = draft(first);
        next = orders.change(
                PapersOffice.personnel(), next, RecordDraft.of(next).with(orders.kind().repeals, old.id()));
        RecordRow newFrame = merged(frame(13, 22), next);
        next = office.issued(next);
        office.papers.effects().turn(office.on(first.minusDays(1)));
        assertThat(orders.find(PapersOffice.KT1, next.id()).orElseThrow().state())
                .isEqualTo(orders.kind().issued);
        office.papers.effects().turn(office.on(first));

        assertThat(orders.find(PapersOffice.KT1, next.id()).orElseThrow().state())
                .isEqualTo(orders.kind().inForce);
        assertThat(orders.find(PapersOffice.KT1, old.id()).orElseThrow().state())
                .isEqualTo(orders.kind().ended);
        assertThat(frames.find(PapersOffice.KT1, oldFrame.id()).orElseThrow().state())
                .isEqualTo(frames.kind().ended);
        assertThat(office.papers
                        .orders()
                        .inForce(PapersOffice.personnel(), PapersOffice.key(13))
                        .orElseThrow()
                        .id())
                .isEqualTo(newFrame.id());
        assertThat(office.papers.effects().turn(office.on(first))).isZero();
    }

    @Test
    void assignmentOrderNeedsFrames_eachPersonOnce() {
        RecordRow order = draft(DocumentsOffice.TODAY);
        assertThat(refusal(() -> orders.act(PapersOffice.personnel(), order, orders.kind().submit)))
                .isEqualTo("documents.error.no-frames");
        merged(frame(13, 12), order);
        RecordRow second = frame(13, 22);
        assertThat(refusal(() -> merged(second, order))).isEqualTo("documents.error.frame-twice");
    }

    @Test
    void dutiesFormATreeOfFourLevels_deputiesNeitherSelfNorHolesNorCircle() {
        FrameKind kind = frames.kind();
        RecordRow first = frame(13, 12);
        RecordDraft deep = RecordDraft.of(first).with(kind.duties, List.of(duty("1", "ก"), duty("1.1.1", "ข")));
        assertThat(refusal(() -> frames.change(PapersOffice.personnel(), first, deep)))
                .isEqualTo("documents.error.duty-parent");
        RecordDraft five = RecordDraft.of(first).with(kind.duties, List.of(duty("1.1.1.1.1", "ก")));
        assertThat(refusal(() -> frames.change(PapersOffice.personnel(), first, five)))
                .isEqualTo("documents.error.duty-path");
        assertThat(refusal(() -> frame(22, 22))).isEqualTo("documents.error.own-deputy");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> frame(12, 13))
                .satisfies(refused -> {
                    assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.deputy-circle");
                    assertThat(refused.problems().getFirst().args().getFirst().toString())
                            .contains("12 →", "13 →");
                });
    }

    @Test
    void frameIsPrintedWithTheOrderInForce_beforeThatAsADraft() throws IOException {
        RecordRow order = draft(DocumentsOffice.TODAY);
        RecordRow frame = merged(frame(13, 12), order);
        office.papers.frames().print(PapersOffice.personnel(), frame.id(), new ByteArrayOutputStream());
        assertThat(office.printer.printed.getLast().model().get("watermark")).isEqualTo("ร่าง");
        office.issued(order);
        office.papers.effects().turn(office.on(DocumentsOffice.TODAY));
        office.papers.frames().print(PapersOffice.personnel(), frame.id(), new ByteArrayOutputStream());

        Map<String, ?> model = office.printer.printed.getLast().model();
        assertThat(model.get("watermark")).isEqualTo("");
        assertThat(model.get("order")).isEqualTo("1/2569");
        assertThat((List<?>) model.get("duties")).hasSize(4);
        assertThat(model.get("paragraph").toString()).startsWith("นักวิชาการคอมพิวเตอร์ปฏิบัติการ");
    }

    @Test
    void paperThatWaitsThreeWorkingDaysReminds_onceADay_anOfficeBeginsWithTheUsualChain() {
        office.submitted(13, "ICT", "ขออนุญาต");
        IdleLevels idle = new IdleLevels(office.papers.chain().registers().levels(), office.documents.workingDays);
        assertThat(idle.remind(office.on(DocumentsOffice.TODAY.plusDays(1)))).isZero();
        assertThat(idle.remind(office.on(DocumentsOffice.TODAY.plusDays(6)))).isEqualTo(1);
        assertThat(idle.remind(office.on(DocumentsOffice.TODAY.plusDays(6)))).isZero();

        database.clear();
        ShippedChain shipped = new ShippedChain(office.papers.chain().registers());
        assertThat(shipped.give(office.on(DocumentsOffice.TODAY))).isEqualTo(1);
        assertThat(shipped.give(office.on(DocumentsOffice.TODAY))).isZero();
    }

    /** The paper came on Friday, 20 November; its three working days are over on Wednesday. */
    @Test
    void nobodyIsRemindedOfAnIdlePaperAtTheWeekendOrOnAHoliday() {
        office.submitted(13, "ICT", "ขออนุญาต");
        LocalDate holiday = LocalDate.of(2026, 11, 26);
        office.documents.workingDays.without(holiday, "วันหยุดของสำนักงาน");
        IdleLevels idle = new IdleLevels(office.papers.chain().registers().levels(), office.documents.workingDays);
        assertThat(idle.remind(office.on(LocalDate.of(2026, 11, 25))))
                .as("Wednesday")
                .isEqualTo(1);
        assertThat(idle.remind(office.on(holiday))).as("a holiday").isZero();
        assertThat(idle.remind(office.on(LocalDate.of(2026, 11, 27))))
                .as("Friday")
                .isEqualTo(1);
        assertThat(idle.remind(office.on(LocalDate.of(2026, 11, 28))))
                .as("Saturday")
                .isZero();
        assertThat(idle.remind(office.on(LocalDate.of(2026, 11, 29))))
                .as("Sunday")
                .isZero();
        assertThat(idle.remind(office.on(LocalDate.of(2026, 11, 30))))
                .as("Monday")
                .isEqualTo(1);
    }

    @Test
    void nextVersionOfAnAssignmentOrderBeginsWithItsFrames() {
        RecordRow old = draft(DocumentsOffice.TODAY);
        merged(frame(13, 12), old);
        merged(frame(22, 8), old);
        RecordRow issued = office.issued(old);
        office.papers.effects().turn(office.on(DocumentsOffice.TODAY));

        OrderKind kind = orders.kind();
        orders.act(
                PapersOffice.personnel(),
                orders.find(PapersOffice.KT1, issued.id()).orElseThrow(),
                kind.revise);
        RecordRow next =
                orders.internal().all(PapersOffice.personnel(), RecordFilter.of(kind.replaces.is(issued.id()))).stream()
                        .findFirst()
                        .flatMap(row -> orders.find(PapersOffice.KT1, row.id()))
                        .orElseThrow();
        List<RecordRow> copies = office.papers.orders().framesOf(next, PapersOffice.personnel());
        FrameKind frame = frames.kind();
        assertThat(copies).hasSize(2).allSatisfy(one -> {
            assertThat(one.state()).isEqualTo(frame.merged);
            assertThat(one.lines(frame.duties)).hasSize(4);
            assertThat(one.lines(frame.deputies)).hasSize(1);
        });
        assertThat(office.papers.orders().framesOf(issued, PapersOffice.personnel()))
                .as("the old one keeps its own")
                .hasSize(2);
        assertThat(orders.act(PapersOffice.personnel(), next, kind.submit).state())
                .isEqualTo(kind.inChain);
    }
}
