package org.khet.processes.internal.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.law.Laws;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.processes.internal.ProcessesFixture;
import org.khet.processes.internal.catalogue.LawKind;
import org.khet.processes.internal.catalogue.LawSort;

/** Other modules ask whether a law of the register is in force on a day, and what came in its place. Source: ICT-107, FIN-118. */
@OnEachDatabase
class RegisteredLawsDbTest {
    private final ProcessesFixture at;

    RegisteredLawsDbTest(TestDatabase database) {
        at = new ProcessesFixture(database);
    }

    private RecordRow law(String title) {
        LawKind kind = at.records.laws.kind();
        return at.records.laws.create(
                ProcessesFixture.person(12),
                new RecordDraft()
                        .with(kind.sort, LawSort.ACT)
                        .with(kind.title, title)
                        .with(kind.place, 0)
                        .with(kind.from, LocalDate.of(1992, 2, 1)));
    }

    @Test
    void lawThatWasReplacedIsInForceUntilItsLastDay_nothingIsSaidWhileTheModuleIsOff() {
        LawKind kind = at.records.laws.kind();
        RecordRow old = law("ระเบียบว่าด้วยการพัสดุ 2535");
        RecordRow act = law("พ.ร.บ. การจัดซื้อจัดจ้าง 2560");
        at.records.laws.act(
                ProcessesFixture.person(12),
                old,
                kind.replace,
                new RecordDraft().with(kind.until, LocalDate.of(2017, 8, 22)).with(kind.supersededBy, act.id()),
                "");
        RegisteredLaws laws = new RegisteredLaws(at.records, at.portal, at.switches);
        at.switches.turn(SampleOffices.KT1, "processes", true);
        at.switches.turn(SampleOffices.KT2, "processes", true);

        Laws.Law found =
                laws.find(SampleOffices.KT1, old.id()).known().orElseThrow().orElseThrow();
        assertThat(found.isInForce(LocalDate.of(2017, 8, 22))).isTrue();
        assertThat(found.isInForce(LocalDate.of(2017, 8, 23))).isFalse();
        assertThat(found.isInForce(LocalDate.of(1992, 1, 31))).isFalse();
        assertThat(found.supersededBy()).isEqualTo("พ.ร.บ. การจัดซื้อจัดจ้าง 2560");
        assertThat(laws.find(SampleOffices.KT2, old.id()).known().orElseThrow())
                .as("another office")
                .isEmpty();
        at.switches.turn(SampleOffices.KT1, "processes", false);
        assertThat(laws.find(SampleOffices.KT1, old.id())).isInstanceOf(Answer.Off.class);
    }

    @Test
    void lawThatWasOnceEndedWithoutADay_isInForceToTheDayOnWhichSomebodyEndedIt() {
        LawKind kind = at.records.laws.kind();
        RecordRow old = law("ระเบียบว่าด้วยการพัสดุ 2535");
        RecordRow ended = at.records.laws.act(
                ProcessesFixture.person(12),
                old,
                kind.replace,
                new RecordDraft().with(kind.until, LocalDate.of(2017, 8, 22)).with(kind.endedWhy, "ยกเลิก"),
                "");
        at.records
                .laws
                .internal()
                .change(ProcessesFixture.person(12), ended, new RecordDraft().with(kind.until, null));
        at.switches.turn(SampleOffices.KT1, "processes", true);

        Laws.Law found = new RegisteredLaws(at.records, at.portal, at.switches)
                .find(SampleOffices.KT1, old.id())
                .known()
                .orElseThrow()
                .orElseThrow();
        assertThat(found.isInForce(LocalDate.of(2021, 10, 1))).as("the day of the step").isTrue();
        assertThat(found.isInForce(LocalDate.of(2021, 10, 2))).isFalse();
    }
}
