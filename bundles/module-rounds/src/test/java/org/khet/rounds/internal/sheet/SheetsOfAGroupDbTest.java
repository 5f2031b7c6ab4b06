package org.khet.rounds.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.rounds.internal.SampleRounds.OFFICE;
import static org.khet.rounds.internal.SampleRounds.ROUND;
import static org.khet.rounds.internal.SampleRounds.SECTION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.rounds.internal.SampleRounds;
import org.khet.rounds.internal.cell.CellSplit;

/** The head of a group, whose rights are those of the group, prepares a round from its item to its opening. Source: ict ICT-57; policyplan PLAN-47. */
@OnEachDatabase
class SheetsOfAGroupDbTest {
    private final SampleRounds office;
    private final TestCaller head = TestCaller.of(OFFICE, 12)
            .inUnit(SampleOffices.unit(OFFICE, "ICT").id(), SampleRounds.permissions("core.group-head"));

    SheetsOfAGroupDbTest(TestDatabase database) {
        office = new SampleRounds(database);
    }

    private RecordDraft sheet(RecordRow item) {
        SheetKind kind = office.registers.sheets().sheets().kind();
        return new RecordDraft()
                .with(kind.system, "DMC")
                .with(kind.name, "แบบจัดเก็บจำนวนนักเรียน DMC")
                .with(kind.edition, 1)
                .with(kind.items, List.of(office.line(item, SECTION)));
    }

    @Test
    void headOfAGroupMakesAndFinishesASheet_andOpensItsRound_whoOnlyLooksOrIsOfASchoolMakesNone() {
        var sheets = office.registers.sheets().sheets();
        RecordRow item = office.item("PUPILS", "จำนวนนักเรียน", CellSplit.GRADE_SEX, true);

        RecordRow made = sheets.act(head, sheets.create(head, sheet(item)), sheets.kind().finish);

        assertThat(made.state()).isEqualTo(sheets.kind().ready);
        var collections = office.registers.collections().collections();
        RecordRow round = collections.create(head, office.collection(made, ROUND));
        assertThat(office.act(collections, head, round, collections.kind().openIt)
                        .state())
                .isEqualTo(collections.kind().open);
        TestCaller clerk = TestCaller.of(OFFICE, 13)
                .inUnit(SampleOffices.unit(OFFICE, "ICT").id(), SampleRounds.permissions("core.clerk"));
        assertThat(sheets.open(clerk, made.id()).id()).as("looks").isEqualTo(made.id());
        for (TestCaller who : List.of(clerk, office.head(5))) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> sheets.create(who, sheet(item)));
        }
        assertThatExceptionOfType(NoLongerThere.class)
                .as("of another office")
                .isThrownBy(() -> sheets.open(
                        TestCaller.of(SampleOffices.KT2, 53).with(SampleRounds.permissions("core.group-head")),
                        made.id()));
    }
}
