package org.khet.ict.internal.story;

import org.khet.ict.internal.equipment.MaintenancePlanRecord;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every declared kind keeps, for this one. */
@OnEachDatabase
class MaintenancePlanKindDbTest extends RecordContract<MaintenancePlanRecord> {
    MaintenancePlanKindDbTest(TestDatabase database) {
        super(database, new MaintenancePlanRecord((plan, now) -> {}));
    }

    private int made;

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY)
                .with(
                        kind.deviceClass,
                        org.khet.ict.internal.setting.IctCodes.EQUIPMENT_CLASS
                                .standard()
                                .get(made++)
                                .code());
    }
}
