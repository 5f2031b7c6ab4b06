package org.khet.ict.internal.story;

import org.khet.ict.internal.equipment.DeviceMaintenanceRecord;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every declared kind keeps, for this one. */
@OnEachDatabase
class MaintenanceKindDbTest extends RecordContract<DeviceMaintenanceRecord> {
    MaintenanceKindDbTest(TestDatabase database) {
        super(database, new DeviceMaintenanceRecord((ended, now, day) -> {}));
    }

    private int made;

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY).with(kind.device, (long) ++made);
    }
}
