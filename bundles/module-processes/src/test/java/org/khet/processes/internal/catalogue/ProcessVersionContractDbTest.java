package org.khet.processes.internal.catalogue;

import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.security.Permission;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class ProcessVersionContractDbTest extends RecordContract<ProcessVersionKind> {
    ProcessVersionContractDbTest(TestDatabase database) {
        super(database, new ProcessVersionKind(new StepActions()));
    }

    private int made;

    private long process() {
        ProcessKind other = new ProcessKind();
        return fixture.of(other)
                .create(
                        TestCaller.of(SampleOffices.KT1, 13)
                                .with(other.permissions().toArray(Permission[]::new)),
                        new RecordDraft()
                                .with(other.code, "C-" + ++made)
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
        return draft.with(kind.process, process())
                .with(kind.steps, draft.lines(kind.steps).subList(0, 1))
                .with(kind.ways, draft.lines(kind.ways).subList(0, 1));
    }
}
