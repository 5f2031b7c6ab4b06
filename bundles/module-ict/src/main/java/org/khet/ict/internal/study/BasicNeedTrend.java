package org.khet.ict.internal.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiOrder;
import org.khet.portal.api.time.FiscalYear;

/**
 * How an indicator of basic needs went in one sub-district over the years, and where that stands among the others, all areas beside each
 * other too; only what is counted in the same unit is compared. Source: ICT-74, PLAN-63.
 */
public final class BasicNeedTrend {
    private static final Comparator<FiscalYear> ORDER = Comparator.comparingInt(FiscalYear::buddhist);
    private static final int YEARS = 5;
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

    /**
     * One sub-district in the comparison.
     *
     * @param district its district, empty for records of before
     * @param area     the sub-district
     * @param values   what was counted, by year
     */
    public record Area(String district, String area, Map<FiscalYear, BigDecimal> values) {}

    /**
     * One indicator by areas and years.
     *
     * @param years the newest years with a value, oldest first
     * @param areas by district and name
     */
    public record Comparison(List<FiscalYear> years, List<Area> areas) {}

    private record Place(String district, String area) {}

    /** The years of the record's area and indicator as the caller may see them, oldest first. */
    public List<Point> of(Caller caller, RecordRow row) {
        BasicNeedRecord kind = needs.kind();
        Map<FiscalYear, List<RecordRow>> years = alike(caller, row).stream()
                .collect(Collectors.groupingBy(
                        one -> one.get(kind.year), () -> new TreeMap<>(ORDER), Collectors.toList()));
        List<Point> points = new ArrayList<>();
        years.forEach((year, all) -> all.stream()
                .filter(one -> place(one).equals(place(row)))
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

    /** The record's indicator in all areas that the caller may see, of the newest years. */
    public Comparison compare(Caller caller, RecordRow row) {
        BasicNeedRecord kind = needs.kind();
        List<RecordRow> alike = alike(caller, row);
        List<FiscalYear> years = alike.stream()
                .map(one -> one.get(kind.year))
                .distinct()
                .sorted(ORDER.reversed())
                .limit(YEARS)
                .sorted(ORDER)
                .toList();
        Map<Place, Map<FiscalYear, BigDecimal>> areas = new HashMap<>();
        alike.stream()
                .filter(one -> years.contains(one.get(kind.year)))
                .forEach(one -> areas.computeIfAbsent(place(one), place -> new HashMap<>())
                        .put(one.get(kind.year), one.get(kind.value)));
        return new Comparison(
                years,
                areas.entrySet().stream()
                        .map(one ->
                                new Area(one.getKey().district(), one.getKey().area(), Map.copyOf(one.getValue())))
                        .sorted(Comparator.comparing(Area::district, ThaiOrder.of())
                                .thenComparing(Area::area, ThaiOrder.of()))
                        .toList());
    }

    private Place place(RecordRow row) {
        return new Place(row.get(needs.kind().district), row.get(needs.kind().area));
    }

    /** What may be compared with the record. */
    private List<RecordRow> alike(Caller caller, RecordRow row) {
        BasicNeedRecord kind = needs.kind();
        return needs
                .all(caller, RecordFilter.of(kind.indicator.is(row.get(kind.indicator)), kind.in(kind.kept)))
                .stream()
                .filter(one -> one.get(kind.countedIn).equals(row.get(kind.countedIn)))
                .toList();
    }
}
