package org.khet.portal.testkit.fake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.series.Series;
import org.khet.portal.api.time.FiscalYear;

/** Numbers from 1 per office, series and year, written by the series' standard pattern; needs no transaction. Safe for concurrent use. */
public final class FakeSeries implements Series {
    private static final int BUDDHIST = 543;

    private record Key(OfficeId office, String series, int year) {}

    private final Map<Key, Integer> last = new HashMap<>();

    @Override
    public synchronized RegisterNumber next(OfficeId office, NumberSeries series, LocalDate day) {
        int year = year(series, day);
        return number(series, last.merge(new Key(office, series.id(), year), 1, Integer::sum), year);
    }

    @Override
    public synchronized Optional<RegisterNumber> last(OfficeId office, NumberSeries series, LocalDate day) {
        int year = year(series, day);
        return Optional.ofNullable(last.get(new Key(office, series.id(), year)))
                .map(running -> number(series, running, year));
    }

    /** How many numbers an office has of all series. */
    public synchronized int counted(OfficeId office) {
        return last.entrySet().stream()
                .filter(one -> one.getKey().office().equals(office))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static int year(NumberSeries series, LocalDate day) {
        return switch (series.yearKind()) {
            case FISCAL -> FiscalYear.of(day).buddhist();
            case CALENDAR -> day.getYear() + BUDDHIST;
        };
    }

    private static RegisterNumber number(NumberSeries series, int running, int year) {
        String text = series.pattern()
                .standard()
                .replace("{seq}", Integer.toString(running))
                .replace("{BE}", Integer.toString(year));
        return new RegisterNumber(running, year, text);
    }
}
