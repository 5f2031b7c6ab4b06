package org.khet.directorate.internal.service;

import java.util.Map;
import org.khet.directorate.internal.DirectorateFixture;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class DutyReviewKindContractDbTest extends RecordContract<DutyReviewKind> {
    DutyReviewKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new DutyReviewKind(new DirectorateFixture(fixture).portal));
    }

    @Override
    protected Map<String, String> notAsked() {
        return Map.of("scope: another unit sees it and does nothing", "each group of the office answers in it");
    }

    private int made;

    @Override
    protected RecordDraft draft() {
        return super.draft()
                .with(kind.year, FiscalYear.ofBuddhist(2570 + made++))
                .with(
                        kind.answers,
                        new DirectorateFixture(fixture)
                                .portal.groups(SampleOffices.KT1).stream()
                                        .map(group -> new RecordDraft()
                                                .with(kind.group, group.id())
                                                .with(kind.unchanged, true))
                                        .toList());
    }
}
