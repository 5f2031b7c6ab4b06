package org.khet.ict.internal;

import java.util.List;
import java.util.stream.Stream;
import org.khet.ict.internal.equipment.ui.EquipmentRoutes;
import org.khet.ict.internal.paper.ui.IctPaperButtons;
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

    /** For the component runtime. */
    @Activate
    public IctRoutes(
            @Reference RepairFormRoutes forms,
            @Reference RepairRoutes repairs,
            @Reference EquipmentRoutes equipment,
            @Reference IctPaperButtons papers) {
        this.papers = papers;
        this.forms = forms;
        this.repairs = repairs;
        this.equipment = equipment;
    }

    List<ViewEntry> views() {
        return Stream.of(forms.entries(), repairs.entries(), equipment.entries())
                .flatMap(List::stream)
                .toList();
    }

    /** What is added to the derived screens of a register. */
    RecordViewOverrides of(RecordService<?> service) {
        return papers.of(service);
    }

    List<CardEntry> cards() {
        return repairs.cards();
    }
}
