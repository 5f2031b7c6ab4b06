package org.khet.monitoring.internal.round;

import java.util.List;
import org.khet.monitoring.internal.indicator.IndicatorKind;
import org.khet.monitoring.internal.indicator.ResultKind;
import org.khet.monitoring.internal.indicator.ResultSource;
import org.khet.monitoring.internal.plan.FollowUpItemKind;
import org.khet.monitoring.internal.rule.Period;
import org.khet.monitoring.internal.tool.ToolKind;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.structure.Units;

/**
 * What follows from the actions of rounds and reports: reports made, frozen and taken up again, results of indicators written
 * down. Source: monitoring J.2, RM-04, RM-21.
 */
public final class RoundFlow {
    private final RecordService<RoundKind> rounds;
    private final RecordService<ReportKind> reports;
    private final RecordService<ResultKind> results;

    private RoundFlow(
            RecordService<RoundKind> rounds, RecordService<ReportKind> reports, RecordService<ResultKind> results) {
        this.rounds = rounds;
        this.reports = reports;
        this.results = results;
    }

    /**
     * Follows the actions.
     *
     * @param followed services of the other kinds, and the office's units and schools
     */
    public static void attach(RecordService<RoundKind> rounds, RecordService<ReportKind> reports, Followed followed) {
        RoundFlow flow = new RoundFlow(rounds, reports, followed.results());
        ReportMaker maker = new ReportMaker(
                rounds,
                reports,
                new ReportMaker.Sources(
                        followed.items(),
                        followed.indicators(),
                        followed.tools(),
                        followed.units(),
                        followed.schools()));
        DroppedReports drops = new DroppedReports(followed.items(), reports);
        RoundFreeze freeze = new RoundFreeze(rounds, reports, drops);
        followed.items().kind().cancel.then(drops::ofItem);
        RoundKind kind = rounds.kind();
        kind.start.then(maker::make).then((round, now) -> useTool(followed.tools(), round, now, kind));
        kind.add.then(maker::make);
        kind.close.does(freeze::close);
        kind.reopen.then(freeze::reopen);
        OpenedItems opened = new OpenedItems(followed.items(), reports);
        reports.kind().accept.then(flow::writeResults).then(opened::finish);
        reports.kind().acceptSchool.then(flow::writeResults).then(opened::finish);
    }

    /**
     * What rounds follow.
     *
     * @param items      what is followed
     * @param indicators what is measured
     * @param results    their results
     * @param tools      forms
     * @param units      units of the office
     * @param schools    schools of the area
     */
    public record Followed(
            RecordService<FollowUpItemKind> items,
            RecordService<IndicatorKind> indicators,
            RecordService<ResultKind> results,
            RecordService<ToolKind> tools,
            Units units,
            Schools schools) {}

    private static void useTool(RecordService<ToolKind> tools, RecordRow round, RecordContext now, RoundKind kind) {
        round.get(kind.tool)
                .flatMap(id -> tools.find(now.office(), id))
                .filter(tool -> tool.state().equals(tools.kind().agreed))
                .ifPresent(tool -> tools.internal().act(now.caller(), tool, tools.kind().use));
    }

    private void writeResults(RecordRow report, RecordContext now) {
        ReportKind of = reports.kind();
        RecordRow round = rounds.find(now.office(), report.get(of.round)).orElseThrow();
        for (RecordLine line : report.lines(of.indicators)) {
            if (line.get(of.result).isPresent()) {
                write(line, report, round.get(rounds.kind().period), now);
            }
        }
    }

    private void write(RecordLine line, RecordRow report, Period period, RecordContext now) {
        ResultKind of = results.kind();
        RecordDraft draft = new RecordDraft()
                .with(of.indicator, line.get(reports.kind().indicator))
                .with(of.period, period)
                .with(of.result, line.get(reports.kind().result).orElseThrow())
                .with(of.given, line.get(reports.kind().result).orElseThrow())
                .with(of.source, ResultSource.REPORT)
                .with(of.sourceName, report.get(reports.kind().title))
                .with(of.sourceAt, now.now());
        var same = RecordFilter.of(of.indicator.is(line.get(reports.kind().indicator)), of.period.is(period));
        List<RecordRow> there = results.internal().all(now.caller(), same);
        if (there.isEmpty()) {
            results.internal().create(now.caller(), draft);
        } else if (there.getFirst().state().equals(of.recorded)) {
            results.internal().change(now.caller(), there.getFirst(), draft);
        }
    }
}
