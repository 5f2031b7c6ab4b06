package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.catalogue.GraphReader;
import org.khet.processes.internal.catalogue.ProcessVersionKind;
import org.khet.processes.internal.catalogue.StepGraph;
import org.khet.processes.internal.chart.FlowChart;
import org.khet.processes.internal.chart.FlowLayout;
import org.khet.processes.internal.chart.FlowSvg;
import org.khet.processes.internal.matter.CaseTaskKind;

/** The flow chart beside a version, a process and a case, with what is wrong with it. Source: core CORE-74, 76, 81. */
public final class ChartSection {
    private final ProcessesRecords records;
    private final VersionNotices notices;

    /** Over the registers. */
    public ChartSection(ProcessesRecords records) {
        this.records = records;
        this.notices = new VersionNotices(records);
    }

    /** Beside a version. */
    public List<Component> ofVersion(ViewRequest request, RecordRow version) {
        List<Component> parts = new ArrayList<>(List.of(chart(request, version, step -> "")));
        List<StepGraph.Finding> findings = new ArrayList<>(
                GraphReader.graph(records.versions.kind(), version).findings());
        if (version.state().open()) {
            findings.addAll(records.warnings.of(
                    request.caller().office(),
                    OfficeTime.day(records.clock.instant()),
                    version.get(records.versions.kind().unit),
                    records.versions.kind(),
                    version));
        }
        if (!findings.isEmpty()) {
            Texts texts = request.texts();
            parts.add(new Section(
                    texts.get("processes.findings.title"),
                    findings.stream()
                            .map(one -> (Component)
                                    new Div(texts.get("processes.graph." + one.code(), String.valueOf(one.step()))))
                            .toArray(Component[]::new)));
        }
        return parts;
    }

    /** Beside a process: the chart of the version in force, or why there is none. */
    public List<Component> ofProcess(ViewRequest request, RecordRow process) {
        return process.get(records.processes.kind().current)
                .flatMap(id -> records.versions.find(request.caller().office(), id))
                .map(version -> List.<Component>of(chart(request, version, step -> "")))
                .orElseGet(() -> notices.ofProcess(request, process));
    }

    /** Beside a case: the chart with how far each step is, or why it cannot start yet. */
    public List<Component> ofCase(ViewRequest request, RecordRow matter) {
        Optional<RecordRow> version = matter.get(records.cases.kind().version)
                .flatMap(id -> records.versions.find(request.caller().office(), id));
        if (version.isEmpty()) {
            return notices.ofCase(request, matter);
        }
        Map<Integer, RecordRow> last = records.board.last(request.caller(), matter.id());
        CaseTaskKind task = records.tasks.kind();
        IntFunction<String> tone = step -> Optional.ofNullable(last.get(step))
                .map(row -> row.state().equals(task.open) || row.state().equals(task.asked)
                        ? "open"
                        : row.state().equals(task.waiting) ? "waiting" : "")
                .orElse("");
        return List.of(chart(request, version.get(), tone));
    }

    /** Below a case, in full width: planned and real days of each step, as a table and drawn. */
    public List<Component> stepsOfCase(ViewRequest request, RecordRow matter) {
        Map<Integer, RecordRow> last = records.board.last(request.caller(), matter.id());
        if (last.isEmpty()) {
            return List.of();
        }
        List<Component> below = new ArrayList<>(List.of(steps(request, last)));
        below.addAll(new CaseTimeline(records.tasks.kind())
                .of(request.texts(), last.values(), OfficeTime.day(records.clock.instant())));
        return below;
    }

    /** The step that is next for the reader, else the first that is open. */
    public Optional<RecordRow> next(ViewRequest request, RecordRow matter) {
        CaseTaskKind task = records.tasks.kind();
        List<RecordRow> open = records.board.last(request.caller(), matter.id()).values().stream()
                .filter(row -> row.state().equals(task.open) || row.state().equals(task.asked))
                .toList();
        return open.stream()
                .filter(row -> row.get(task.person)
                        .filter(request.caller().person()::equals)
                        .isPresent())
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    private Component steps(ViewRequest request, Map<Integer, RecordRow> last) {
        Texts texts = request.texts();
        CaseTaskKind task = records.tasks.kind();
        List<List<String>> rows = new ArrayList<>();
        last.forEach((no, row) -> rows.add(List.of(
                no + ". " + row.get(task.title),
                texts.get("processes.task.state." + row.state().name()),
                NumberFormatter.whole(row.get(task.pass)),
                CaseMessages.day(texts, row.get(task.plannedFrom)),
                CaseMessages.day(texts, row.get(task.due)),
                CaseMessages.day(texts, row.get(task.doneOn)))));
        String title = texts.get("processes.case.steps");
        return new Section(
                title,
                new SmallTable(
                                title,
                                List.of(
                                        texts.get("processes.task.field.title"),
                                        texts.get("processes.case.steps.state"),
                                        texts.get("processes.task.field.pass_no"),
                                        texts.get("processes.task.field.planned_from"),
                                        texts.get("processes.task.field.due_on"),
                                        texts.get("processes.task.field.done_on")),
                                rows)
                        .last(
                                texts.get("processes.task.title"),
                                last.entrySet().stream()
                                        .map(one -> Links.to(
                                                "processes/tasks/"
                                                        + one.getValue().id(),
                                                texts.get("processes.case.open-step", one.getKey())))
                                        .toList())
                        .stacking());
    }

    private Component chart(ViewRequest request, RecordRow version, IntFunction<String> tone) {
        FlowChart chart = of(records.versions.kind(), version);
        String title = request.texts().get("processes.chart.title");
        String svg = FlowSvg.draw(chart, title + " " + version.get(records.versions.kind().name), tone);
        Div legend = new Div(request.texts().get("processes.chart.legend"));
        legend.addClassName("k-sub");
        return new Section(title, drawn(svg), legend)
                .action(new Download(
                        "processes-chart-" + version.id(),
                        "download",
                        request.texts().get("processes.chart.picture"),
                        () -> new Download.Kind("flow-" + version.id() + ".svg", "image/svg+xml"),
                        out -> {
                            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                            writer.write(svg);
                            writer.flush();
                        }));
    }

    /** A drawing within an element: a browser reads the names of its attributes, and so its size, only as text of a page. */
    static Html drawn(String svg) {
        return new Html("<div>" + svg + "</div>");
    }

    /** The geometry of a version. */
    public static FlowChart of(ProcessVersionKind kind, RecordRow version) {
        Map<Integer, String> labels = new HashMap<>();
        GraphReader.steps(kind, version).forEach(line -> labels.put(line.get(kind.stepNo), line.get(kind.chart)));
        return FlowLayout.of(GraphReader.graph(kind, version), labels);
    }
}
