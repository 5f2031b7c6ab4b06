package org.khet.processes.internal.matter;

import org.khet.portal.api.record.RecordDraft;
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
class CaseTaskContractDbTest extends RecordContract<CaseTaskKind> {
    CaseTaskContractDbTest(TestDatabase database) {
        super(database, new CaseTaskKind());
    }

    private long matter;
    private int made;

    @Override
    protected void before() {
        ProcessKind other = new ProcessKind();
        long process = fixture.of(other)
                .create(
                        TestCaller.of(SampleOffices.KT1, 13)
                                .with(other.permissions().toArray(Permission[]::new)),
                        new RecordDraft()
                                .with(other.code, "C-99")
                                .with(other.name, "งาน")
                                .with(other.origin, ProcessOrigin.OWN)
                                .with(other.yearKind, ProcessYear.FISCAL)
                                .with(other.trigger, ProcessTrigger.HAND)
                                .with(other.place, 1))
                .id();
        CaseKind cases = new CaseKind();
        matter = fixture.of(cases)
                .create(
                        TestCaller.of(SampleOffices.KT1, 13)
                                .with(cases.permissions().toArray(Permission[]::new)),
                        new RecordDraft()
                                .with(cases.process, process)
                                .with(cases.title, "เรื่อง")
                                .with(cases.unit, new UnitId(13))
                                .with(cases.year, FiscalYear.of(TODAY))
                                .with(cases.startsOn, TODAY)
                                .with(cases.priority, CasePriority.NORMAL))
                .id();
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.matter, matter).with(kind.pass, ++made);
    }
}
