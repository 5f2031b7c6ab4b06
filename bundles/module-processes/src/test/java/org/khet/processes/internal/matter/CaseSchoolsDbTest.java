package org.khet.processes.internal.matter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.processes.internal.ProcessesFixture;
import org.khet.processes.internal.catalogue.NeedKind;

/** A school reads what it is asked to do. Source: core B-04, E-38. */
@OnEachDatabase
class CaseSchoolsDbTest {
    private static final TestCaller OFFICER = ProcessesFixture.person(13);
    private final TestDatabase database;
    private ProcessesFixture at;

    CaseSchoolsDbTest(TestDatabase database) {
        this.database = database;
        at = new ProcessesFixture(database);
    }

    @BeforeEach
    void nothingIsThere() {
        at = new ProcessesFixture(database);
    }

    /** All schools survey, those of one district correct: so the version says. */
    private RecordRow process() {
        return at.published(ProcessesFixture.file(
                "code|ท-81",
                "name|สำรวจอาคาร",
                "step|1|START|OWNER||แจ้งโรงเรียน",
                "step|2|ACTIVITY|OWNER||โรงเรียนสำรวจอาคาร|15|DAY|ครบทุกหลัง|ทะเบียนอาคาร|sch"
                        + "|ถ่ายภาพอาคารทุกหลัง\\nกรอกขนาดและปีที่สร้าง",
                "step|3|ACTIVITY|OWNER||โรงเรียนแก้ไข|5|DAY|||sch||||||DISTRICT|อำเภอตัวอย่างใต้",
                "step|4|END|OWNER||สรุป",
                "way|1|2",
                "way|2|3",
                "way|3|4",
                "need|2|FORM||แบบสำรวจอาคาร|yes",
                "need|2|FILE||ภาพถ่ายอาคาร|"));
    }

    @Test
    void schoolReadsHowItsStepIsDone_andWhatItHandsIn() {
        RecordRow running = at.started(process());
        at.finish(running, 1, "");
        RecordRow part = at.records.parts.all(OFFICER, RecordFilter.ALL).getFirst();

        assertThat(at.records.instructions.of(SampleOffices.KT1, part)).hasValueSatisfying(said -> {
            assertThat(said.details()).isEqualTo("ถ่ายภาพอาคารทุกหลัง\nกรอกขนาดและปีที่สร้าง");
            assertThat(said.quality()).isEqualTo("ครบทุกหลัง");
            assertThat(said.output()).isEqualTo("ทะเบียนอาคาร");
            assertThat(said.needs())
                    .containsExactly(
                            new SchoolInstructions.Need(NeedKind.FORM, "แบบสำรวจอาคาร", true),
                            new SchoolInstructions.Need(NeedKind.FILE, "ภาพถ่ายอาคาร", false));
        });
        assertThat(at.records.instructions.of(SampleOffices.KT2, part)).isEmpty();
    }
}
