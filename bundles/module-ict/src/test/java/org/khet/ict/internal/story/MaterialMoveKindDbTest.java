package org.khet.ict.internal.story;

import org.khet.ict.internal.supply.IctMaterialMoveRecord;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every declared kind keeps, for this one. */
@OnEachDatabase
class MaterialMoveKindDbTest extends RecordContract<IctMaterialMoveRecord> {
    MaterialMoveKindDbTest(TestDatabase database) {
        super(database, new IctMaterialMoveRecord());
    }

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY)
                .with(kind.material, 1L)
                .with(kind.originKey, "part/" + service.count(person(13), org.khet.portal.api.record.RecordFilter.ALL));
    }
}
