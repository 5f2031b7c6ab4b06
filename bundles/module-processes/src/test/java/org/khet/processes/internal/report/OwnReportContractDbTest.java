package org.khet.processes.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.RecordFixture;

/** What every register keeps, on each database. */
@OnEachDatabase
class OwnReportContractDbTest extends RecordContract<OwnReportKind> {
    OwnReportContractDbTest(TestDatabase database) {
        super(database, new OwnReportKind());
    }

    @Override
    protected RecordDraft draft() {
        RecordDraft draft = super.draft();
        return draft.with(kind.hidden, false)
                .with(kind.readers, draft.lines(kind.readers).subList(0, 1));
    }

    private static final class Reports extends RecordModule {
        Reports(RecordFixture fixture) {
            super(
                    "processes",
                    fixture.services(),
                    fixture.views(),
                    fixture.database().unit());
            keeps(new OwnReportKind());
        }
    }

    /** Source: core CORE-42. */
    @Test
    void reportThatIsKeptOverYears_isNotUnfinishedWhenTheYearIsTurned() {
        service.create(person(13), draft().with(kind.year, FiscalYear.ofBuddhist(2569)));

        assertThat(fixture.turnOf(new Reports(fixture)).preview(person(13), FiscalYear.ofBuddhist(2570)))
                .isEmpty();
    }
}
