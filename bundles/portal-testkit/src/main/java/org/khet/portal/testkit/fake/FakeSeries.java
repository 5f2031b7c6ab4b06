package org.khet.portal.testkit.fake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
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
        int year = switch (series.yearKind()) {
            case FISCAL -> FiscalYear.of(day).buddhist();
            case CALENDAR -> day.getYear() + BUDDHIST;
        };
        int running = last.merge(new Key(office, series.id(), year), 1, Integer::sum);
        String text = series.pattern()
                .standard()
                .replace("{seq}", Integer.toString(running))
                .replace("{BE}", Integer.toString(year));
        return new RegisterNumber(running, year, text);
    }
}
