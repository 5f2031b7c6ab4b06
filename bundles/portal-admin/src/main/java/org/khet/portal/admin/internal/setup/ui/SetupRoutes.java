package org.khet.portal.admin.internal.setup.ui;

import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.admin.internal.setup.CalendarSetup;
import org.khet.portal.admin.internal.setup.OfficeSetup;
import org.khet.portal.admin.internal.setup.OperationSetup;
import org.khet.portal.admin.internal.setup.SetupStep;
import org.khet.portal.admin.internal.setup.StaffSetup;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.CardEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The card of what is still to be set up, on the home page of the office's administrators until all of it is. */
@Component(service = SetupRoutes.class)
public final class SetupRoutes {
    private static final int FIRST = 1;
    private final OfficeSetup office;
    private final StaffSetup staff;
    private final CalendarSetup calendar;
    private final OperationSetup operation;
    private final ModuleCatalogs catalogs;

    /** What knows of each part whether it is set up, and words. */
    @Activate
    public SetupRoutes(
            @Reference OfficeSetup office,
            @Reference StaffSetup staff,
            @Reference CalendarSetup calendar,
            @Reference OperationSetup operation,
            @Reference ModuleCatalogs catalogs) {
        this.office = office;
        this.staff = staff;
        this.calendar = calendar;
        this.operation = operation;
        this.catalogs = catalogs;
    }

    /** Cards of the home page. */
    public List<CardEntry> cards() {
        return List.of(new CardEntry(
                        "setup",
                        Offices.CONFIGURE,
                        FIRST,
                        request -> new SetupCard(catalogs.with(request.texts())).of(steps(request.caller())))
                .when(caller -> steps(caller).stream().anyMatch(step -> !step.isDone())));
    }

    private List<SetupStep> steps(Caller caller) {
        return Stream.of(office.steps(caller), staff.steps(caller), calendar.steps(caller), operation.steps(caller))
                .flatMap(List::stream)
                .toList();
    }
}
