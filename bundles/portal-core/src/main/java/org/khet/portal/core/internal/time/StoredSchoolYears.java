package org.khet.portal.core.internal.time;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.cache.ExpiringCache;
import org.khet.portal.api.admin.time.SchoolYearRegister.Listed;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.SchoolYear;
import org.khet.portal.api.time.SchoolYears;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** School years from the rows of an office and its settings. */
@Component(service = {SchoolYears.class, StoredSchoolYears.class})
public final class StoredSchoolYears implements SchoolYears {
    private final SchoolYearRepository repository;
    private final StandardYears standard;
    private final Clock clock;
    private final ExpiringCache<OfficeId, Map<Integer, Versioned<SchoolYear>>> memory;

    /** Recorded years, those by settings, and today. */
    @Activate
    public StoredSchoolYears(
            @Reference SchoolYearRepository repository, @Reference StandardYears standard, @Reference Clock clock) {
        this.repository = repository;
        this.standard = standard;
        this.clock = clock;
        this.memory = new ExpiringCache<>(clock);
    }

    @Override
    public Optional<SchoolYear> current(OfficeId office, LocalDate day) {
        return known(office).current(day);
    }

    @Override
    public Optional<SchoolYear> find(OfficeId office, int startingYear) {
        return known(office).find(startingYear);
    }

    @Override
    public List<SchoolYear> all(OfficeId office) {
        return listed(office).stream().map(Listed::year).toList();
    }

    List<Listed> listed(OfficeId office) {
        return known(office).all(today());
    }

    LocalDate today() {
        return OfficeTime.day(clock.instant());
    }

    /** As they stand in the database; whoever records a year of the office waits until the transaction ends. */
    RecordedYears held(OfficeId office) {
        return known(office, repository.held(office));
    }

    /** As they stand in the database. */
    RecordedYears stored(OfficeId office) {
        return known(office, repository.of(office));
    }

    void put(OfficeId office, SchoolYear year) {
        repository.put(office, year);
        forget(office);
    }

    void forget(OfficeId office) {
        memory.forget(office);
    }

    private RecordedYears known(OfficeId office) {
        Map<Integer, Versioned<SchoolYear>> recorded = memory.get(office, key -> byYear(repository.of(key)));
        return new RecordedYears(recorded, year -> standard.of(office, year));
    }

    private RecordedYears known(OfficeId office, List<Versioned<SchoolYear>> recorded) {
        return new RecordedYears(byYear(recorded), year -> standard.of(office, year));
    }

    private static Map<Integer, Versioned<SchoolYear>> byYear(List<Versioned<SchoolYear>> recorded) {
        return recorded.stream()
                .collect(Collectors.toUnmodifiableMap(one -> one.value().startingYear(), Function.identity()));
    }
}
