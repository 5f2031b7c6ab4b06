package org.khet.ict.internal.story;

import java.math.BigDecimal;
import java.util.List;
import org.khet.ict.internal.supply.IctMaterialMoveRecord;
import org.khet.ict.internal.supply.IctMaterialRecord;
import org.khet.ict.internal.supply.IctRequisitionRecord;
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
class RequisitionKindDbTest extends RecordContract<IctRequisitionRecord> {
    RequisitionKindDbTest(TestDatabase database) {
        super(
                database,
                fixture -> new IctRequisitionRecord(
                        fixture.of(new IctMaterialRecord(fixture.of(new IctMaterialMoveRecord())))));
    }

    /** Nothing of it is approved, so that no material is needed. */
    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = new RecordDraft();
        RecordRow row = newest();
        if (action.equals(kind.approve)) {
            draft.with(kind.grants, IctOffice.filled(row, kind.grants, kind.approved, BigDecimal.ZERO));
        } else if (action.equals(kind.give)) {
            draft.with(kind.handouts, List.of())
                    .with(
                            kind.receiver,
                            SampleOffices.person(SampleOffices.KT1, 22).id());
        }
        return draft;
    }

    private RecordRow newest() {
        long id = service.page(person(13), RecordFilter.ALL, new PageRequest(0, 1, List.of()))
                .getFirst()
                .id();
        return service.find(SampleOffices.KT1, id).orElseThrow();
    }

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY);
    }
}
