package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.report.CountedRegister;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.processes.internal.ProcessesPortal;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.ProcessesReporting;
import org.khet.processes.internal.report.OwnReportQuestion;
import org.khet.processes.internal.report.OwnReportTable;
import org.khet.processes.internal.setting.ProcessesPermissions;

/**
 * The report builder: measure by group and period over the registers of all modules that are on, as table and bars; each figure
 * opens its records. Source: core CORE-106.
 */
public final class OwnReportView {
    private final ProcessesRecords records;
    private final ProcessesReporting reporting;
    private final OwnReportKeeping keeping;
    private final Clock clock;

    /** Over the registers and what reads them. */
    public OwnReportView(ProcessesRecords records, ProcessesReporting reporting, ProcessesPortal portal) {
        this.records = records;
        this.reporting = reporting;
        this.keeping = new OwnReportKeeping(records, portal);
        this.clock = portal.clock;
    }

    /** The view. */
    public Component open(ViewRequest request) {
        Texts texts = request.texts();
        request.title(texts.get("processes.builder.title"));
        Div page = new Div();
        page.addClassName("k-page");
        PageHeader header = new PageHeader(texts.get("processes.title"), texts.get("processes.builder.title"));
        page.add(header);
        List<CountedRegister> registers = reporting.reader.registers(request.caller(), texts);
        if (registers.isEmpty()) {
            page.add(new EmptyState(
                    BadgeTone.IDLE,
                    "chart-column",
                    texts.get("processes.builder.nothing"),
                    texts.get("processes.builder.nothing.help")));
            return page;
        }
        OwnReportChoices choices =
                new OwnReportChoices(request, registers, saved(request), OfficeTime.day(clock.instant()));
        Component keep = keeping.section(request, choices::question);
        List<Component> drawn = new ArrayList<>();
        Runnable draw = () -> {
            drawn.forEach(page::remove);
            drawn.clear();
            drawn.addAll(result(request, choices.question(), header));
            drawn.forEach(one -> page.addComponentAtIndex(page.indexOf(keep), one));
        };
        page.add(choices.bar(draw), keep);
        draw.run();
        return page;
    }

    private List<Component> result(ViewRequest request, OwnReportQuestion question, PageHeader header) {
        Texts texts = request.texts();
        try {
            OwnReportTable table = reporting.reader.read(request.caller(), question, texts);
            header.actions(new ExportMenu(
                    request,
                    reporting.exports,
                    "processes-builder",
                    () -> OwnReportExport.of(request, table, question, texts.get("processes.builder.title"))));
            return Stream.concat(
                            Stream.of(new OwnReportResult(question, table, texts).section()),
                            new OwnReportBehind(request, reporting.reader, question, table).section().stream())
                    .toList();
        } catch (Rejected refused) {
            header.actions();
            Problem first = refused.problems().getFirst();
            return List.of(new EmptyState(
                    BadgeTone.IDLE,
                    "chart-column",
                    texts.get("processes.builder.nothing"),
                    texts.get(first.key(), first.args().toArray())));
        }
    }

    private Optional<RecordRow> saved(ViewRequest request) {
        String id = request.query().getOrDefault("report", List.of("")).getFirst();
        return id.matches("\\d{1,18}")
                ? Optional.of(records.reports.open(request.caller(), Long.parseLong(id)))
                : Optional.empty();
    }

    /** Beside a kept report: the way to its figures. */
    List<Component> head(ViewRequest request, RecordRow report) {
        return request.caller().may(ProcessesPermissions.REPORT)
                ? List.of(Links.to(
                        "processes/report-builder?report=" + report.id(),
                        request.texts().get("processes.builder.show")))
                : List.of();
    }
}
