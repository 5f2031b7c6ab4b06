package org.khet.ict.internal.equipment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.equipment.DeviceMaintenanceRecord;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.ui.TestRequest;

/** An order of maintenance leads to its device. Source: kinds-ict ict.maintenance. */
class DeviceLinksTest {
    private final DeviceMaintenanceRecord kind = new DeviceMaintenanceRecord((ended, now, day) -> {});
    private final RecordRow order = new RecordRow(
                    kind,
                    new RecordRow.Head(
                            7,
                            SampleOffices.KT1,
                            1,
                            kind.waiting,
                            new PersonId(12),
                            "นายเจ้าหน้าที่ 12",
                            Instant.EPOCH,
                            ""),
                    new Object[kind.fields().size()],
                    Map.of())
            .with(kind.device, 41L)
            .with(kind.assetNo, "ICT-0115");

    private Component cell(TestCaller caller) {
        var screens = DeviceLinks.on(new RecordViewOverrides(), kind);
        return Objects.requireNonNull(screens.cell(kind.device, TestRequest.of(caller, "ict", "")))
                .apply(order);
    }

    @Test
    void whoMayOpenDevices_hasALink_othersReadTheNumber() {
        TestCaller nobody = TestCaller.of(SampleOffices.KT1, 12);

        assertThat(cell(nobody.with(IctPermissions.EQUIPMENT_VIEW)).getElement().getOuterHTML())
                .contains("/ict/equipment/41", "ICT-0115");
        assertThat(cell(nobody).getElement().getOuterHTML())
                .contains("ICT-0115")
                .doesNotContain("href");
    }
}
