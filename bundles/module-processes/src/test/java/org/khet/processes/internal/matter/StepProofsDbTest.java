package org.khet.processes.internal.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.processes.internal.ProcessesFixture;
import org.khet.processes.internal.setting.ProcessesPermissions;

/** A step ends with all that it needs only: an order, memo and letter of the registers, a form; each of its own sort. Source: core CORE-80, E-35. */
@OnEachDatabase
class StepProofsDbTest {
    private static final TestCaller OFFICER = ProcessesFixture.person(13);
    private static final RecordLink ORDER = new RecordLink("documents.order", 501, "คำสั่งที่ 9/2564");
    private static final RecordLink MEMO = new RecordLink("documents.memo", 77, "ที่ 12/2564");
    private static final RecordLink LETTER = new RecordLink("documents.letter-out", 31, "ศธ 04999/ว 12");
    private static final RecordLink FORM = new RecordLink("forms.entry", 5, "ป 1/2565");
    private final TestDatabase database;
    private ProcessesFixture at;
    private CaseTaskKind task;

    StepProofsDbTest(TestDatabase database) {
        this.database = database;
        at = new ProcessesFixture(database);
        task = at.records.tasks.kind();
    }

    @BeforeEach
    void nothingIsThere() {
        at = new ProcessesFixture(database);
        task = at.records.tasks.kind();
    }

    private RecordRow running() {
        return at.started(at.published(ProcessesFixture.file(
                "code|ท-80",
                "name|ติดตามข้อมูลสารสนเทศ",
                "step|1|START|OWNER||เตรียมการ",
                "step|2|END|OWNER||รายงาน",
                "way|1|2",
                "need|1|ORDER||คำสั่งแต่งตั้งคณะทำงาน|yes",
                "need|1|MEMO||บันทึกขอความเห็นชอบ|yes",
                "need|1|LETTER||หนังสือแจ้งโรงเรียน|yes",
                "need|1|FORM|service-log|แบบติดตาม|yes",
                "need|1|OUTPUT||ภาพกิจกรรม|no")));
    }

    private RecordRow fill(TestCaller who, RecordRow running, int need, RecordLink paper) {
        return fill(who, running, need, task.needPaper, paper);
    }

    private RecordRow fill(TestCaller who, RecordRow running, int need, Field<?> field, Object proof) {
        RecordRow row = at.task(running, 1);
        List<RecordDraft> lines = RecordDraft.of(row).lines(task.needs);
        lines.get(need).with(field, proof);
        return at.records.tasks.act(who, row, task.fill, new RecordDraft().with(task.needs, lines), "");
    }

    private static void refused(ThrowingCallable call, String key, String words) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key, Problem::args)
                        .containsExactly(tuple(key, List.of(words))));
    }

    @Test
    void stepEndsWithOrderMemoLetterAndFormOnly_whatIsLeftIsNamed_whatNeedNotBeMayBeLeftOut() {
        RecordRow running = running();
        String missing = "processes.error.needs";
        String all = "คำสั่งแต่งตั้งคณะทำงาน, บันทึกขอความเห็นชอบ, หนังสือแจ้งโรงเรียน, แบบติดตาม";
        refused(() -> at.finish(running, 1, ""), missing, all);
        refused(() -> at.records.tasks.act(OFFICER, at.task(running, 1), task.ask), missing, all);

        fill(OFFICER, running, 0, ORDER);
        refused(() -> at.finish(running, 1, ""), missing, "บันทึกขอความเห็นชอบ, หนังสือแจ้งโรงเรียน, แบบติดตาม");
        fill(OFFICER, running, 1, MEMO);
        fill(OFFICER, running, 2, LETTER);
        refused(() -> at.finish(running, 1, ""), missing, "แบบติดตาม");
        at.records.forms.made(OFFICER, "processes.need:" + at.task(running, 1).id() + ":service-log", FORM);

        assertThat(at.finish(running, 1, "").state()).isEqualTo(task.done);
        assertThat(at.task(running, 1).lines(task.needs))
                .extracting(line -> line.get(task.needPaper).orElse(null))
                .as("linked to their registers; the picture was not asked for")
                .containsExactly(ORDER, MEMO, LETTER, FORM, null);
        assertThat(at.task(running, 2).state()).isEqualTo(task.open);
        assertThatExceptionOfType(Outdated.class)
                .as("what a finished step was proven by stays")
                .isThrownBy(() -> fill(OFFICER, running, 0, RecordLink.typed("คำสั่งอื่น")));
    }

    @Test
    void paperOfAnotherSortIsNotTaken_whatIsTypedIs_byWhoeverDoesTheStepOnly() {
        RecordRow running = running();
        String sort = "processes.error.need-sort";
        refused(() -> fill(OFFICER, running, 0, MEMO), sort, "คำสั่งแต่งตั้งคณะทำงาน");
        refused(() -> fill(OFFICER, running, 1, ORDER), sort, "บันทึกขอความเห็นชอบ");
        refused(() -> fill(OFFICER, running, 2, MEMO), sort, "หนังสือแจ้งโรงเรียน");
        refused(() -> fill(OFFICER, running, 3, LETTER), sort, "แบบติดตาม");
        fill(OFFICER, running, 4, LETTER);
        fill(OFFICER, running, 2, new RecordLink("documents.letter-in", 8, "ที่ ศธ 04001/5"));
        fill(OFFICER, running, 0, RecordLink.typed("คำสั่งจังหวัดที่ 3/2564"));
        assertThat(at.task(running, 1).lines(task.needs))
                .extracting(line -> line.get(task.needPaper).isPresent())
                .containsExactly(true, false, true, false, true);

        TestCaller reader = TestCaller.of(SampleOffices.KT1, 22).with(ProcessesPermissions.VIEW);
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> fill(reader, running, 1, MEMO));
        assertThat(at.task(running, 1).lines(task.needs).get(1).get(task.needPaper))
                .isEmpty();
    }

    private Files.Staged file(String name) {
        return at.files.stage(
                name, new ByteArrayInputStream(new byte[] {1}), new FileRules(9, Set.of("application/pdf")));
    }

    /** Source: core B-04.3, C.8, kinds-processes.md §3. */
    @Test
    void stepKeepsItsFiles_noWordsStandForAFile_andWhatIsToBeCheckedIsTicked() {
        RecordRow process = at.published(ProcessesFixture.file(
                "code|ท-81",
                "name|ตรวจเยี่ยมสถานศึกษา",
                "step|1|START|OWNER||ตรวจเยี่ยม",
                "step|2|END|OWNER||รายงาน",
                "way|1|2",
                "need|1|FILE||ภาพถ่ายอาคาร|yes",
                "need|1|ORDER||คำสั่งไปราชการ|yes",
                "need|1|CHECK||ตรวจครบทุกอาคาร|yes",
                "need|1|OUTPUT||บันทึกผลการตรวจเยี่ยม|yes"));
        assertThat(at.records
                        .catalogue
                        .file(
                                OFFICER,
                                process.id(),
                                process.get(at.records.processes.kind().current).orElseThrow())
                        .all("need", 5))
                .as("carried to other offices")
                .contains(List.of("1", "CHECK", "", "ตรวจครบทุกอาคาร", "yes"));
        RecordRow running = at.started(process);
        String missing = "processes.error.needs";
        fill(OFFICER, running, 0, RecordLink.typed("อยู่ในแฟ้มของกลุ่ม"));
        fill(OFFICER, running, 2, RecordLink.typed("ตรวจแล้ว"));
        refused(
                () -> at.finish(running, 1, ""),
                missing,
                "ภาพถ่ายอาคาร, คำสั่งไปราชการ, ตรวจครบทุกอาคาร, บันทึกผลการตรวจเยี่ยม");
        fill(OFFICER, running, 0, task.needFiles, List.of(file("อาคาร 1.pdf"), file("อาคาร 2.pdf")));
        fill(OFFICER, running, 1, task.needFiles, List.of(file("คำสั่งลงนามแล้ว.pdf")));
        refused(() -> at.finish(running, 1, ""), missing, "ตรวจครบทุกอาคาร, บันทึกผลการตรวจเยี่ยม");
        fill(OFFICER, running, 2, task.needGood, true);
        refused(() -> at.finish(running, 1, ""), missing, "บันทึกผลการตรวจเยี่ยม");
        fill(OFFICER, running, 3, RecordLink.typed("บันทึกผลการตรวจเยี่ยม 4 อาคาร"));

        RecordRow done = at.records.tasks.act(
                OFFICER,
                at.task(running, 1),
                task.finish,
                new RecordDraft().with(task.files, List.of(file("สรุปการตรวจเยี่ยม.pdf"))),
                "");

        assertThat(done.state()).isEqualTo(task.done);
        assertThat(at.files.find(SampleOffices.KT1, done.get(task.files).orElseThrow()))
                .extracting(Files.Stored::name)
                .containsExactly("สรุปการตรวจเยี่ยม.pdf");
        assertThat(at.task(running, 1).lines(task.needs))
                .extracting(line -> line.get(task.needFiles).map(List::size).orElse(0))
                .containsExactly(2, 1, 0, 0);
    }
}
