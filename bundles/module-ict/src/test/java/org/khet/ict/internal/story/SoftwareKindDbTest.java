package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.study.SoftwareRecord;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every declared kind keeps, for this one. */
@OnEachDatabase
class SoftwareKindDbTest extends RecordContract<SoftwareRecord> {
    private int made;

    SoftwareKindDbTest(TestDatabase database) {
        super(database, new SoftwareRecord(now -> 30));
    }

    @Test
    void softwareInUse_waitsForNobody() {
        made(13);

        assertThat(service.waiting(person(13), 10)).isEmpty();
    }

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY).with(kind.code, "S-" + ++made).with(kind.evaluation, new BigDecimal("4.25"));
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        if (action.equals(kind.renew)) {
            return draft.with(kind.until, TODAY.plusYears(1));
        }
        return action.equals(kind.judge) ? draft.with(kind.evaluation, new BigDecimal("4.25")) : draft;
    }
}
