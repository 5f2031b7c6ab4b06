package org.khet.ict.internal.ticket.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.equipment.DeviceRegister;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDigits;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What may be chosen in the form of a report. Safe for concurrent use. */
@Component(service = TicketReportChoices.class)
public final class TicketReportChoices {
    private static final int MOST = 50;
    private static final Pattern LABEL = Pattern.compile("(ICT-\\d+) .*", Pattern.DOTALL);

    private final Requesters requesters;
    private final People people;
    private final DeviceRegister devices;
    private final IctCodeLists codes;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public TicketReportChoices(
            @Reference Requesters requesters,
            @Reference People people,
            @Reference DeviceRegister devices,
            @Reference IctCodeLists codes,
            @Reference Clock clock) {
        this.requesters = requesters;
        this.people = people;
        this.devices = devices;
        this.codes = codes;
        this.clock = clock;
    }

    /** Names of codes. */
    public IctCodeLists codes() {
        return codes;
    }

    /** Today in Bangkok. */
    public LocalDate today() {
        return OfficeTime.day(clock.instant());
    }

    /** A person of the caller's office. */
    public Optional<Person> person(Caller caller, PersonId id) {
        return requesters.person(caller.office(), id);
    }

    /** Name of the person's unit or school. */
    public String place(Person person) {
        return requesters.place(person);
    }

    /** Name of the school, unit or office to which a device belongs. */
    public String place(Device device) {
        return requesters.place(
                device.key().office(), device.owner().unit(), device.owner().school());
    }

    /** People for whom the desk may report; part of a name, a position or a telephone number finds them. */
    public List<Person> people(Caller caller, String text) {
        caller.require(IctPermissions.REPAIR_RECORD);
        return people.search(caller.office(), ThaiDigits.toArabic(text.strip()), MOST);
    }

    /** Devices that this person may report. */
    public List<Device> devices(Caller caller, Person requester, String text, int offset, int limit) {
        caller.require(
                requester.id().equals(caller.person()) ? IctPermissions.REPAIR_SUBMIT : IctPermissions.REPAIR_RECORD);
        var label = LABEL.matcher(text);
        String words = label.matches() ? label.group(1) : text;
        return devices.reportable(
                caller.office(),
                requester.school(),
                words,
                new PageRequest(offset, Math.clamp(limit, 1, 1000), List.of()));
    }

    /** A device of the caller's office, to show what was chosen. */
    public Optional<Device> device(Caller caller, long id) {
        return devices.find(caller.office(), id);
    }
}
