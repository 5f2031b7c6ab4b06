package org.khet.training.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the module asks the portal for. Safe for concurrent use. */
@Component(service = TrainingPortal.class)
public final class TrainingPortal {
    private static final String DIRECTOR_LINE = "office-director";

    /** Who may act where. */
    public final Callers callers;
    /** People of offices. */
    public final People people;
    /** Schools of areas. */
    public final Schools schools;

    private final Offices offices;
    private final Settings settings;
    private final CodeLists codes;
    private final Clock clock;
    private final Posts posts;

    /** For the component runtime. */
    @Activate
    public TrainingPortal(
            @Reference Callers callers,
            @Reference People people,
            @Reference Schools schools,
            @Reference Offices offices,
            @Reference Settings settings,
            @Reference CodeLists codes,
            @Reference Clock clock,
            @Reference Posts posts) {
        this.callers = callers;
        this.people = people;
        this.schools = schools;
        this.offices = offices;
        this.settings = settings;
        this.codes = codes;
        this.clock = clock;
        this.posts = posts;
    }

    /** The day in Bangkok. */
    public LocalDate today() {
        return OfficeTime.day(clock.instant());
    }

    /** What the office set, as of today. */
    public <T> T get(OfficeId office, Setting<T> setting) {
        return settings.get(office, setting, today());
    }

    /** Codes of an office that can be chosen now. */
    public List<CodeList.Code> codes(OfficeId office, CodeList list) {
        return codes.of(office, list).stream().filter(CodeList.Code::active).toList();
    }

    /** Codes of an office, those too that cannot be chosen any more. */
    public List<CodeList.Code> everyCode(OfficeId office, CodeList list) {
        return codes.of(office, list);
    }

    /** Whether a permission held in this scope reaches a person: by the unit or school of that person. */
    public boolean reaches(Scope scope, OfficeId office, PersonId person) {
        return scope.wholeOffice()
                || people.find(office, person)
                        .filter(one -> (one.unit() != null && scope.units().contains(one.unit()))
                                || (one.school() != null && scope.schools().contains(one.school())))
                        .isPresent();
    }

    /** Unit of a person of the office; empty for others. */
    public Optional<UnitId> unit(OfficeId office, Optional<PersonId> person) {
        return person.flatMap(one -> people.find(office, one)).flatMap(one -> Optional.ofNullable(one.unit()));
    }

    /** School of a person; empty for people of the office. */
    public Optional<SchoolId> school(OfficeId office, Optional<PersonId> person) {
        return person.flatMap(one -> people.find(office, one)).flatMap(one -> Optional.ofNullable(one.school()));
    }

    /** Name of a person as officials write it; empty for somebody who is not there. */
    public String name(OfficeId office, PersonId person) {
        return people.find(office, person).map(Person::fullName).orElse("");
    }

    /** Unit of somebody who may do this for some units or schools only; empty for whoever may for the whole office. */
    public Optional<UnitId> ownUnit(Caller caller, Permission permission) {
        return caller.scope(permission).wholeOffice()
                ? Optional.empty()
                : unit(caller.office(), Optional.of(caller.person()));
    }

    /** School of somebody who may do this for some units or schools only; empty for whoever may for the whole office. */
    public Optional<SchoolId> ownSchool(Caller caller, Permission permission) {
        return caller.scope(permission).wholeOffice()
                ? Optional.empty()
                : school(caller.office(), Optional.of(caller.person()));
    }

    /** The director of the office on that day, or who acts in the vacant post. */
    public Optional<Person> director(OfficeId office, LocalDate day) {
        return posts.seats(office, day).stream()
                .filter(seat -> seat.post().line().equals(DIRECTOR_LINE))
                .flatMap(seat -> Optional.ofNullable(seat.holder())
                        .or(() -> Optional.ofNullable(seat.acting()).map(PostActing::person))
                        .stream())
                .findFirst()
                .flatMap(person -> people.find(office, person));
    }

    /** Name of a school; empty for none. */
    public String name(OfficeId office, Optional<SchoolId> school) {
        return school.flatMap(one -> schools.find(office, one))
                .map(School::name)
                .orElse("");
    }

    /** Name of the office. */
    public String office(OfficeId office) {
        return offices.find(office).map(Office::name).orElse("");
    }

    /** Code of the office, as it stands in addresses. */
    public String code(OfficeId office) {
        return offices.find(office).map(Office::code).orElse("");
    }
}
