package org.khet.portal.testkit.fake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.FiscalYears;

/** All years are open but those that a test locks in an office. */
public final class FakeFiscalYears implements FiscalYears {
    private record Key(OfficeId office, FiscalYear year) {}

    private final Map<Key, LocalDate> locked = new ConcurrentHashMap<>();

    /** Locks a year from the first day of the next one, without asking who. */
    public FakeFiscalYears lock(OfficeId office, FiscalYear year) {
        locked.put(new Key(office, year), year.next().firstDay());
        return this;
    }

    @Override
    public Optional<LocalDate> lockedSince(OfficeId office, FiscalYear year) {
        return Optional.ofNullable(locked.get(new Key(office, year)));
    }
}
