package org.khet.portal.records.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.monitoring.internal.MonitoringFixture;
import org.khet.monitoring.internal.outside.OutsideKind;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.ui.component.FilterBar.Choice;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.TestRequest;

/** A chip of people offers those of the records that the reader sees, and finds all others of the office by their names. */
@OnEachDatabase(module = "id=monitoring;prefix=mon")
class FoundChoicesDbTest {
    private static final TestCaller OFFICER = MonitoringFixture.person(10);
    private final MonitoringFixture at;
    private final OutsideKind kind;

    FoundChoicesDbTest(TestDatabase database) {
        at = new MonitoringFixture(database);
        kind = at.records.outsides.kind();
    }

    @Test
    void peopleOfTheRecordsComeFirst_othersByTheirNames_strangersNever() {
        at.records.outsides.create(
                OFFICER,
                new RecordDraft()
                        .with(kind.system, "EMES")
                        .with(kind.title, "รายงาน EMES")
                        .with(kind.letterNo, "ศธ 04000/ว 12")
                        .with(kind.letterOn, LocalDate.of(2023, 12, 20))
                        .with(kind.startOn, LocalDate.of(2023, 12, 21))
                        .with(kind.dueOn, LocalDate.of(2023, 12, 28))
                        .with(kind.unit, MonitoringFixture.PLAN)
                        .with(kind.person, SampleOffices.personId(SampleOffices.KT1, 11)));
        var request = TestRequest.of(
                OFFICER,
                TextCatalog.load(MonitoringFixture.class.getClassLoader(), "monitoring")
                        .over(at.services.texts())
                        .in(TextCatalog.THAI));
        var choices = new FoundChoices(kind.person, at.records.outsides, at.screens.formatter(kind, request), OFFICER);
        String eleven = key(11);
        String thirteen = key(13);

        assertThat(choices.found("")).extracting(Choice::value).containsExactly(eleven);
        assertThat(choices.found(" เจ้าหน้าที่ 13 ")).extracting(Choice::value).containsExactly(thirteen);
        assertThat(choices.named(List.of(thirteen, eleven)))
                .as("also who is in no record, so that a kept address filters as it did")
                .extracting(Choice::label)
                .allSatisfy(name -> assertThat(name).contains("เจ้าหน้าที่"))
                .hasSize(2);
        assertThat(choices.named(List.of(String.valueOf(
                        SampleOffices.personId(SampleOffices.KT2, 51).value()))))
                .isEmpty();
    }

    private static String key(int number) {
        return String.valueOf(SampleOffices.personId(SampleOffices.KT1, number).value());
    }
}
