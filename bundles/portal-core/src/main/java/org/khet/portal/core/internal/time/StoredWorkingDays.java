package org.khet.portal.core.internal.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khet.portal.api.admin.cache.ExpiringCache;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.WorkingDays;
import org.khet.portal.core.internal.form.FieldValidator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Working days from the shipped list and what the office changed; two queries at most for any span. */
@Component(service = WorkingDays.class)
public final class StoredWorkingDays implements WorkingDays {
    private static final int MOST_NAME = 200;
    private final NationalHolidays national = new NationalHolidays();
    private final Transactions transactions;
    private final HolidayRepository repository;
    private final Settings settings;
    private final AuditTrail trail;
    private final ExpiringCache<OfficeId, Map<LocalDate, Holiday>> memory;

    /** Rows of holidays, settings of hours, trail and clock. */
    @Activate
    public StoredWorkingDays(
            @Reference Transactions transactions,
            @Reference HolidayRepository repository,
            @Reference Settings settings,
            @Reference AuditTrail trail,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.repository = repository;
        this.settings = settings;
        this.trail = trail;
        this.memory = new ExpiringCache<>(clock);
    }

    @Override
    public boolean isWorkingDay(OfficeId office, LocalDate day) {
        return calendar(office).isWorkingDay(day);
    }

    @Override
    public int between(OfficeId office, LocalDate from, LocalDate to) {
        return calendar(office).between(from, to);
    }

    @Override
    public LocalDate plus(OfficeId office, LocalDate day, int workingDays) {
        return calendar(office).plus(day, workingDays);
    }

    @Override
    public Duration worked(OfficeId office, Instant from, Instant to) {
        return calendar(office).worked(from, to);
    }

    @Override
    public Instant plus(OfficeId office, Instant from, Duration worked) {
        return calendar(office).plus(from, worked);
    }

    @Override
    public List<Holiday> holidays(OfficeId office, FiscalYear year) {
        return byDay(office).values().stream()
                .filter(holiday -> FiscalYear.of(holiday.day()).equals(year))
                .sorted(java.util.Comparator.comparing(Holiday::day))
                .toList();
    }

    @Override
    public void addHoliday(Caller caller, LocalDate day, String name) {
        requireOffice(caller);
        new FieldValidator().line("name", name, MOST_NAME).done();
        change(caller, "core.holiday.added", day, () -> repository.off(caller.office(), day, name.strip()));
    }

    @Override
    public void addHolidays(Caller caller, Map<LocalDate, String> wanted) {
        requireOffice(caller);
        boolean some = !wanted.isEmpty() && wanted.size() <= MOST_AT_ONCE;
        var checks = new FieldValidator().that(some, "days", "core.holiday.error.days", MOST_AT_ONCE);
        wanted.forEach((day, name) -> checks.line(day.toString(), name, MOST_NAME));
        checks.done();
        var days = new TreeMap<>(wanted);
        transactions.run(() -> {
            Map<LocalDate, Holiday> known = byDay(caller.office());
            days.forEach((day, name) -> {
                Holiday before = known.get(day);
                if (before == null || !before.name().equals(name.strip())) {
                    repository.off(caller.office(), day, name.strip());
                }
            });
            trail.append(
                    caller,
                    "core.holiday.imported",
                    "core.holiday/" + days.firstKey(),
                    Map.of(
                            "count", String.valueOf(days.size()),
                            "from", days.firstKey().toString(),
                            "until", days.lastKey().toString()));
            memory.forget(caller.office());
            transactions.afterCommit(() -> memory.forget(caller.office()));
        });
    }

    @Override
    public void removeHoliday(Caller caller, LocalDate day) {
        requireOffice(caller);
        change(
                caller,
                "core.holiday.removed",
                day,
                () -> repository.working(caller.office(), day, national.names().get(day)));
    }

    private void change(Caller caller, String action, LocalDate day, Runnable work) {
        transactions.run(() -> {
            work.run();
            trail.append(caller, action, "core.holiday/" + day, Map.of());
            memory.forget(caller.office());
            transactions.afterCommit(() -> memory.forget(caller.office()));
        });
    }

    private static void requireOffice(Caller caller) {
        if (!caller.require(CONFIGURE).wholeOffice()) {
            throw new NotPermitted(CONFIGURE);
        }
    }

    private OfficeCalendar calendar(OfficeId office) {
        Map<LocalDate, String> names = new java.util.HashMap<>();
        byDay(office).forEach((day, holiday) -> names.put(day, holiday.name()));
        return new OfficeCalendar(
                names, day -> settings.get(office, TimeSettings.WEEKDAYS, day), day -> hours(office, day));
    }

    private WorkingHours hours(OfficeId office, LocalDate day) {
        return WorkingHours.of(
                new WorkingHours.Part(
                        settings.get(office, TimeSettings.DAY_START, day),
                        settings.get(office, TimeSettings.DAY_END, day)),
                new WorkingHours.Part(
                        settings.get(office, TimeSettings.BREAK_START, day),
                        settings.get(office, TimeSettings.BREAK_END, day)));
    }

    private Map<LocalDate, Holiday> byDay(OfficeId office) {
        return memory.get(office, key -> {
            NavigableMap<LocalDate, String> shipped = national.names();
            Map<LocalDate, Holiday> days = new java.util.HashMap<>();
            shipped.forEach((day, name) -> days.put(day, new Holiday(day, name, true)));
            Stream<HolidayEntity> changed = repository.of(key).stream();
            changed.forEach(row -> {
                if (row.isWorking()) {
                    days.remove(row.day());
                } else {
                    days.put(row.day(), new Holiday(row.day(), row.name(), false));
                }
            });
            return Map.copyOf(days);
        });
    }
}
