package org.khet.ict.internal;

import java.util.List;
import java.util.stream.Stream;
import org.khet.ict.internal.equipment.MaintenancePlanRecord;
import org.khet.ict.internal.equipment.ui.EquipmentRoutes;
import org.khet.ict.internal.equipment.ui.PlanProgressSection;
import org.khet.ict.internal.network.NetworkSiteRecord;
import org.khet.ict.internal.network.ui.AvailabilitySection;
import org.khet.ict.internal.paper.ui.IctPaperButtons;
import org.khet.ict.internal.publishing.ui.BulletinRoutes;
import org.khet.ict.internal.ticket.figure.DeskReportRecord;
import org.khet.ict.internal.ticket.ui.DeskReportButton;
import org.khet.ict.internal.ticket.ui.RepairFormRoutes;
import org.khet.ict.internal.ticket.ui.RepairRoutes;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The screens that are written by hand. */
@Component(service = IctRoutes.class)
public final class IctRoutes {
    private final RepairFormRoutes forms;
    private final RepairRoutes repairs;
    private final EquipmentRoutes equipment;
    private final IctPaperButtons papers;
    private final AvailabilitySection availability;
    private final PlanProgressSection progress;
    private final DeskReportButton reports;
    private final BulletinRoutes bulletin;

    /** For the component runtime. */
    @Activate
    public IctRoutes(
            @Reference RepairFormRoutes forms,
            @Reference RepairRoutes repairs,
            @Reference EquipmentRoutes equipment,
            @Reference IctPaperButtons papers,
            @Reference AvailabilitySection availability,
            @Reference PlanProgressSection progress,
            @Reference DeskReportButton reports,
            @Reference BulletinRoutes bulletin) {
        this.bulletin = bulletin;
        this.reports = reports;
        this.progress = progress;
        this.availability = availability;
        this.papers = papers;
        this.forms = forms;
        this.repairs = repairs;
        this.equipment = equipment;
    }

    List<ViewEntry> views() {
        return Stream.of(forms.entries(), repairs.entries(), equipment.entries(), bulletin.entries())
                .flatMap(List::stream)
                .toList();
    }

    /** What is added to the derived screens of a register. */
    RecordViewOverrides of(RecordService<?> service) {
        return switch (service.kind()) {
            case NetworkSiteRecord ignored -> new RecordViewOverrides().beside(availability::of);
            case MaintenancePlanRecord ignored -> new RecordViewOverrides().beside(progress::of);
            case DeskReportRecord ignored -> reports.overrides();
            default -> papers.of(service);
        };
    }

    List<CardEntry> cards() {
        return Stream.concat(repairs.cards().stream(), bulletin.cards().stream())
                .toList();
    }
}
