package org.khet.monitoring.internal.round;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khet.monitoring.internal.MonitoringSettings;
import org.khet.monitoring.internal.SettingReader;
import org.khet.monitoring.internal.rule.Achievement;
import org.khet.monitoring.internal.rule.ProgressColour;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;

/**
 * The board of a round: traffic lights by strategy, reports by group and state, who is late. One query for all reports that
 * the caller may see. Source: monitoring RM-06, F, MON-09, MON-10.
 */
public final class RoundBoard {
    private static final int WHOLE = 100;
    private final RecordService<ReportKind> reports;
    private final SettingReader settings;

    /** Over the reports. */
    public RoundBoard(RecordService<ReportKind> reports, SettingReader settings) {
        this.reports = reports;
        this.settings = settings;
    }

    /**
     * Reports of one strategy, or of all.
     *
     * @param name    title of the strategy, empty for projects without one
     * @param lights  how many projects show which colour
     * @param share   percent done ÷ percent planned, two decimals; empty without a plan
     * @param colour  colour of that share
     * @param worst   the worst colour of a project in it
     * @param spent   percent of the money that is spent; empty without money
     */
    public record Line(
            String name,
            Map<ProgressColour, Integer> lights,
            Optional<BigDecimal> share,
            ProgressColour colour,
            ProgressColour worst,
            Optional<BigDecimal> spent) {
        /** Keeps an immutable copy. */
        public Line {
            lights = Map.copyOf(lights);
        }

        /** How many projects show this colour. */
        public int count(ProgressColour of) {
            return lights.getOrDefault(of, 0);
        }
    }

    /**
     * A board.
     *
     * @param strategies in the order of their titles
     * @param sum        all together
     * @param units      reports of each group by name of their state
     * @param late       reports that are late or were, the latest first
     */
    public record Board(
            List<Line> strategies, Line sum, Map<UnitId, Map<String, Integer>> units, List<RecordRow> late) {
        /** Keeps immutable copies. */
        public Board {
            strategies = List.copyOf(strategies);
            late = List.copyOf(late);
        }
    }

    /** The board of a round as the caller may see it. */
    public Board of(Caller caller, RecordRow round, LocalDate today) {
        ReportKind kind = reports.kind();
        List<RecordRow> all = reports.all(caller, RecordFilter.of(kind.askedIn(round.id())), shown(kind));
        Map<String, List<RecordRow>> byStrategy = all.stream()
                .filter(row -> row.get(kind.item).isPresent())
                .collect(Collectors.groupingBy(row -> row.get(kind.strategy), TreeMap::new, Collectors.toList()));
        List<Line> lines = byStrategy.entrySet().stream()
                .map(entry -> line(caller.office(), entry.getKey(), entry.getValue()))
                .toList();
        List<RecordRow> late = all.stream()
                .filter(row -> row.get(kind.lateDays).orElse(0) > 0 || neverSent(row, today))
                .toList();
        return new Board(lines, line(caller.office(), "", all), units(all), late);
    }

    /** What the board says, without the long texts of the reports. */
    private static List<Field<?>> shown(ReportKind kind) {
        return List.of(
                kind.item,
                kind.code,
                kind.title,
                kind.strategy,
                kind.unit,
                kind.dueOn,
                kind.percent,
                kind.planned,
                kind.colour,
                kind.allocated,
                kind.spent,
                kind.firstSentOn,
                kind.lateDays);
    }

    private boolean neverSent(RecordRow row, LocalDate today) {
        ReportKind kind = reports.kind();
        return List.of(kind.draft, kind.missed).contains(row.state())
                && row.get(kind.firstSentOn).isEmpty()
                && row.get(kind.dueOn).isBefore(today);
    }

    private Map<UnitId, Map<String, Integer>> units(List<RecordRow> all) {
        ReportKind kind = reports.kind();
        return all.stream()
                .filter(row -> row.get(kind.unit).isPresent())
                .collect(Collectors.groupingBy(
                        row -> row.get(kind.unit).orElseThrow(),
                        Collectors.groupingBy(row -> row.state().name(), Collectors.summingInt(row -> 1))));
    }

    private Line line(OfficeId office, String name, List<RecordRow> rows) {
        ReportKind kind = reports.kind();
        Map<ProgressColour, Integer> lights = new EnumMap<>(ProgressColour.class);
        ProgressColour worst = ProgressColour.GREY;
        for (RecordRow row : rows) {
            lights.merge(row.get(kind.colour), 1, Integer::sum);
            worst = row.get(kind.colour).isWorseThan(worst) ? row.get(kind.colour) : worst;
        }
        BigDecimal planned = weighted(office, rows, row -> row.get(kind.planned));
        BigDecimal done = weighted(office, rows, row -> row.get(kind.percent));
        var thresholds = new ProgressColour.Thresholds(
                settings.get(office, MonitoringSettings.GREEN_FROM),
                settings.get(office, MonitoringSettings.AMBER_FROM));
        return new Line(
                name,
                lights,
                Achievement.percent(done, planned),
                ProgressColour.of(done, Optional.of(planned), thresholds),
                worst,
                Achievement.percent(sum(rows, row -> row.get(kind.spent)), sum(rows, row -> row.get(kind.allocated))));
    }

    /** Percent of the projects that have a plan, weighed by their money or each as one. */
    private BigDecimal weighted(
            OfficeId office, List<RecordRow> rows, Function<RecordRow, Optional<BigDecimal>> percent) {
        ReportKind kind = reports.kind();
        boolean byMoney = settings.get(office, MonitoringSettings.ROLL_UP_BY_MONEY)
                && sum(rows, row -> row.get(kind.allocated)).signum() > 0;
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (RecordRow row : rows) {
            if (row.get(kind.planned).filter(plan -> plan.signum() > 0).isPresent()) {
                BigDecimal weight = byMoney ? row.get(kind.allocated).orElse(BigDecimal.ZERO) : BigDecimal.ONE;
                weights = weights.add(weight);
                total = total.add(percent.apply(row).orElse(BigDecimal.ZERO).multiply(weight));
            }
        }
        return weights.signum() == 0
                ? BigDecimal.ZERO
                : total.divide(weights, 6, RoundingMode.HALF_UP).min(BigDecimal.valueOf(WHOLE));
    }

    private static BigDecimal sum(List<RecordRow> rows, Function<RecordRow, Optional<BigDecimal>> amount) {
        return rows.stream().flatMap(row -> amount.apply(row).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
