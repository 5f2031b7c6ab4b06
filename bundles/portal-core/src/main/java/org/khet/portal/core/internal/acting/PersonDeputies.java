package org.khet.portal.core.internal.acting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.api.acting.Absence;
import org.khet.portal.api.admin.acting.AbsenceRegister;
import org.khet.portal.api.admin.acting.ActingRegister;
import org.khet.portal.api.admin.acting.Deputy;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonDeparture;
import org.khet.portal.api.person.PersonHandover;
import org.khet.portal.api.person.PersonWorkSource;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rules by which somebody acts for the person, or the person for others, end: an order names people. So do later absences. */
@Component(service = {PersonWorkSource.class, PersonDeputies.class})
public final class PersonDeputies implements PersonWorkSource {
    private static final ModuleId CORE = new ModuleId("core");
    private final ActingRepository repository;
    private final ActingRegister deputies;
    private final AbsenceRegister absences;

    /** Rows, and the registers that end what stands there. */
    @Activate
    public PersonDeputies(
            @Reference ActingRepository repository,
            @Reference ActingRegister deputies,
            @Reference AbsenceRegister absences) {
        this.repository = repository;
        this.deputies = deputies;
        this.absences = absences;
    }

    @Override
    public ModuleId module() {
        return CORE;
    }

    @Override
    public List<Duty> held(OfficeId office, PersonDeparture departure) {
        String link = "admin/absences/" + departure.person().value();
        return Stream.of(
                        new Duty(
                                "core.person.held.deputies",
                                rules(office, departure).size(),
                                "",
                                Fate.ENDS),
                        new Duty(
                                "core.person.held.absences",
                                later(office, departure).size(),
                                link,
                                Fate.ENDS))
                .filter(one -> one.count() > 0)
                .toList();
    }

    @Override
    public void handOver(Caller caller, PersonHandover handover) {
        PersonDeparture departure = handover.departure();
        LocalDate lastDay = departure.lastDay();
        rules(caller.office(), departure).forEach(rule -> deputies.end(caller, rule.id(), lastDay));
        later(caller.office(), departure)
                .forEach(absence -> absences.cancel(
                        caller,
                        absence.id(),
                        absences.open(caller, absence.id()).number()));
    }

    private List<Deputy> rules(OfficeId office, PersonDeparture departure) {
        return repository.ofPerson(
                office, departure.person(), departure.lastDay().plusDays(1));
    }

    /** Who moves within the office stays away on the days that were noted. */
    private List<Absence> later(OfficeId office, PersonDeparture departure) {
        return departure.leaves()
                ? repository.absences(office, departure.person()).stream()
                        .filter(one -> !one.cancelled() && one.from().day().isAfter(departure.lastDay()))
                        .toList()
                : List.of();
    }
}
