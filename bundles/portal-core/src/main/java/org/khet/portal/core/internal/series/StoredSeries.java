package org.khet.portal.core.internal.series;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.series.Series;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.FiscalYear;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Numbers from one counter row per office, series and year; who takes a number holds the row until the transaction ends. */
@Component(service = Series.class)
public final class StoredSeries implements Series {
    private static final int BUDDHIST = 543;

    private final Transactions transactions;
    private final UnitOfWork unit;
    private final Settings settings;

    /** Counters in the core's rows, patterns from the office's settings. */
    @Activate
    public StoredSeries(
            @Reference Transactions transactions,
            @Reference(target = "(khet.unit=core)") UnitOfWork unit,
            @Reference Settings settings) {
        this.transactions = transactions;
        this.unit = unit;
        this.settings = settings;
    }

    @Override
    public RegisterNumber next(OfficeId office, NumberSeries series, LocalDate day) {
        if (!transactions.isOpen()) {
            throw new IllegalStateException("a number of " + series.id() + " outside a transaction would leave gaps");
        }
        String pattern = settings.get(office, series.pattern(), day);
        int year = year(series, day);
        int running = unit.in(office, rows -> CounterRepository.of(rows).next(office.value(), series.id(), year));
        return new RegisterNumber(running, year, write(pattern, running, year));
    }

    @Override
    public Optional<RegisterNumber> last(OfficeId office, NumberSeries series, LocalDate day) {
        String pattern = settings.get(office, series.pattern(), day);
        int year = year(series, day);
        OptionalInt running =
                unit.in(office, rows -> CounterRepository.of(rows).last(office.value(), series.id(), year));
        return running.isEmpty()
                ? Optional.empty()
                : Optional.of(new RegisterNumber(running.getAsInt(), year, write(pattern, running.getAsInt(), year)));
    }

    private static int year(NumberSeries series, LocalDate day) {
        return switch (series.yearKind()) {
            case FISCAL -> FiscalYear.of(day).buddhist();
            case CALENDAR -> day.getYear() + BUDDHIST;
        };
    }

    private static String write(String pattern, int running, int year) {
        return pattern.replace("{seq}", Integer.toString(running)).replace("{BE}", Integer.toString(year));
    }
}
