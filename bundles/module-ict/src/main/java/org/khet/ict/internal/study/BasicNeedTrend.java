package org.khet.ict.internal.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * @param district its district, empty for records of before whose sub-district lies in none or several
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

    /** Where records lie: those of before, which name no district, in the only one that has a sub-district of the name. */
    private final class NeedPlaces {
        private final Map<String, Set<String>> districts = new HashMap<>();
        private final Map<Place, Map<FiscalYear, BigDecimal>> values = new HashMap<>();

        /** Of rows that are compared and the record itself; a value with its district counts before one without. */
        NeedPlaces(List<RecordRow> alike, RecordRow own) {
            BasicNeedRecord kind = needs.kind();
            Stream.concat(alike.stream(), Stream.of(own))
                    .filter(one -> !one.get(kind.district).isBlank())
                    .forEach(one -> districts
                            .computeIfAbsent(one.get(kind.area), area -> new HashSet<>())
                            .add(one.get(kind.district)));
            alike.stream()
                    .sorted(Comparator.comparing(one -> !one.get(kind.district).isBlank()))
                    .forEach(one -> values.computeIfAbsent(of(one), place -> new HashMap<>())
                            .put(one.get(kind.year), one.get(kind.value)));
        }

        Place of(RecordRow row) {
            BasicNeedRecord kind = needs.kind();
            String area = row.get(kind.area);
            Set<String> known = districts.getOrDefault(area, Set.of());
            return row.get(kind.district).isBlank() && known.size() == 1
                    ? new Place(known.iterator().next(), area)
                    : new Place(row.get(kind.district), area);
        }

        /** What all areas have in a year. */
        List<BigDecimal> in(FiscalYear year) {
            return values.values().stream()
                    .flatMap(years -> Optional.ofNullable(years.get(year)).stream())
                    .toList();
        }
    }

    /** The years of the record's area and indicator as the caller may see them, oldest first. */
    public List<Point> of(Caller caller, RecordRow row) {
        NeedPlaces places = new NeedPlaces(alike(caller, row), row);
        Map<FiscalYear, BigDecimal> own = new TreeMap<>(ORDER);
        own.putAll(places.values.getOrDefault(places.of(row), Map.of()));
        List<Point> points = new ArrayList<>();
        own.forEach((year, value) -> {
            List<BigDecimal> all = places.in(year);
            points.add(new Point(
                    year,
                    value,
                    points.isEmpty()
                            ? Optional.empty()
                            : Optional.of(value.subtract(points.getLast().value())),
                    1
                            + (int) all.stream()
                                    .filter(one -> one.compareTo(value) > 0)
                                    .count(),
                    all.size()));
        });
        return points;
    }

    /** The record's indicator in all areas that the caller may see, of the newest years. */
    public Comparison compare(Caller caller, RecordRow row) {
        NeedPlaces places = new NeedPlaces(alike(caller, row), row);
        List<FiscalYear> years = places.values.values().stream()
                .flatMap(by -> by.keySet().stream())
                .distinct()
                .sorted(ORDER.reversed())
                .limit(YEARS)
                .sorted(ORDER)
                .toList();
        return new Comparison(
                years,
                places.values.entrySet().stream()
                        .map(one ->
                                new Area(one.getKey().district(), one.getKey().area(), among(years, one.getValue())))
                        .filter(area -> !area.values().isEmpty())
                        .sorted(Comparator.comparing(Area::district, ThaiOrder.of())
                                .thenComparing(Area::area, ThaiOrder.of()))
                        .toList());
    }

    private static Map<FiscalYear, BigDecimal> among(List<FiscalYear> years, Map<FiscalYear, BigDecimal> values) {
        return values.entrySet().stream()
                .filter(one -> years.contains(one.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
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
