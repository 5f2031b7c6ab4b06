package org.khet.ict.internal.equipment.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.List;
import org.khet.ict.internal.equipment.MaintenanceRegister;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.Section;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** How far a maintenance plan is in this fiscal year. Source: ict ICT-42. */
@org.osgi.service.component.annotations.Component(service = PlanProgressSection.class)
public final class PlanProgressSection {
    private final MaintenanceRegister register;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public PlanProgressSection(@Reference MaintenanceRegister register, @Reference Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** Beside the facts of a plan. */
    public List<Component> of(ViewRequest request, RecordRow plan) {
        FiscalYear year = FiscalYear.of(OfficeTime.day(clock.instant()));
        var progress = register.progress(request.caller(), plan, year);
        String words = request.texts()
                .get("ict.maintenance-plan.progress.words", progress.done(), progress.due(), progress.percent());
        return List.of(new Section(
                request.texts().get("ict.maintenance-plan.progress.title"),
                new Facts().fact(String.valueOf(year.buddhist()), words)));
    }
}
