package org.khet.supervision.internal.quality;

import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.supervision.internal.SupervisionCodes;

/** What every register keeps, on each database. */
@OnEachDatabase
class SchoolCurriculumKindContractDbTest extends RecordContract<SchoolCurriculumKind> {
    private int made;

    SchoolCurriculumKindContractDbTest(TestDatabase database) {
        super(database, new SchoolCurriculumKind(new FakeCodeLists()));
    }

    @Override
    protected RecordDraft draft() {
        made++;
        return super.draft().with(kind.year, 2500 + made);
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        return action.fills().isEmpty()
                ? draft
                : draft.with(
                        kind.checks,
                        SupervisionCodes.CHECK.standard().stream()
                                .map(code -> new RecordDraft()
                                        .with(kind.item, code.code())
                                        .with(kind.fulfilled, Fulfilment.WHOLE))
                                .toList());
    }
}
