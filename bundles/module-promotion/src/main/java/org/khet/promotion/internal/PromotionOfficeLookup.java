package org.khet.promotion.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.process.ProcessOwners;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.SchoolTerm;
import org.khet.portal.api.time.SchoolYear;
import org.khet.portal.api.time.SchoolYears;
import org.khet.promotion.internal.setting.PromotionOffice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the portal what kinds ask about an office. Safe for concurrent use. */
@Component(service = PromotionOffice.class)
public final class PromotionOfficeLookup implements PromotionOffice {
    /** The unit that has the work where no process is attached yet. */
    static final String UNIT = "PROM";

    private final ProcessOwners owners;
    private final Units units;
    private final SchoolYears years;
    private final Settings settings;
    private final Schools schools;
    private final Callers callers;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public PromotionOfficeLookup(
            @Reference ProcessOwners owners,
            @Reference Units units,
            @Reference SchoolYears years,
            @Reference Settings settings,
            @Reference Schools schools,
            @Reference Callers callers,
            @Reference Clock clock) {
        this.owners = owners;
        this.units = units;
        this.years = years;
        this.settings = settings;
        this.schools = schools;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public Optional<UnitId> unit(OfficeId office, LocalDate day) {
        return owners.owner(office, PROCESS, day)
                .or(() -> units.findByCode(office, UNIT).map(Unit::id));
    }

    @Override
    public Optional<TermOfYear> term(OfficeId office, LocalDate day) {
        return years.current(office, day)
                .flatMap(year -> year.terms().stream()
                        .filter(term -> !term.firstDay().isAfter(day))
                        .max(Comparator.comparingInt(SchoolTerm::number))
                        .map(term -> new TermOfYear(year.startingYear(), term.number())));
    }

    @Override
    public int schoolYear(OfficeId office, LocalDate day) {
        return years.current(office, day).map(SchoolYear::buddhist).orElse(SchoolYear.buddhist(day.getYear()));
    }

    @Override
    public <T> T setting(OfficeId office, Setting<T> setting, LocalDate day) {
        return settings.get(office, setting, day);
    }

    @Override
    public boolean may(OfficeId office, PersonId person, Permission permission) {
        return !callers.scope(office, person, permission).isEmpty();
    }

    @Override
    public LocalDate today() {
        return OfficeTime.day(clock.instant());
    }

    @Override
    public List<School> schools(OfficeId office, LocalDate day) {
        return schools.open(office, day);
    }
}
