package org.khet.monitoring.internal.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.khet.monitoring.internal.rule.Period;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class IndicatorKindContractDbTest extends RecordContract<IndicatorKind> {
    private int made;

    IndicatorKindContractDbTest(TestDatabase database) {
        super(database, new IndicatorKind());
    }

    @Override
    protected RecordDraft draft() {
        RecordDraft draft = super.draft();
        draft.with(
                kind.targets,
                List.of(new RecordDraft().with(kind.period, Period.YEAR).with(kind.target, BigDecimal.TEN)));
        made++;
        return draft.with(kind.levels, List.of()).with(kind.code, "K-" + made).with(kind.name, "ตัวชี้วัด " + made);
    }
}
