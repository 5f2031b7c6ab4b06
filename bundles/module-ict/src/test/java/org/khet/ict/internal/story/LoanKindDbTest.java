package org.khet.ict.internal.story;

import java.util.List;
import org.khet.ict.internal.supply.DeviceCondition;
import org.khet.ict.internal.supply.DeviceLoanRecord;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every declared kind keeps, for this one. */
@OnEachDatabase
class LoanKindDbTest extends RecordContract<DeviceLoanRecord> {
    LoanKindDbTest(TestDatabase database) {
        super(database, fixture -> new IctOffice(database).supplies.loans().kind());
    }

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY)
                .with(kind.phone, "0000000021")
                .with(kind.items, List.of(new RecordDraft().with(kind.thing, "ไมโครโฟนไร้สาย")));
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        if (action.equals(kind.lend)) {
            draft.with(kind.handed, IctOffice.filled(newest(), kind.handed, kind.conditionOut, DeviceCondition.GOOD));
        } else if (action.equals(kind.takeBack)) {
            draft.with(kind.back, IctOffice.filled(newest(), kind.back, kind.conditionIn, DeviceCondition.GOOD));
        } else if (action.equals(kind.extend)) {
            draft.with(kind.newDue, TODAY.plusDays(1));
        }
        return draft;
    }

    private RecordRow newest() {
        long id = service.page(person(13), RecordFilter.ALL, new PageRequest(0, 1, List.of()))
                .getFirst()
                .id();
        return service.find(SampleOffices.KT1, id).orElseThrow();
    }
}
