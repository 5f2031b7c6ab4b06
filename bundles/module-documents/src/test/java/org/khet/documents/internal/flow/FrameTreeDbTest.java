package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.order.FrameKind;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/** Duties of a person to four levels, each linked to a duty of the unit or a process; the paragraph is that of the rank. Source: core CORE-21, C.1, README §3. */
@OnEachDatabase
class FrameTreeDbTest {
    private static final RecordLink DMC = new RecordLink("processes.process", 21, "C-21 DMC");
    private static final TestCaller HEAD = PapersOffice.person(12);
    private final TestDatabase database;
    private PapersOffice office;
    private RecordService<FrameKind> frames;
    private FrameKind kind;

    FrameTreeDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        database.clear();
        office = new PapersOffice(new RecordFixture(database)).open();
        frames = office.papers.orders().frames();
        kind = frames.kind();
    }

    private RecordDraft duty(String path, String text, String letter, @Nullable RecordLink process) {
        return new RecordDraft()
                .with(kind.path, path)
                .with(kind.duty, text)
                .with(kind.letter, letter)
                .with(kind.process, process);
    }

    private RecordDraft frame(RecordDraft... duties) {
        return new RecordDraft()
                .with(kind.person, PapersOffice.key(13))
                .with(kind.unit, PapersOffice.unit("ICT"))
                .with(kind.duties, List.of(duties));
    }

    private static void refused(String key, List<Object> args, ThrowingCallable call) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(one -> one.key(), one -> one.args())
                        .contains(tuple(key, args)));
    }

    @Test
    void dutiesOfFourLevelsLeadToALetterOrAProcess_whichAreNotIsKnown_andArePrintedInTheirOrder() throws IOException {
        RecordRow made = frames.create(
                HEAD,
                frame(
                        duty("2", "งานประสานงาน", "", null),
                        duty("1", "งานข้อมูลสารสนเทศ", "", null),
                        duty("1.10", "รายงานผล", "", RecordLink.typed("C-22 EMIS")),
                        duty("1.1.1.1", "ตรวจรายโรงเรียน", "", null),
                        duty("1.1", "ระบบ DMC", "(ข)", null),
                        duty("1.1.1", "ตรวจสอบความถูกต้อง", "", null),
                        duty("1.2", "จัดเก็บข้อมูล", "", DMC)));

        assertThat(made.get(kind.unlinked))
                .as("only duty 2; what lies below 1.1 is of its letter")
                .isEqualTo(1);
        assertThat(frames.open(HEAD, made.id()).lines(kind.duties))
                .extracting(
                        line -> line.get(kind.path),
                        line -> line.get(kind.letter),
                        line -> line.get(kind.process).orElse(null))
                .contains(
                        tuple("1.1", "(ข)", null),
                        tuple("1.2", "", DMC),
                        tuple("1.10", "", RecordLink.typed("C-22 EMIS")));
        assertThat(frames.count(HEAD, RecordFilter.ALL.in("unlinked"))).isEqualTo(1);

        office.papers.frames().print(HEAD, made.id(), new ByteArrayOutputStream());
        List<Map<?, ?>> printed = new ArrayList<>();
        ((List<?>) office.printer.printed.getLast().model().get("duties")).forEach(one -> printed.add((Map<?, ?>) one));
        assertThat(printed)
                .extracting(one -> one.get("path"), one -> one.get("level"), one -> one.get("text"))
                .containsExactly(
                        tuple("1", "d1", "งานข้อมูลสารสนเทศ"),
                        tuple("1.1", "d2", "ระบบ DMC"),
                        tuple("1.1.1", "d3", "ตรวจสอบความถูกต้อง"),
                        tuple("1.1.1.1", "d4", "ตรวจรายโรงเรียน"),
                        tuple("1.2", "d2", "จัดเก็บข้อมูล"),
                        tuple("1.10", "d2", "รายงานผล"),
                        tuple("2", "d1", "งานประสานงาน"));

        RecordDraft linked = RecordDraft.of(frames.open(HEAD, made.id()));
        linked.lines(kind.duties).getFirst().with(kind.letter, "(ก)");
        assertThat(frames.change(HEAD, made, linked).get(kind.unlinked)).isZero();
        assertThat(frames.count(HEAD, RecordFilter.ALL.in("unlinked"))).isZero();
    }

    @Test
    void fifthLevel_dutyWithoutOneAbove_sameNumberTwice_andALetterThatTheUnitHasNot_areRefused() {
        RecordDraft first = duty("1", "งานข้อมูล", "", null);
        refused(
                "documents.error.duty-path",
                List.of(),
                () -> frames.create(HEAD, frame(first, duty("1.1.1.1.1", "ลึกเกินไป", "", null))));
        refused(
                "documents.error.duty-parent",
                List.of("3.1"),
                () -> frames.create(HEAD, frame(first, duty("3.1", "ไม่มีข้อ 3", "", null))));
        refused(
                "documents.error.duty-letter",
                List.of("(ญ)", "(ก) (ข) (ค) (ฮ)"),
                () -> frames.create(HEAD, frame(duty("1", "งานของกลุ่มอื่น", "(ญ)", null))));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> frames.create(HEAD, frame(first, duty("1", "เลขซ้ำ", "", null))));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() ->
                        frames.create(TestCaller.of(PapersOffice.KT1, 22).with(PaperPermissions.VIEW), frame(first)));
        assertThat(frames.count(HEAD, RecordFilter.ALL)).isZero();
    }

    @Test
    void paragraphComesFromTheRankOfThePost_unlessOneIsTyped() {
        for (var rank : Map.of(
                        "practitioner", "ภายใต้การกำกับ",
                        "professional", "ผู้มีความชำนาญสูงซึ่ง",
                        "senior-professional", "ผู้มีความชำนาญสูงมาก")
                .entrySet()) {
            office.posts.ranked(13, "computer-technical", rank.getKey(), 13);
            RecordRow made = frames.create(HEAD, frame(duty("1", "งานข้อมูล", "(ก)", null)));
            assertThat(made.get(kind.paragraph))
                    .contains(rank.getValue())
                    .endsWith("ปฏิบัติหน้าที่และรับผิดชอบงานดังต่อไปนี้");
            assertThat(made.get(kind.postNo)).isEqualTo("อ 13");
        }
        RecordRow typed =
                frames.create(HEAD, frame(duty("1", "งานข้อมูล", "(ก)", null)).with(kind.paragraph, "ปฏิบัติงานพิเศษ"));
        assertThat(typed.get(kind.paragraph)).isEqualTo("ปฏิบัติงานพิเศษ");
    }
}
