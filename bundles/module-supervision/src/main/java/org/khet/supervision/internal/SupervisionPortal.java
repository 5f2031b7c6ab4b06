package org.khet.supervision.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.ask.SchoolForms;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.SchoolTerm;
import org.khet.portal.api.time.SchoolYear;
import org.khet.portal.api.time.SchoolYears;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the module asks the portal for. Safe for concurrent use. */
@Component(service = SupervisionPortal.class)
public final class SupervisionPortal {
    /** Who may act where. */
    public final Callers callers;
    /** Schools of areas. */
    public final Schools schools;
    /** School years of offices. */
    public final SchoolYears years;
    /** Forms that the office made. */
    public final SchoolForms forms;
    /** Code lists as the office has them. */
    public final CodeLists codes;
    /** The time. */
    public final Clock clock;

    private final Settings settings;

    /** For the component runtime. */
    @Activate
    public SupervisionPortal(
            @Reference Callers callers,
            @Reference Schools schools,
            @Reference SchoolYears years,
            @Reference SchoolForms forms,
            @Reference CodeLists codes,
            @Reference Settings settings,
            @Reference Clock clock) {
        this.callers = callers;
        this.schools = schools;
        this.years = years;
        this.forms = forms;
        this.codes = codes;
        this.settings = settings;
        this.clock = clock;
    }

    /** Today in Bangkok. */
    public LocalDate today() {
        return OfficeTime.day(clock.instant());
    }

    /** What an office set, as of today. */
    public <T> T get(OfficeId office, Setting<T> setting) {
        return settings.get(office, setting, today());
    }

    /** The term of a day; empty between terms. */
    public Optional<TermOfYear> term(OfficeId office, LocalDate day) {
        return years.current(office, day)
                .flatMap(year -> year.term(day).map(term -> new TermOfYear(year.startingYear(), term.number())));
    }

    /** First and last day of a term; empty where the office does not know it. */
    public Optional<SchoolTerm> days(OfficeId office, TermOfYear term) {
        return years.find(office, term.startingYear())
                .flatMap(year -> year.terms().stream()
                        .filter(one -> one.number() == term.number())
                        .findFirst());
    }

    /** The term of today, or the last one that began. */
    public TermOfYear currentTerm(OfficeId office) {
        LocalDate today = today();
        return years.current(office, today)
                .flatMap(year -> year.terms().reversed().stream()
                        .filter(term -> !term.firstDay().isAfter(today))
                        .findFirst()
                        .map(term -> new TermOfYear(year.startingYear(), term.number())))
                .orElseGet(() -> new TermOfYear(today.getYear(), 1));
    }

    /** The school year of today, Buddhist. */
    public int schoolYear(OfficeId office) {
        return SchoolYear.buddhist(currentTerm(office).startingYear());
    }

    /** Whoever holds this permission for the school and is no one of the whole office. */
    public Audience peopleOf(OfficeId office, SchoolId school, Permission permission) {
        return new Audience(
                callers.holders(office, permission).stream()
                        .filter(person -> callers.scope(office, person, permission)
                                .schools()
                                .contains(school))
                        .collect(Collectors.toUnmodifiableSet()),
                Set.of());
    }
}
