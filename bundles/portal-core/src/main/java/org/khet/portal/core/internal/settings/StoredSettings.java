package org.khet.portal.core.internal.settings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.cache.ExpiringCache;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.core.internal.settings.SettingEntity.Row;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Settings as dated rows; all rows of an office are read together and kept for seconds. */
@Component(service = Settings.class)
public final class StoredSettings implements Settings {
    private static final Comparator<Row> LAST_FIRST =
            Comparator.comparing(Row::from).thenComparing(Row::at).reversed();
    private final Transactions transactions;
    private final UnitOfWork unit;
    private final AuditTrail trail;
    private final Clock clock;
    private final ExpiringCache<OfficeId, List<Row>> memory;

    /** Rows, trail and clock. */
    @Activate
    public StoredSettings(
            @Reference Transactions transactions,
            @Reference(target = "(khet.unit=core)") UnitOfWork unit,
            @Reference AuditTrail trail,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.unit = unit;
        this.trail = trail;
        this.clock = clock;
        this.memory = new ExpiringCache<>(clock);
    }

    @Override
    public <T> T get(OfficeId office, Setting<T> setting, LocalDate day) {
        return rows(office, setting)
                .filter(row -> !row.from().isAfter(day))
                .flatMap(row -> read(setting, row).stream())
                .findFirst()
                .orElse(setting.standard());
    }

    @Override
    public <T> T get(OfficeId office, Setting<T> setting, LocalDate day, Instant by) {
        return Stream.concat(rows(office, setting), earlier(office, setting))
                .filter(row -> !row.from().isAfter(day) && !row.at().isAfter(by))
                .sorted(LAST_FIRST)
                .flatMap(row -> read(setting, row).stream())
                .findFirst()
                .orElse(setting.standard());
    }

    /** Values that were set again for the same day; asked for seldom, so not kept. */
    private Stream<Row> earlier(OfficeId office, Setting<?> setting) {
        List<Row> before = unit.in(
                office,
                rows -> rows
                        .createQuery(
                                "select s from EarlierSettingEntity s where s.key = :key order by s.id desc",
                                EarlierSettingEntity.class)
                        .setParameter("key", setting.key())
                        .getResultList()
                        .stream()
                        .map(EarlierSettingEntity::toRow)
                        .toList());
        return before.stream();
    }

    @Override
    public <T> List<Dated<T>> history(OfficeId office, Setting<T> setting) {
        return rows(office, setting)
                .flatMap(row ->
                        read(setting, row).map(value -> new Dated<>(row.from(), value, row.by(), row.at())).stream())
                .toList();
    }

    /** A value that the setting no longer takes, after an update of its module, counts as not set. */
    private static <T> Optional<T> read(Setting<T> setting, Row row) {
        return setting.kind().read().apply(row.value()).filter(setting.kind().valid());
    }

    private Stream<Row> rows(OfficeId office, Setting<?> setting) {
        return memory.get(office, this::load).stream().filter(row -> row.key().equals(setting.key()));
    }

    private List<Row> load(OfficeId office) {
        return unit.in(
                office,
                rows -> rows
                        .createQuery("select s from SettingEntity s order by s.from desc", SettingEntity.class)
                        .getResultList()
                        .stream()
                        .map(SettingEntity::toRow)
                        .toList());
    }

    @Override
    public void set(Caller caller, List<? extends Change<?>> changes, LocalDate from) {
        if (!caller.require(CONFIGURE).wholeOffice()) {
            throw new NotPermitted(CONFIGURE);
        }
        List<Problem> problems = changes.stream()
                .filter(change -> !change.fits())
                .map(Change::setting)
                .map(setting -> Problem.of(setting.key(), setting.kind().refusal()))
                .toList();
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
        OfficeId office = caller.office();
        transactions.run(() -> {
            changes.forEach(change -> set(caller, change, from));
            memory.forget(office);
            transactions.afterCommit(() -> memory.forget(office));
        });
    }

    private <T> void set(Caller caller, Change<T> change, LocalDate from) {
        String key = change.setting().key();
        String before = change.setting().kind().write().apply(get(caller.office(), change.setting(), from));
        write(caller, key, change.text(), from);
        trail.append(
                caller,
                "core.setting.changed",
                "core.setting/" + key,
                Map.of("from", from.toString()),
                List.of(new AuditTrail.Change("value", before, change.text())));
    }

    private void write(Caller caller, String key, String text, LocalDate from) {
        unit.<@Nullable Object>in(caller.office(), rows -> {
            long office = caller.office().value();
            Optional<SettingEntity> there = rows.createQuery(
                            "select s from SettingEntity s where s.key = :key and s.from = :from", SettingEntity.class)
                    .setParameter("key", key)
                    .setParameter("from", from)
                    .getResultStream()
                    .findFirst();
            there.ifPresent(before -> rows.persist(new EarlierSettingEntity(office, before.toRow())));
            SettingEntity row = there.orElseGet(() -> new SettingEntity(office, key, from));
            row.set(text, caller.name(), clock.instant());
            rows.persist(row);
            return null;
        });
    }
}
