package org.khet.ict.internal;

import java.util.List;
import java.util.stream.Stream;
import org.khet.ict.internal.equipment.ui.EquipmentRoutes;
import org.khet.ict.internal.learning.ui.AttendanceRoutes;
import org.khet.ict.internal.paper.ui.FormRoutes;
import org.khet.ict.internal.publishing.ui.BulletinRoutes;
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
    private final RepairFormRoutes reports;
    private final RepairRoutes repairs;
    private final EquipmentRoutes equipment;
    private final BulletinRoutes bulletin;
    private final FormRoutes forms;
    private final AttendanceRoutes attendance;
    private final IctRecordOverrides overrides;

    /** For the component runtime. */
    @Activate
    public IctRoutes(
            @Reference RepairFormRoutes reports,
            @Reference RepairRoutes repairs,
            @Reference EquipmentRoutes equipment,
            @Reference BulletinRoutes bulletin,
            @Reference FormRoutes forms,
            @Reference AttendanceRoutes attendance,
            @Reference IctRecordOverrides overrides) {
        this.reports = reports;
        this.repairs = repairs;
        this.equipment = equipment;
        this.bulletin = bulletin;
        this.forms = forms;
        this.attendance = attendance;
        this.overrides = overrides;
    }

    List<ViewEntry> views() {
        return Stream.of(
                        reports.entries(),
                        repairs.entries(),
                        equipment.entries(),
                        bulletin.entries(),
                        forms.entries(),
                        attendance.entries())
                .flatMap(List::stream)
                .toList();
    }

    /** What is added to the derived screens of a register. */
    RecordViewOverrides of(RecordService<?> service) {
        return overrides.of(service);
    }

    List<CardEntry> cards() {
        return Stream.concat(repairs.cards().stream(), bulletin.cards().stream())
                .toList();
    }
}
