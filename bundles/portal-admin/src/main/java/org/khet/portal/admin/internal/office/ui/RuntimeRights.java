package org.khet.portal.admin.internal.office.ui;

import java.util.Optional;
import org.khet.portal.api.admin.demo.DemoOffices;
import org.khet.portal.api.admin.office.OfficeFounding;
import org.khet.portal.api.admin.security.Administrators;
import org.khet.portal.api.person.People;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether the person at a screen also administers the runtime. */
@Component(service = RuntimeRights.class)
public final class RuntimeRights {
    private final Callers callers;
    private final Administrators administrators;
    private final DemoOffices demo;
    private final OfficeFounding founding;
    private final People people;

    /** Callers, administrators, the demonstration, and what makes offices of people. */
    @Activate
    public RuntimeRights(
            @Reference Callers callers,
            @Reference Administrators administrators,
            @Reference DemoOffices demo,
            @Reference OfficeFounding founding,
            @Reference People people) {
        this.founding = founding;
        this.people = people;
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

    OfficeFounding founding() {
        return founding;
    }

    People people() {
        return people;
    }

    Administrators administrators() {
        return administrators;
    }
}
