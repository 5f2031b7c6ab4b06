package org.khet.policyplan.internal.demo;

import org.khet.policyplan.internal.PolicyplanModule;
import org.khet.policyplan.internal.PolicyplanRegisters;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.structure.Units;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Services that the demonstration asks. */
@Component(service = DemoServices.class)
public final class DemoServices {
    private final PolicyplanModule module;
    private final Callers callers;
    private final People people;
    private final Units units;
    private final Files files;

    /** For the component runtime. */
    @Activate
    public DemoServices(
            @Reference PolicyplanModule module,
            @Reference Callers callers,
            @Reference People people,
            @Reference Units units,
            @Reference Files files) {
        this.module = module;
        this.callers = callers;
        this.people = people;
        this.units = units;
        this.files = files;
    }

    PolicyplanRegisters registers() {
        return module.registers();
    }

    Callers callers() {
        return callers;
    }

    Units units() {
        return units;
    }

    Files files() {
        return files;
    }

    String name(OfficeId office, PersonId person) {
        return people.find(office, person).map(Person::fullName).orElse("");
    }
}
