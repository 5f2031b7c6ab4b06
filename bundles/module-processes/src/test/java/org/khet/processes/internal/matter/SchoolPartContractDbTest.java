package org.khet.processes.internal.matter;

import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.processes.internal.catalogue.ProcessKind;
import org.khet.processes.internal.catalogue.ProcessOrigin;
import org.khet.processes.internal.catalogue.ProcessTrigger;
import org.khet.processes.internal.catalogue.ProcessYear;

/** What every register keeps, on each database. */
@OnEachDatabase
class SchoolPartContractDbTest extends RecordContract<SchoolPartKind> {
    private static final UnitId PLAN = new UnitId(13);
    private long matter;
    private int made;

    SchoolPartContractDbTest(TestDatabase database) {
        super(database, new SchoolPartKind());
    }

    private static TestCaller all(RecordKind of) {
        return TestCaller.of(SampleOffices.KT1, 13).with(of.permissions().toArray(Permission[]::new));
    }

    @Override
    protected void before() {
        ProcessKind process = new ProcessKind();
        long of = fixture.of(process)
                .create(
                        all(process),
                        new RecordDraft()
                                .with(process.code, "C-99")
                                .with(process.name, "งาน")
                                .with(process.origin, ProcessOrigin.OWN)
                                .with(process.yearKind, ProcessYear.FISCAL)
                                .with(process.trigger, ProcessTrigger.HAND)
                                .with(process.place, 1))
                .id();
        CaseKind cases = new CaseKind();
        matter = fixture.of(cases)
                .create(
                        all(cases),
                        new RecordDraft()
                                .with(cases.process, of)
                                .with(cases.title, "เรื่อง")
                                .with(cases.unit, PLAN)
                                .with(cases.year, FiscalYear.of(TODAY))
                                .with(cases.startsOn, TODAY)
                                .with(cases.priority, CasePriority.NORMAL))
                .id();
    }

    @Override
    protected RecordDraft draft() {
        CaseTaskKind task = new CaseTaskKind();
        long step = fixture.of(task)
                .internal()
                .create(
                        all(task),
                        new RecordDraft()
                                .with(task.matter, matter)
                                .with(task.stepNo, 1)
                                .with(task.pass, ++made)
                                .with(task.title, "สำรวจอาคาร")
                                .with(task.unit, PLAN))
                .id();
        return super.draft()
                .with(kind.task, step)
                .with(kind.school, SampleOffices.schoolId(SampleOffices.KT1, 1))
                .with(kind.unit, PLAN)
                .with(kind.title, "สำรวจอาคาร")
                .with(kind.due, TODAY);
    }
}
