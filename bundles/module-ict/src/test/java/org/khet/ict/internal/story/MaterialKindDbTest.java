package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khet.ict.internal.supply.IctMaterialMoveRecord;
import org.khet.ict.internal.supply.IctMaterialRecord;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every declared kind keeps, for this one. */
@OnEachDatabase
class MaterialKindDbTest extends RecordContract<IctMaterialRecord> {
    MaterialKindDbTest(TestDatabase database) {
        super(database, fixture -> new IctMaterialRecord(fixture.of(new IctMaterialMoveRecord())));
    }

    private int made;

    @Test
    void materialInTheStore_waitsForNobody() {
        made(13);

        assertThat(service.waiting(person(13), 10)).isEmpty();
    }

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY).with(kind.code, "M-" + ++made);
    }
}
