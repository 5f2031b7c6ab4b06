package org.khet.portal.core.internal.office.school;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.admin.school.SchoolRegister.Filter;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.school.GradeSpan;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The schools of offices, three queries an answer. */
@Component(service = Schools.class)
public final class StoredSchools implements Schools {
    private static final int MOST = 500;
    private final SchoolRepository repository;
    private final SchoolChangeRepository changes;
    private final Clock clock;

    /** Reads from the rows; the clock tells which groups hold today. */
    @Activate
    public StoredSchools(
            @Reference SchoolRepository repository, @Reference SchoolChangeRepository changes, @Reference Clock clock) {
        this.repository = repository;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public Optional<School> find(OfficeId office, SchoolId school) {
        return Optional.ofNullable(findAll(office, List.of(school)).get(school));
    }

    @Override
    public Map<SchoolId, School> findAll(OfficeId office, Collection<SchoolId> schools) {
        return repository.findAll(office, schools, OfficeTime.day(clock.instant()));
    }

    @Override
    public Map<SchoolId, School> findAll(OfficeId office, Collection<SchoolId> schools, LocalDate day) {
        return repository.findAsOf(office, schools, day);
    }

    @Override
    public Optional<GradeSpan> grades(OfficeId office, SchoolId school) {
        return find(office, school)
                .map(found -> repository.school(office, found.id(), SchoolEntity::profile))
                .filter(profile -> !profile.lowestGrade().isEmpty())
                .map(profile -> new GradeSpan(profile.lowestGrade(), profile.highestGrade()));
    }

    @Override
    public List<School> open(OfficeId office, LocalDate day) {
        List<School> all = new ArrayList<>();
        List<School> some;
        do {
            some = repository.page(
                    office,
                    new Filter("", Set.of(), Set.of(), false),
                    Scope.OFFICE,
                    day,
                    new PageRequest(all.size(), MOST, List.of()));
            all.addAll(some);
        } while (some.size() == MOST);
        return List.copyOf(all);
    }

    @Override
    public List<School> search(OfficeId office, String text, LocalDate day, int limit) {
        var page = new PageRequest(0, Math.clamp(limit, 1, MOST), List.of());
        return repository.page(office, new Filter(text, Set.of(), Set.of(), false), Scope.OFFICE, day, page);
    }

    @Override
    public List<School> successors(OfficeId office, String text, LocalDate day, int limit) {
        if (text.isBlank()) {
            return List.of();
        }
        var page = new PageRequest(0, Math.clamp(limit, 1, MOST), List.of());
        List<SchoolId> ended =
                repository.page(office, new Filter(text, Set.of(), Set.of(), true), Scope.OFFICE, day, page).stream()
                        .map(School::id)
                        .toList();
        Set<SchoolId> next = Set.copyOf(changes.lastSuccessors(office, ended).values());
        return repository.findAll(office, next, day).values().stream()
                .filter(school -> school.status() == SchoolStatus.ACTIVE)
                .toList();
    }
}
