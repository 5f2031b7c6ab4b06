package org.khet.monitoring.internal.round;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.khet.monitoring.internal.MonitoringSettings;
import org.khet.monitoring.internal.SettingReader;
import org.khet.monitoring.internal.indicator.IndicatorKind;
import org.khet.monitoring.internal.plan.FollowUpItemKind;
import org.khet.monitoring.internal.rule.Achievement;
import org.khet.monitoring.internal.rule.Period;
import org.khet.monitoring.internal.rule.PlannedPercent;
import org.khet.monitoring.internal.rule.ProgressColour;
import org.khet.monitoring.internal.spending.ImportedSpending;
import org.khet.monitoring.internal.spending.SpendingFigure;
import org.khet.monitoring.internal.spending.SpendingLookup;
import org.khet.monitoring.internal.spending.SpendingTargets;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.time.FiscalYear;

/**
 * What the portal knows about the target of a report: its plan, its money, its round. Asked each time a report is written, so
 * that a report keeps what was true when it was written last. Source: monitoring RM-06 to RM-08.
 */
public final class ReportFacts {
    private final RecordService<RoundKind> rounds;
    private final RecordService<FollowUpItemKind> items;
    private final RecordService<IndicatorKind> indicators;
    private final SpendingLookup spending;
    private final ImportedSpending files;
    private final SettingReader settings;
    private final LastAccepted accepted;

    /** Over rounds, what is followed and measured, and whoever keeps the books. */
    public ReportFacts(
            RecordService<RoundKind> rounds,
            RecordService<FollowUpItemKind> items,
            RecordService<IndicatorKind> indicators,
            SpendingLookup spending,
            ImportedSpending files,
            SettingReader settings,
            Supplier<RecordService<ReportKind>> reports) {
        this.rounds = rounds;
        this.items = items;
        this.indicators = indicators;
        this.spending = spending;
        this.files = files;
        this.settings = settings;
        this.accepted = new LastAccepted(reports);
    }

    /** Nothing is written in a round that is not open. */
    Optional<Problem> roundIsOpen(ReportKind kind, RecordRow report) {
        return round(kind, report).state().equals(rounds.kind().open)
                ? Optional.empty()
                : Optional.of(Problem.of("", "monitoring.error.round-not-open"));
    }

    RecordRow round(ReportKind kind, RecordRow report) {
        return rounds.find(report.head().office(), report.get(kind.round)).orElseThrow();
    }

    private Optional<RecordRow> item(ReportKind kind, RecordRow report) {
        return report.get(kind.item).flatMap(id -> items.find(report.head().office(), id));
    }

    Optional<BigDecimal> allocated(ReportKind kind, RecordRow report) {
        return item(kind, report).flatMap(item -> item.get(items.kind().amount));
    }

    /** Planned baht of the months that are over at the end of the round's period. */
    Optional<BigDecimal> moneyPlan(ReportKind kind, RecordRow report) {
        return item(kind, report).flatMap(item -> item.get(items.kind().money)).map(grid -> {
            RecordRow round = round(kind, report);
            int over = PlannedPercent.monthsOver(round.get(rounds.kind().year), round.get(rounds.kind().to));
            return grid.amounts().stream().limit(over).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        });
    }

    /** Planned percent at the end of the round's period: by money where there is some and the office says so, else by activities. */
    Optional<BigDecimal> planned(ReportKind kind, RecordRow report) {
        return item(kind, report).flatMap(item -> {
            RecordRow round = round(kind, report);
            FiscalYear year = round.get(rounds.kind().year);
            FollowUpItemKind of = items.kind();
            Optional<MonthGrid> money =
                    item.get(of.money).filter(grid -> grid.sum().signum() > 0);
            if (money.isPresent() && settings.get(report.head().office(), MonitoringSettings.PLAN_BY_MONEY)) {
                return PlannedPercent.byMoney(year, money.get().amounts(), round.get(rounds.kind().to));
            }
            List<Integer> lastMonths = item.lines(of.activities).stream()
                    .map(line -> line.get(of.to).place())
                    .toList();
            return PlannedPercent.byActivities(year, lastMonths, round.get(rounds.kind().to));
        });
    }

    ProgressColour colour(ReportKind kind, RecordRow report) {
        return report.get(kind.percent)
                .map(done -> ProgressColour.of(
                        done, report.get(kind.planned), thresholds(report.head().office())))
                .orElse(ProgressColour.GREY);
    }

    ProgressColour.Thresholds thresholds(OfficeId office) {
        return new ProgressColour.Thresholds(
                settings.get(office, MonitoringSettings.GREEN_FROM),
                settings.get(office, MonitoringSettings.AMBER_FROM));
    }

    Optional<SpendingFigure> spending(ReportKind kind, RecordRow report) {
        return item(kind, report).flatMap(item -> {
            LocalDate until = round(kind, report).get(rounds.kind().to);
            FollowUpItemKind of = items.kind();
            return spending.spent(report.head().office(), of.allocations(item), of.shares(item), until)
                    .or(() -> files.of(report.head().office(), item.id(), until));
        });
    }

    /** What whoever pays says; a figure that was typed elsewhere counts until the report has one of its own. */
    Optional<SpendingFigure> counted(ReportKind kind, RecordRow report) {
        return spending(kind, report)
                .filter(figure ->
                        !figure.mayBeOvertyped() || report.get(kind.spentTyped).isEmpty());
    }

    /**
     * What was spent: by the books where somebody keeps them, else as it was typed; while the books do not answer, what they said
     * last.
     */
    Optional<BigDecimal> spent(ReportKind kind, RecordRow report) {
        return keeps(kind, report)
                ? report.get(kind.spent)
                : counted(kind, report).map(SpendingFigure::disbursed).or(() -> report.get(kind.spentTyped));
    }

    MoneySource source(ReportKind kind, RecordRow report) {
        return keeps(kind, report)
                ? MoneySource.FINANCE
                : counted(kind, report).map(ReportFacts::source).orElse(MoneySource.TYPED);
    }

    private static MoneySource source(SpendingFigure figure) {
        return figure.isTyped() ? MoneySource.TYPED : figure.isImported() ? MoneySource.IMPORT : MoneySource.FINANCE;
    }

    /** Who said what was spent; empty for nobody. */
    String spentFrom(ReportKind kind, RecordRow report) {
        return keeps(kind, report)
                ? report.get(kind.spentFrom)
                : counted(kind, report).map(SpendingFigure::source).orElse("");
    }

    /** As of when that was said. */
    Optional<LocalDate> spentAsOf(ReportKind kind, RecordRow report) {
        return keeps(kind, report)
                ? report.get(kind.spentAsOf)
                : counted(kind, report).map(SpendingFigure::asOf);
    }

    /** Whether the last figure of the books stands: nobody answers, and nobody has typed another one. */
    private boolean keeps(ReportKind kind, RecordRow report) {
        return spending(kind, report).isEmpty()
                && report.get(kind.spentTyped).isEmpty()
                && report.has(kind.spentSource)
                && report.get(kind.spentSource) == MoneySource.FINANCE;
    }

    /** Percent of the allocated money that is spent. */
    Optional<BigDecimal> share(ReportKind kind, RecordRow report) {
        return report.get(kind.spent)
                .flatMap(sum -> report.get(kind.allocated).flatMap(whole -> Achievement.percent(sum, whole)));
    }

    /** Points above the target, negative below it. */
    Optional<BigDecimal> gap(ReportKind kind, RecordRow report) {
        return share(kind, report).flatMap(spent -> report.get(kind.spendTarget).map(spent::subtract));
    }

    /** What shall be spent at the end of the round's quarter; a round of a year is measured at its last one. */
    Optional<BigDecimal> spendTarget(ReportKind kind, RecordRow report) {
        int quarter =
                FiscalQuarter.of(round(kind, report).get(rounds.kind().to)).number();
        return new SpendingTargets(settings).of(report.head().office(), quarter);
    }

    /** The percent of the project that was accepted last before the round, as it stands now. */
    Optional<BigDecimal> lastAccepted(ReportKind kind, RecordRow report, RecordContext now) {
        return report.get(kind.item).flatMap(id -> accepted.before(now.caller(), id, report.get(kind.dueOn)));
    }

    /** The report as it is sent: its first day, who sent it, what it is measured by now. */
    RecordRow sent(ReportKind kind, RecordRow report, RecordContext now) {
        RecordRow first = ReportSending.sentFirst(kind, report, now.today())
                .with(kind.sentByHead, ReportSending.isByHead(kind, report, now.caller()))
                .with(kind.lastAccepted, lastAccepted(kind, report, now).orElse(null));
        return measured(kind, first);
    }

    /** The report with targets and achievements of its indicators as they are now. */
    private RecordRow measured(ReportKind kind, RecordRow report) {
        Period period = round(kind, report).get(rounds.kind().period);
        List<RecordLine> lines = report.lines(kind.indicators).stream()
                .map(line -> measured(kind, report, line, period))
                .toList();
        return report.with(kind.indicators, lines);
    }

    private RecordLine measured(ReportKind kind, RecordRow report, RecordLine line, Period period) {
        IndicatorKind of = indicators.kind();
        RecordRow indicator = indicators
                .find(report.head().office(), line.get(kind.indicator))
                .orElseThrow();
        return of.target(indicator, period)
                .map(target -> line.with(kind.target, target.get(of.target))
                        .with(
                                kind.achievement,
                                line.get(kind.result)
                                        .flatMap(result -> Achievement.of(
                                                indicator.get(of.direction),
                                                target.get(of.target),
                                                target.get(of.upper).orElse(null),
                                                result))
                                        .orElse(null)))
                .orElse(line);
    }
}
