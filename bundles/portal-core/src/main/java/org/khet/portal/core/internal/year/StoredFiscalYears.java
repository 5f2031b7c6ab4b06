package org.khet.portal.core.internal.year;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.admin.cache.ExpiringCache;
import org.khet.portal.api.admin.time.FiscalYearStatus;
import org.khet.portal.api.admin.time.FiscalYearStatus.Act;
import org.khet.portal.api.admin.time.FiscalYearStatus.Step;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.FiscalYears;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Fiscal years from what the office did to them, and today. */
@Component(service = {FiscalYears.class, StoredFiscalYears.class})
public final class StoredFiscalYears implements FiscalYears {
    private final FiscalYearRepository repository;
    private final Clock clock;
    private final ExpiringCache<OfficeId, Map<FiscalYear, List<Step>>> memory;

    /** Rows and today. */
    @Activate
    public StoredFiscalYears(@Reference FiscalYearRepository repository, @Reference Clock clock) {
        this.repository = repository;
        this.clock = clock;
        this.memory = new ExpiringCache<>(clock);
    }

    @Override
    public Optional<LocalDate> lockedSince(OfficeId office, FiscalYear year) {
        FiscalYearStatus status = known(memory.get(office, repository::of)).of(year);
        return status.state() == FiscalYearStatus.State.LOCKED ? status.lockedFrom() : Optional.empty();
    }

    /** As they stand in the database. */
    RecordedFiscalYears stored(OfficeId office) {
        return known(repository.of(office));
    }

    /** As they stand in the database; whoever turns a year of the office waits until the transaction ends. */
    RecordedFiscalYears held(OfficeId office) {
        return known(repository.held(office));
    }

    /** Adds what the caller does now. */
    void append(Caller caller, FiscalYearStatus before, Act act, Optional<LocalDate> from, String reason) {
        Step step = new Step(act, clock.instant(), caller.name(), from.orElse(null), reason);
        repository.append(caller, before.year(), before.edition() + 1, step);
    }

    void forget(OfficeId office) {
        memory.forget(office);
    }

    private RecordedFiscalYears known(Map<FiscalYear, List<Step>> history) {
        return new RecordedFiscalYears(OfficeTime.day(clock.instant()), history);
    }
}
