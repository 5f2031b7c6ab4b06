package org.khet.portal.admin.internal.process.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.List;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.admin.process.ProcessRegister;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Opens the list of processes, and one of them. */
@org.osgi.service.component.annotations.Component(service = ProcessRoutes.class)
public final class ProcessRoutes {
    private final ProcessRegister register;
    private final Units units;
    private final Clock clock;
    private final ModuleCatalogs catalogs;
    private final ListExports exports;

    /** Processes, units to choose from, today, words, and by what lists go out. */
    @Activate
    public ProcessRoutes(
            @Reference ProcessRegister register,
            @Reference Units units,
            @Reference Clock clock,
            @Reference ModuleCatalogs catalogs,
            @Reference ListExports exports) {
        this.register = register;
        this.units = units;
        this.clock = clock;
        this.catalogs = catalogs;
        this.exports = exports;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(ViewEntry.at("processes", this::open)
                .needs(ProcessRegister.CONFIGURE)
                .inMenu(ViewEntry.ADMIN, "workflow", 32)
                .under("structure"));
    }

    private Component open(ViewRequest request) {
        ProcessMessages messages = new ProcessMessages(
                catalogs.with(request.texts()), request.caller().office(), units, OfficeTime.day(clock.instant()));
        return request.key().isEmpty()
                ? new ProcessesView(request, messages, register.list(request.caller()), exports)
                : new ProcessView(request, messages, register, register.open(request.caller(), request.key()));
    }
}
