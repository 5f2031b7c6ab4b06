package org.khet.monitoring.internal.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.monitoring.internal.MonitoringRecords;
import org.khet.monitoring.internal.inspection.VisitKind;
import org.khet.monitoring.internal.paper.FollowUpPapers;
import org.khet.monitoring.internal.paper.MonitoringPaperNames;
import org.khet.monitoring.internal.paper.MonitoringPrinter;
import org.khet.monitoring.internal.paper.ProgressPapers;
import org.khet.monitoring.internal.paper.ReportYearPaper;
import org.khet.monitoring.internal.paper.SuggestionPapers;
import org.khet.monitoring.internal.round.OfflineSheet;
import org.khet.monitoring.internal.spending.SpendingKind;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.ExportMenu;

/** Buttons in the heads of records by which their papers are printed. Source: monitoring D. */
public final class MonitoringPaperButtons {
    private final MonitoringRecords records;
    private final ProgressPapers progress;
    private final FollowUpPapers others;
    private final SuggestionPapers suggestions;
    private final ReportYearPaper years;
    private final MonitoringPrinter printer;
    private final Supplier<Texts> thai;
    private final Clock clock;
    private final ListExports exports;

    /**
     * Over the records of the module.
     *
     * @param thai texts of the papers
     */
    public MonitoringPaperButtons(
            MonitoringRecords records,
            MonitoringPaperNames names,
            MonitoringPrinter printer,
            Supplier<Texts> thai,
            Clock clock,
            ListExports exports) {
        this.records = records;
        this.progress = new ProgressPapers(records.rounds, records.reports, records.indicators, names);
        this.others = new FollowUpPapers(records, names);
        this.suggestions = new SuggestionPapers(records, names);
        this.years = new ReportYearPaper(records);
        this.printer = printer;
        this.thai = thai;
        this.clock = clock;
        this.exports = exports;
    }

    /** The sheet of an open round for those who report without the portal, for who may take it in again. */
    private List<Component> sheet(ViewRequest request, RecordRow round) {
        boolean offered = round.state().equals(records.rounds.kind().open)
                && request.caller().scope(MonitoringPermissions.ROUND_OPEN).wholeOffice();
        return offered
                ? List.of(new ExportMenu(
                        request,
                        exports,
                        "monitoring-offline-sheet",
                        () -> new OfflineSheet(records.rounds, records.reports)
                                .of(request.caller(), round, request.texts())))
                : List.of();
    }

    private Component button(ViewRequest request, String paper, Paper sheet, Supplier<ReportPaper> made) {
        return new Download(
                "monitoring-print-" + paper,
                "printer",
                request.texts().get("monitoring.print." + paper),
                () -> Download.Kind.pdf(paper),
                out -> printer.print(request.caller(), made.get(), sheet, out));
    }

    /** Of a follow-up plan. */
    public List<Component> plan(ViewRequest request, RecordRow row) {
        return List.of(button(request, "mf-01", Paper.landscape(), () -> others.plan(request.caller(), row.id())));
    }

    /** Of a progress report. */
    public List<Component> report(ViewRequest request, RecordRow row) {
        return List.of(
                button(request, "mf-02", Paper.portrait(), () -> progress.one(request.caller(), row.id(), thai.get())));
    }

    private Component year(ViewRequest request, FiscalYear year) {
        return button(request, "year", Paper.landscape(), () -> years.of(request.caller(), year));
    }

    /** Of a report to another body: all reports of its year. */
    public List<Component> outside(ViewRequest request, RecordRow row) {
        return List.of(year(request, row.get(records.outsides.kind().year)));
    }

    /** Of a round: all its reports that one sees, the letter to those who are late while somebody is, and all reports of its year. */
    public List<Component> round(ViewRequest request, RecordRow row) {
        Component all = button(
                request,
                "mf-02-all",
                Paper.portrait(),
                () -> progress.all(request.caller(), row.id(), Optional.empty(), thai.get()));
        var today = ThaiDate.day(clock.instant());
        List<Component> buttons = new ArrayList<>(List.of(all));
        progress.reminder(request.caller(), row, today)
                .map(letter -> button(
                        request,
                        "mf-13",
                        Paper.portrait(),
                        () -> progress.reminder(request.caller(), row, today).orElse(letter)))
                .ifPresent(buttons::add);
        buttons.add(year(request, row.get(records.rounds.kind().year)));
        buttons.addAll(sheet(request, row));
        return buttons;
    }

    /** Of the reports of one group in a round. */
    public Component group(ViewRequest request, RecordRow round, UnitId unit) {
        return button(
                request,
                "mf-02-group",
                Paper.portrait(),
                () -> progress.all(request.caller(), round.id(), Optional.of(unit), thai.get()));
    }

    /** Of an inspection; what became of its suggestions, once it is reported. */
    public List<Component> inspection(ViewRequest request, RecordRow row) {
        Component report = button(
                request, "mf-05", Paper.landscape(), () -> others.inspection(request.caller(), row.id(), thai.get()));
        return row.state().equals(records.inspections.kind().reported)
                ? List.of(
                        report,
                        button(
                                request,
                                "mf-06",
                                Paper.landscape(),
                                () -> suggestions.of(
                                        request.caller(), row.id(), ThaiDate.day(clock.instant()), thai.get())))
                : List.of(report);
    }

    /** Of the month of a visit. */
    public List<Component> visit(ViewRequest request, RecordRow row) {
        VisitKind kind = records.visits.kind();
        return List.of(button(
                request,
                "mf-12",
                Paper.landscape(),
                () -> others.calendar(request.caller(), YearMonth.from(row.get(kind.from)), thai.get())));
    }

    /** Of the month of a figure of spending. */
    public List<Component> spending(ViewRequest request, RecordRow row) {
        SpendingKind kind = records.spendings.kind();
        return List.of(button(
                request,
                "mf-07",
                Paper.landscape(),
                () -> others.spending(request.caller(), row.get(kind.month), thai.get())));
    }
}
