package org.khet.directorate.internal.ui;

import java.util.List;
import org.khet.directorate.internal.DirectoratePermissions;
import org.khet.directorate.internal.DirectoratePortal;
import org.khet.directorate.internal.DirectorateRecords;
import org.khet.directorate.internal.paper.DirectoratePrinter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.ui.ViewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Screens of the module beside those that are derived. */
@Component(service = DirectorateRoutes.class)
public final class DirectorateRoutes {
    private final DirectorateRecords records;
    private final DirectoratePortal portal;
    private final DirectoratePrinter printer;

    /** For the component runtime. */
    @Activate
    public DirectorateRoutes(
            @Reference DirectorateRecords records,
            @Reference DirectoratePortal portal,
            @Reference DirectoratePrinter printer) {
        this.records = records;
        this.portal = portal;
        this.printer = printer;
    }

    /** Screens of their own. */
    public List<ViewEntry> entries() {
        return List.of(
                ViewEntry.at("free-rooms", request -> new FreeRoomsView(request, records, portal))
                        .needs(DirectoratePermissions.VIEW)
                        .inMenu("DIR", "calendar-days", 199)
                        .under("places"),
                ViewEntry.at("fleet-report", request -> new FleetReportView(request, records, portal, printer))
                        .needs(DirectoratePermissions.VIEW)
                        .inMenu("DIR", "chart-column", 219)
                        .under("fleet"));
    }

    /** What is replaced on the derived screens of a kind. */
    public RecordViewOverrides overrides(RecordKind kind) {
        RecordViewOverrides own = new RecordViewOverrides();
        return kind.equals(records.trips.kind()) ? own.below(new FreeCarsSection(records, portal)::of) : own;
    }
}
