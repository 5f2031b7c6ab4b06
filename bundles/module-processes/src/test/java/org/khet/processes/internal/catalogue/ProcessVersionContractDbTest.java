package org.khet.processes.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Permission;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.TypedDecision;
import org.khet.processes.internal.setting.ProcessesPermissions;

/** What every register keeps, on each database. */
@OnEachDatabase
class ProcessVersionContractDbTest extends RecordContract<ProcessVersionKind> {
    ProcessVersionContractDbTest(TestDatabase database) {
        super(database, new ProcessVersionKind(nothing()));
    }

    private static StepOffers nothing() {
        FakeSwitches off = new FakeSwitches();
        return new StepOffers(new StepActions(), new StepChains(off), new OfficeFormsLink(off));
    }

    private int made;

    @Test
    void draftWaitsForNobody_oneThatWasSentForApprovalForThoseWhoApprove() {
        TestCaller head =
                TestCaller.of(SampleOffices.KT1, 12).with(ProcessesPermissions.VIEW, ProcessesPermissions.EDIT);
        TestCaller director =
                TestCaller.of(SampleOffices.KT1, 1).with(ProcessesPermissions.VIEW, ProcessesPermissions.APPROVE);
        RecordRow draft = made(12);
        assertThat(service.waiting(head, 10)).isEmpty();
        assertThat(service.actions(head, draft)).as("at hand all the same").contains(kind.propose);

        service.act(head, draft, kind.propose);

        assertThat(service.waiting(head, 10)).isEmpty();
        assertThat(service.waiting(director, 10)).extracting(RecordRow::id).containsExactly(draft.id());
    }

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

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        return action.equals(kind.grant) ? draft.with(kind.decisionFile, TypedDecision.signed()) : draft;
    }

    /** Source: kinds-documents §9. */
    @Test
    void grantIsTypedWithNumberDayAndFileOfItsMemo_orComesByTheMemoWithoutAFile() {
        TypedDecision.bothWays(fixture::answer, service, actor(kind.grant), walk(kind.proposed), TODAY);
    }
}
