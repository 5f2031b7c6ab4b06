package org.khet.ict.internal.equipment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.equipment.DeviceMaintenanceRecord;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Links;

/** From an order of maintenance to its device, whose key it keeps as a number. */
public final class DeviceLinks {
    private DeviceLinks() {}

    /** Adds the link, by the asset number; who may not open devices reads the number. */
    public static RecordViewOverrides on(RecordViewOverrides screens, DeviceMaintenanceRecord kind) {
        return screens.cell(kind.device, (request, row) -> link(request, row, kind));
    }

    private static Component link(ViewRequest request, RecordRow row, DeviceMaintenanceRecord kind) {
        String number = row.get(kind.assetNo);
        return request.caller().may(IctPermissions.EQUIPMENT_VIEW)
                ? Links.to("ict/equipment/" + row.get(kind.device), number)
                : new Span(number);
    }
}
