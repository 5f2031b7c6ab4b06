package org.khet.portal.core.internal.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.settings.SettingsTransfer.Part;
import org.khet.portal.api.admin.settings.SettingsTransfer.Row;
import org.khet.portal.api.admin.settings.SettingsTransfer.RowStatus;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.core.internal.transfer.SettingsFile.Dated;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Dated settings in a file. Of the days before today only the value that holds today is of use to another office: what it wrote
 * meanwhile keeps its own.
 */
@Component(service = SettingPart.class)
public final class SettingPart {
    private final OfferedSettings offered;
    private final Settings settings;
    private final Clock clock;

    /** What can be set, what is set, and today. */
    @Activate
    public SettingPart(@Reference OfferedSettings offered, @Reference Settings settings, @Reference Clock clock) {
        this.offered = offered;
        this.settings = settings;
        this.clock = clock;
    }

    /** What the office set, each setting's values by their days. */
    Map<String, List<Dated>> collect(OfficeId office) {
        Map<String, List<Dated>> all = new TreeMap<>();
        for (Setting<?> setting : offered.settings(office)) {
            List<Dated> values = set(office, setting);
            if (!values.isEmpty()) {
                all.put(setting.key(), values);
            }
        }
        return all;
    }

    List<Row> compare(OfficeId office, Map<String, List<Dated>> there) {
        Map<String, Setting<?>> known = known(office);
        List<Row> rows = new ArrayList<>();
        there.forEach((key, values) ->
                fromToday(values).forEach(value -> rows.add(row(office, key, known.get(key), value))));
        return rows;
    }

    /** Sets the values, those of one day together. */
    void take(Caller caller, Collection<Row> chosen) {
        Map<String, Setting<?>> known = known(caller.office());
        Map<LocalDate, List<Settings.Change<?>>> byDay = new TreeMap<>();
        for (Row row : chosen) {
            Setting<?> setting = Optional.<Setting<?>>ofNullable(known.get(row.key()))
                    .orElseThrow(() -> Outdated.of("core.settings-file.error.outdated"));
            byDay.computeIfAbsent(Objects.requireNonNull(row.from()), day -> new ArrayList<>())
                    .add(change(setting, row.there().getFirst()));
        }
        byDay.forEach((day, changes) -> settings.set(caller, changes, day));
    }

    private Stream<Dated> fromToday(List<Dated> values) {
        LocalDate today = OfficeTime.day(clock.instant());
        Stream<Dated> inForce = values.stream()
                .filter(value -> !value.from().isAfter(today))
                .max(Comparator.comparing(Dated::from))
                .map(value -> new Dated(today, value.value()))
                .stream();
        Stream<Dated> later =
                values.stream().filter(value -> value.from().isAfter(today)).sorted(Comparator.comparing(Dated::from));
        return Stream.concat(inForce, later);
    }

    private <T> Row row(OfficeId office, String key, @Nullable Setting<T> setting, Dated there) {
        if (setting == null) {
            return row(key, there, RowStatus.UNKNOWN, "", there.value());
        }
        Setting.Kind<T> kind = setting.kind();
        String here = kind.write().apply(settings.get(office, setting, there.from()));
        return kind.read()
                .apply(there.value())
                .filter(kind.valid())
                .map(value -> kind.write().apply(value))
                .map(value ->
                        row(key, there, standing(office, setting, here, new Dated(there.from(), value)), here, value))
                .orElseGet(() -> row(key, there, RowStatus.UNFIT, here, there.value()));
    }

    /** A later value is the same only if it begins on the same day: the one before it may change. */
    private RowStatus standing(OfficeId office, Setting<?> setting, String here, Dated there) {
        List<Dated> set = set(office, setting);
        boolean isLater = there.from().isAfter(OfficeTime.day(clock.instant()));
        if (isLater ? set.contains(there) : here.equals(there.value())) {
            return RowStatus.SAME;
        }
        return set.isEmpty() ? RowStatus.NEW : RowStatus.CHANGED;
    }

    private static Row row(String key, Dated value, RowStatus standing, String here, String there) {
        return new Row(Part.SETTING, key, "", value.from(), standing, List.of(here), List.of(there));
    }

    private <T> List<Dated> set(OfficeId office, Setting<T> setting) {
        return settings.history(office, setting).stream()
                .map(one -> new Dated(one.from(), setting.kind().write().apply(one.value())))
                .sorted(Comparator.comparing(Dated::from))
                .toList();
    }

    private Map<String, Setting<?>> known(OfficeId office) {
        return offered.settings(office).stream()
                .collect(Collectors.toMap(Setting::key, Function.identity(), (one, newer) -> newer));
    }

    private static <T> Settings.Change<T> change(Setting<T> setting, String text) {
        return setting.kind()
                .read()
                .apply(text)
                .map(value -> new Settings.Change<>(setting, value))
                .orElseThrow(() -> Rejected.of(setting.key(), setting.kind().refusal()));
    }
}
