package org.khet.personnel.internal.pay;

import java.math.BigDecimal;
import org.khet.personnel.internal.PersonnelFixture;
import org.khet.personnel.internal.PersonnelPermissions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every register keeps, on each database. */
@OnEachDatabase
class AppraisalKindContractDbTest extends RecordContract<AppraisalKind> {
    AppraisalKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new PersonnelFixture(fixture).records.appraisals.kind());
    }

    private int made;

    /** Whoever lacks an action's permission still reads the records. */
    @Override
    protected TestCaller person(int number) {
        return super.person(number).with(PersonnelPermissions.SEE);
    }

    @Override
    protected RecordDraft draft() {
        made++;
        return super.draft()
                .with(kind.person, key(10 + made % 12))
                .with(kind.superior, key(8))
                .with(kind.topics, SampleDraft.lines(kind.topics, 4, TODAY));
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        if (!action.fills().contains(kind.topics)) {
            return draft;
        }
        var last = service.internal().all(person(13), RecordFilter.ALL).getLast();
        var scored = service.find(SampleOffices.KT1, last.id()).orElseThrow().lines(kind.topics).stream()
                .map(line -> new RecordDraft()
                        .ofLine(line.id())
                        .with(kind.topic, line.get(kind.topic))
                        .with(kind.target, line.get(kind.target))
                        .with(kind.weight, line.get(kind.weight))
                        .with(kind.self, new BigDecimal("4.00"))
                        .with(kind.given, new BigDecimal("4.00")))
                .toList();
        return draft.with(kind.topics, scored);
    }
}
