package org.khet.portal.testkit.fake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;

/** Standards until a test sets something else. */
public final class FakeSettings implements Settings {
    private record Row(OfficeId office, String key, LocalDate from, String value, String by, Instant at) {}

    private static final Comparator<Row> LAST_FIRST =
            Comparator.comparing(Row::from).thenComparing(Row::at).reversed();

    private final List<Row> rows = new CopyOnWriteArrayList<>();
    private final List<Row> earlier = new CopyOnWriteArrayList<>();

    @Override
    public <T> T get(OfficeId office, Setting<T> setting, LocalDate day) {
        return rows(office, setting)
                .filter(row -> !row.from().isAfter(day))
                .findFirst()
                .flatMap(row -> read(setting, row))
                .orElseGet(setting::standard);
    }

    @Override
    public <T> T get(OfficeId office, Setting<T> setting, LocalDate day, Instant by) {
        return Stream.concat(rows(office, setting), earlier.stream())
                .filter(row -> row.office().equals(office)
                        && row.key().equals(setting.key())
                        && !row.from().isAfter(day)
                        && !row.at().isAfter(by))
                .sorted(LAST_FIRST)
                .findFirst()
                .flatMap(row -> read(setting, row))
                .orElseGet(setting::standard);
    }

    @Override
    public <T> List<Dated<T>> history(OfficeId office, Setting<T> setting) {
        return rows(office, setting)
                .flatMap(row ->
                        read(setting, row).map(value -> new Dated<>(row.from(), value, row.by(), row.at())).stream())
                .toList();
    }

    @Override
    public void set(Caller caller, List<? extends Change<?>> changes, LocalDate from) {
        caller.require(CONFIGURE);
        changes.stream().filter(change -> !change.fits()).findFirst().ifPresent(change -> {
            throw Rejected.of(change.setting().key(), change.setting().kind().refusal());
        });
        changes.forEach(change -> put(caller.office(), change, from));
    }

    private <T> void put(OfficeId office, Change<T> change, LocalDate from) {
        put(office, change.setting(), change.value(), from);
    }

    /** What is so in an office from a day on. */
    public <T> FakeSettings put(OfficeId office, Setting<T> setting, T value, LocalDate from) {
        return put(office, setting, value, from, Instant.EPOCH);
    }

    /** What was set at a moment to be so in an office from a day on. */
    public <T> FakeSettings put(OfficeId office, Setting<T> setting, T value, LocalDate from, Instant at) {
        List<Row> before =
                rows(office, setting).filter(row -> row.from().equals(from)).toList();
        earlier.addAll(0, before);
        rows.removeAll(before);
        rows.add(new Row(office, setting.key(), from, setting.kind().write().apply(value), "test", at));
        return this;
    }

    private <T> Stream<Row> rows(OfficeId office, Setting<T> setting) {
        return rows.stream()
                .filter(row -> row.office().equals(office) && row.key().equals(setting.key()))
                .sorted(Comparator.comparing(Row::from).reversed());
    }

    private static <T> Optional<T> read(Setting<T> setting, Row row) {
        return setting.kind().read().apply(row.value());
    }
}
