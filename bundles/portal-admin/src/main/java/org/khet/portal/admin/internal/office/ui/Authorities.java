package org.khet.portal.admin.internal.office.ui;

import java.util.Optional;
import org.khet.portal.api.demo.DemoOffices;
import org.khet.portal.api.security.Administrators;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether the person at a screen also administers the runtime. */
@Component(service = Authorities.class)
public final class Authorities {
    private final Callers callers;
    private final Administrators administrators;
    private final DemoOffices demo;

    /** Callers, administrators and the demonstration. */
    @Activate
    public Authorities(
            @Reference Callers callers, @Reference Administrators administrators, @Reference DemoOffices demo) {
        this.demo = demo;
        this.callers = callers;
        this.administrators = administrators;
    }

    Optional<RuntimeCaller> of(ViewRequest request) {
        return callers.runtime(request.caller().account());
    }

    DemoOffices demo() {
        return demo;
    }

    Administrators administrators() {
        return administrators;
    }
}
