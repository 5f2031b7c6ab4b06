package org.khet.ict.internal.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;

/**
 * How an indicator of basic needs went in one sub-district over the years, and where that stands among the others; only what is counted
 * in the same unit is compared. Source: ICT-74, PLAN-63.
 */
public final class BasicNeedTrend {
    private final RecordService<BasicNeedRecord> needs;

    /** Over the register. */
    public BasicNeedTrend(RecordService<BasicNeedRecord> needs) {
        this.needs = needs;
    }

    /**
     * One year.
     *
     * @param year   which
     * @param value  what was counted
     * @param change against the year before that is known; empty for the first
     * @param rank   place among all areas of that year, the highest value first
     * @param areas  how many areas have a value in that year
     */
    public record Point(FiscalYear year, BigDecimal value, Optional<BigDecimal> change, int rank, int areas) {}

    /** The years of the record's area and indicator as the caller may see them, oldest first. */
    public List<Point> of(Caller caller, RecordRow row) {
        BasicNeedRecord kind = needs.kind();
        Map<FiscalYear, List<RecordRow>> years =
                needs
                        .all(caller, RecordFilter.of(kind.indicator.is(row.get(kind.indicator)), kind.in(kind.kept)))
                        .stream()
                        .filter(one -> one.get(kind.countedIn).equals(row.get(kind.countedIn)))
                        .collect(Collectors.groupingBy(
                                one -> one.get(kind.year),
                                () -> new TreeMap<>(Comparator.comparingInt(FiscalYear::buddhist)),
                                Collectors.toList()));
        List<Point> points = new ArrayList<>();
        years.forEach((year, all) -> all.stream()
                .filter(one -> one.get(kind.area).equals(row.get(kind.area)))
                .findFirst()
                .map(one -> one.get(kind.value))
                .ifPresent(value -> points.add(new Point(
                        year,
                        value,
                        points.isEmpty()
                                ? Optional.empty()
                                : Optional.of(value.subtract(points.getLast().value())),
                        1
                                + (int) all.stream()
                                        .filter(one -> one.get(kind.value).compareTo(value) > 0)
                                        .count(),
                        all.size()))));
        return points;
    }
}
