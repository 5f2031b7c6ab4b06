package org.khet.processes.internal.matter;

import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.security.Permission;
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
class CaseContractDbTest extends RecordContract<CaseKind> {
    CaseContractDbTest(TestDatabase database) {
        super(database, new CaseKind());
    }

    private long process;

    @Override
    protected void before() {
        ProcessKind other = new ProcessKind();
        process = fixture.of(other)
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
    }

    @Override
    protected RecordDraft draft() {
        RecordDraft draft = super.draft();
        return draft.with(kind.process, process)
                .with(kind.members, draft.lines(kind.members).subList(0, 1));
    }

    @Override
    protected RecordDraft asked(org.khet.portal.api.record.Action action) {
        return super.asked(action).with(kind.newVersion, null);
    }
}
