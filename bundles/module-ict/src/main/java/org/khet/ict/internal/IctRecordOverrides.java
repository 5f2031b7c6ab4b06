package org.khet.ict.internal;

import org.khet.ict.internal.equipment.DeviceMaintenanceRecord;
import org.khet.ict.internal.equipment.DeviceRecord;
import org.khet.ict.internal.equipment.MaintenancePlanRecord;
import org.khet.ict.internal.equipment.ui.DeviceLinks;
import org.khet.ict.internal.equipment.ui.EquipmentRoutes;
import org.khet.ict.internal.equipment.ui.PlanProgressSection;
import org.khet.ict.internal.learning.LearningMediaRecord;
import org.khet.ict.internal.learning.TrainingCourseRecord;
import org.khet.ict.internal.learning.ui.AttendanceRoutes;
import org.khet.ict.internal.learning.ui.UsedAddress;
import org.khet.ict.internal.network.NetworkSiteRecord;
import org.khet.ict.internal.network.ui.AvailabilitySection;
import org.khet.ict.internal.paper.ui.IctPaperButtons;
import org.khet.ict.internal.ticket.figure.DeskReportRecord;
import org.khet.ict.internal.ticket.ui.DeskReportButton;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is added to the derived screens of registers. */
@Component(service = IctRecordOverrides.class)
public final class IctRecordOverrides {
    private final IctPaperButtons papers;
    private final AvailabilitySection availability;
    private final PlanProgressSection progress;
    private final DeskReportButton reports;
    private final AttendanceRoutes attendance;
    private final EquipmentRoutes equipment;

    /** For the component runtime. */
    @Activate
    public IctRecordOverrides(
            @Reference IctPaperButtons papers,
            @Reference AvailabilitySection availability,
            @Reference PlanProgressSection progress,
            @Reference DeskReportButton reports,
            @Reference AttendanceRoutes attendance,
            @Reference EquipmentRoutes equipment) {
        this.equipment = equipment;
        this.papers = papers;
        this.availability = availability;
        this.progress = progress;
        this.reports = reports;
        this.attendance = attendance;
    }

    RecordViewOverrides of(RecordService<?> service) {
        return switch (service.kind()) {
            case DeviceRecord kind -> equipment.overrides(kind);
            case NetworkSiteRecord ignored -> new RecordViewOverrides().beside(availability::of);
            case DeviceMaintenanceRecord kind -> DeviceLinks.on(papers.of(service), kind);
            case MaintenancePlanRecord ignored -> new RecordViewOverrides().beside(progress::of);
            case TrainingCourseRecord kind ->
                new UsedAddress(service, kind.address, kind.use).on(attendance.on(papers.of(service)));
            case LearningMediaRecord kind -> new UsedAddress(service, kind.address, kind.use).on(papers.of(service));
            case DeskReportRecord ignored -> reports.overrides();
            default -> papers.of(service);
        };
    }
}
