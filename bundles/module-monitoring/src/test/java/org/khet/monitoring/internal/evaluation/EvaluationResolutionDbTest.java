package org.khet.monitoring.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.khet.monitoring.internal.SettingReader;
import org.khet.monitoring.internal.outside.OutsideKind;
import org.khet.portal.api.meeting.ResolutionListener.Outcome;
import org.khet.portal.api.meeting.ResolutionListener.Resolution;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.record.RecordFixture;

/** A record of monitoring that was put on an agenda has the resolution on its time line, once. Source: other-groups SEC-09. */
@OnEachDatabase
class EvaluationResolutionDbTest {
    private final TestDatabase database;

    EvaluationResolutionDbTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void recordOnAnAgendaGetsItsResolutionBackOnce_andStaysAsItIs() {
        database.clear();
        RecordFixture fixture = new RecordFixture(database);
        var reports = fixture.of(new OutsideKind(new SettingReader(new FakeSettings(), Clocks.at("2026-11-20T09:00"))));
        OutsideKind kind = reports.kind();
        TestCaller officer = TestCaller.of(SampleOffices.KT1, 10)
                .with(kind.permissions().toArray(org.khet.portal.api.security.Permission[]::new));
        RecordRow row = reports.create(
                officer,
                new RecordDraft()
                        .with(kind.system, "OTHER")
                        .with(kind.title, "รายงานผลการดำเนินงานประจำปี")
                        .with(kind.letterNo, "ศธ 04000/1")
                        .with(kind.letterOn, LocalDate.of(2026, 11, 1))
                        .with(kind.startOn, LocalDate.of(2026, 11, 9))
                        .with(kind.dueOn, LocalDate.of(2026, 12, 1))
                        .with(
                                kind.unit,
                                SampleOffices.unit(SampleOffices.KT1, "PLAN").id())
                        .with(kind.person, SampleOffices.personId(SampleOffices.KT1, 11)));
        var resolution = new Resolution(
                "documents.item/1",
                kind.type(),
                row.id(),
                Outcome.GRANTED,
                "5/2569",
                LocalDate.of(2026, 11, 18),
                "รับทราบ");

        assertThat(fixture.resolve(officer, resolution)).isTrue();
        assertThat(fixture.resolve(officer, resolution)).isTrue();

        assertThat(reports.steps(officer, row.id()))
                .filteredOn(step -> step.words().equals("5/2569: รับทราบ"))
                .hasSize(1);
        assertThat(reports.open(officer, row.id()).state()).isEqualTo(kind.listed);
    }
}
