package org.khet.portal.shell.internal.setup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.admin.security.Sessions;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.text.ThaiOrder;
import org.khet.portal.api.time.SchoolYear;
import org.khet.portal.shell.internal.session.IdleMinutes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offices, units and people, as the frame needs them. Safe for concurrent use. */
@Component(service = OfficeDirectory.class)
public final class OfficeDirectory {
    private static final int MOST_NAMES = 3;
    private final StructureServices structure;
    private final People people;
    private final Callers callers;
    private final Settings settings;
    private final OfficeDays days;

    /** With what it asks. */
    @Activate
    public OfficeDirectory(
            @Reference StructureServices structure,
            @Reference People people,
            @Reference Callers callers,
            @Reference Settings settings,
            @Reference OfficeDays days) {
        this.callers = callers;
        this.settings = settings;
        this.structure = structure;
        this.people = people;
        this.days = days;
    }

    /** That everything in the office is invented, in words; empty for a real one (core CORE-150). */
    public String watermark(OfficeId office, Locale language) {
        return structure.watermark(office, language);
    }

    /** The person behind the caller. */
    public Optional<Person> person(Caller caller) {
        return people.find(caller.office(), caller.person());
    }

    /** These people of the office. */
    public Map<PersonId, Person> people(OfficeId office, Set<PersonId> keys) {
        return people.findAll(office, keys);
    }

    /** Units of the office in its order. */
    public List<Unit> units(OfficeId office) {
        return structure.units(office);
    }

    /** Unit that owns the process today (core CORE-09). */
    public Optional<UnitId> owner(OfficeId office, String process) {
        return structure.owner(office, process, today());
    }

    /** Names of those who give rights in the office, at most three; empty when nobody is known. */
    public String rightsGivers(OfficeId office) {
        Set<PersonId> holders = callers.holders(office, Accounts.MANAGE);
        return people.findAll(office, holders).values().stream()
                .filter(person -> person.school() == null)
                .map(Person::fullName)
                .sorted(ThaiOrder.of())
                .limit(MOST_NAMES)
                .collect(Collectors.joining(", "));
    }

    /** After how many idle minutes sessions of the office end. */
    public IdleMinutes idle(OfficeId office) {
        return new IdleMinutes(
                settings.get(office, Sessions.IDLE_MINUTES, today()),
                settings.get(office, Sessions.MOST_HOURS, today()));
    }

    /** What the office tells on the sign-in page, empty for nothing. */
    public String signInNews(OfficeId office) {
        return settings.get(office, Sessions.NEWS, today()).strip();
    }

    /** Whom to ask who cannot sign in, empty for nobody named. */
    public String helpLine(OfficeId office) {
        return settings.get(office, Sessions.HELP_LINE, today()).strip();
    }

    /** Today in Bangkok. */
    public LocalDate today() {
        return days.today();
    }

    /** The school year of today; empty when the office has none. */
    public Optional<SchoolYear> schoolYear(OfficeId office) {
        return days.schoolYear(office);
    }

    /** The clock. */
    public Clock clock() {
        return days.clock();
    }

    /** Now. */
    public Instant now() {
        return days.clock().instant();
    }

    /** Dates and times in words. */
    public ScreenDates words(Locale locale) {
        return ScreenDates.in(locale);
    }
}
