package org.khet.directorate.internal.ui;

import java.util.List;
import java.util.function.Supplier;
import org.khet.directorate.internal.DirectoratePermissions;
import org.khet.directorate.internal.DirectoratePortal;
import org.khet.directorate.internal.DirectorateRecords;
import org.khet.directorate.internal.election.ElectionCommittees;
import org.khet.directorate.internal.election.ElectionKind;
import org.khet.directorate.internal.paper.DirectoratePrinter;
import org.khet.directorate.internal.trip.TripKind;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.module.ModuleSwitches;
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
    private final ElectionWays elections;

    /** For the component runtime. */
    @Activate
    public DirectorateRoutes(
            @Reference DirectorateRecords records,
            @Reference DirectoratePortal portal,
            @Reference DirectoratePrinter printer,
            @Reference ModuleSwitches switches) {
        this.records = records;
        this.portal = portal;
        this.printer = printer;
        elections = new ElectionWays(new ElectionCommittees(records), switches);
    }

    /**
     * Screens of their own.
     *
     * @param thai texts of papers
     */
    public List<ViewEntry> entries(Supplier<Texts> thai) {
        return List.of(
                ViewEntry.at("free-rooms", request -> new FreeRoomsView(request, records, portal))
                        .needs(DirectoratePermissions.VIEW)
                        .inMenu("DIR", "calendar-days", 199)
                        .under("places"),
                ViewEntry.at("fleet-report", request -> new FleetReportView(request, records, portal, printer))
                        .needs(DirectoratePermissions.VIEW)
                        .inMenu("DIR", "chart-column", 219)
                        .under("fleet"),
                ViewEntry.at("group-year", request -> new GroupYearView(request, records, portal, printer, thai))
                        .needs(DirectoratePermissions.KEEP)
                        .inMenu("DIR", "chart-column", 254)
                        .under("control"));
    }

    /** What is replaced on the derived screens of a kind. */
    public RecordViewOverrides overrides(RecordKind kind) {
        RecordViewOverrides own = new RecordViewOverrides();
        return switch (kind) {
            case TripKind ignored -> own.below(new FreeCarsSection(records, portal)::of);
            case ElectionKind ignored -> own.next(elections::of);
            default -> own;
        };
    }
}
