package org.khet.processes.internal.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.processes.internal.catalogue.CiteKind;
import org.khet.processes.internal.catalogue.DurationKind;
import org.khet.processes.internal.catalogue.GraphReader;
import org.khet.processes.internal.catalogue.NeedKind;
import org.khet.processes.internal.catalogue.ProcessKind;
import org.khet.processes.internal.catalogue.ProcessVersionKind;
import org.khet.processes.internal.catalogue.StepActor;
import org.khet.processes.internal.catalogue.StepGraph;
import org.khet.processes.internal.chart.FlowLayout;

/** The pages of one process by the headings of a layout. Source: core D-02, E-51, E-52. */
final class ProcessPages {
    private final ProcessKind process;
    private final ProcessVersionKind version;

    ProcessPages(ProcessKind process, ProcessVersionKind version) {
        this.process = process;
        this.version = version;
    }

    /** What one process is printed with. */
    record Page(
            RecordRow process,
            RecordRow version,
            int number,
            String office,
            String unit,
            List<BookSheets.Sheet> parts) {}

    /** The pieces of a process, each heading numbered by its place. */
    List<BookItem> of(BookLayout layout, boolean dashes, Page page) {
        List<BookItem> items = new ArrayList<>();
        items.add(new BookItem.NewPage());
        items.add(new BookItem.Heading(2, page.number() + ". " + page.process().get(process.name)));
        int number = 0;
        for (String part : parts(layout)) {
            List<BookItem> body = flows(part, page, number + 1);
            boolean empty = body.isEmpty();
            if (empty && !dashes) {
                continue;
            }
            number++;
            String mark = layout == BookLayout.L_D ? "• " : number + ". ";
            items.add(new BookItem.Heading(3, mark + heading(part, layout)));
            items.addAll(empty ? List.of(new BookItem.Words("-")) : body);
        }
        if (layout == BookLayout.L_A && lasts(page.version())) {
            items.add(new BookItem.NewPage()); // three rows of heads are not left alone at the end of a page
            items.add(new BookItem.Heading(3, (number + 1) + ". " + heading("standard", layout)));
            items.add(standard(page));
        }
        return items;
    }

    /** The table of durations follows in the manual of a group where the steps have some. Source: README CON-13. */
    private boolean lasts(RecordRow row) {
        return row.lines(version.steps).stream().anyMatch(line -> line.get(version.lasting) != DurationKind.NONE);
    }

    /** Steps and charts of a process that has parts come by part: 5.1, 5.2 and then 6.1, 6.2. Source: core E-52. */
    private List<BookItem> flows(String part, Page page, int number) {
        if (page.parts().isEmpty() || !(part.equals("steps") || part.equals("chart"))) {
            return part(part, page);
        }
        List<BookItem> items = new ArrayList<>();
        int sub = 0;
        for (BookSheets.Sheet sheet : page.parts()) {
            sub++;
            items.add(new BookItem.Heading(
                    3, number + "." + sub + " " + sheet.process().get(process.name)));
            items.addAll(part(
                    part,
                    new Page(sheet.process(), sheet.version(), page.number(), page.office(), page.unit(), List.of())));
        }
        return items;
    }

    private static List<String> parts(BookLayout layout) {
        return switch (layout) {
            case L_B -> List.of("steps", "chart", "forms", "references");
            case L_C -> List.of("name", "objectives", "scope", "definitions", "steps", "chart", "references", "forms");
            case L_D -> List.of("steps", "indicators", "references");
            case L_E -> List.of("name", "background", "objectives", "scope", "steps", "standard", "laws", "forms");
            case L_A, FREE ->
                List.of("name", "objectives", "scope", "definitions", "steps", "chart", "forms", "references");
        };
    }

    private static String heading(String part, BookLayout layout) {
        return switch (part) {
            case "name" -> "ชื่องาน (กระบวนงาน)";
            case "background" -> "ความเป็นมา";
            case "objectives" -> "วัตถุประสงค์";
            case "scope" -> "ขอบเขตของงาน";
            case "definitions" -> "คำจำกัดความ";
            case "steps" ->
                layout == BookLayout.L_D
                        ? "ภารกิจ"
                        : layout == BookLayout.L_E ? "วิธีการขั้นตอนการดำเนินงาน" : "ขั้นตอนการปฏิบัติงาน";
            case "chart" -> "Flow Chart การปฏิบัติงาน";
            case "standard" -> "ระยะเวลาการปฏิบัติงานแต่ละขั้นตอน";
            case "indicators" -> "ตัวชี้วัดความสำเร็จ";
            case "forms" -> "แบบฟอร์มที่ใช้";
            case "laws" -> "กฎหมาย ระเบียบ แนวปฏิบัติ ที่เกี่ยวข้อง";
            default -> layout == BookLayout.L_D ? "เอกสารอ้างอิงการปฏิบัติงาน" : "เอกสาร/หลักฐานอ้างอิง";
        };
    }

    private List<BookItem> part(String part, Page page) {
        RecordRow row = page.version();
        return switch (part) {
            case "name" -> words(page.process().get(process.name));
            case "background" -> words(row.get(version.background));
            case "objectives" -> words(row.get(version.objectives));
            case "scope" -> words(row.get(version.scope));
            case "definitions" -> words(row.get(version.definitions));
            case "steps" -> words(steps(row));
            case "chart" -> List.of(new BookItem.Chart(FlowLayout.of(GraphReader.graph(version, row), labels(row))));
            case "standard" -> List.of(standard(page));
            case "indicators" ->
                words(row.lines(version.indicators).stream()
                        .map(line -> "- " + line.get(version.indicator))
                        .collect(Collectors.joining("\n")));
            case "forms" ->
                words(row.lines(version.needs).stream()
                        .filter(line -> line.get(version.needSort) == NeedKind.FORM)
                        .map(line -> "- " + line.get(version.needWhat))
                        .collect(Collectors.joining("\n")));
            case "laws" -> words(cites(row, true));
            default -> words(cites(row, false));
        };
    }

    private static List<BookItem> words(String text) {
        return text.isBlank() || text.equals("-") ? List.of() : List.of(new BookItem.Words(text));
    }

    private String cites(RecordRow row, boolean lawsOnly) {
        return row.lines(version.cites).stream()
                .filter(line -> !lawsOnly || line.get(version.citeSort) == CiteKind.LAW)
                .map(line -> "- " + line.get(version.citeWhat))
                .collect(Collectors.joining("\n"));
    }

    /** Steps of two levels, a line each. */
    String steps(RecordRow row) {
        return GraphReader.steps(version, row).stream()
                .map(line -> line.get(version.stepNo) + ") " + line.get(version.chart)
                        + (line.get(version.details).isEmpty()
                                ? ""
                                : "\n   " + line.get(version.details).replace("\n", "\n   ")))
                .collect(Collectors.joining("\n"));
    }

    private Map<Integer, String> labels(RecordRow row) {
        Map<Integer, String> labels = new HashMap<>();
        GraphReader.steps(version, row).forEach(line -> labels.put(line.get(version.stepNo), line.get(version.chart)));
        return labels;
    }

    /** The standard table of a process. */
    BookItem.Standard standard(Page page) {
        RecordRow row = page.version();
        StepGraph graph = GraphReader.graph(version, row);
        List<BookItem.Step> steps = GraphReader.steps(version, row).stream()
                .map(line -> new BookItem.Step(
                        String.valueOf(line.get(version.stepNo)),
                        line.get(version.shape).name(),
                        line.get(version.chart),
                        graph.isChoice(line.get(version.stepNo)) ? branches(graph, line) : "",
                        line.get(version.details).isEmpty() ? line.get(version.chart) : line.get(version.details),
                        time(line),
                        line.get(version.quality),
                        who(line, page.unit())))
                .toList();
        return new BookItem.Standard(
                page.process().get(process.name),
                page.office(),
                page.unit(),
                page.process().get(process.code),
                row.lines(version.indicators).stream()
                        .map(line -> line.get(version.indicator))
                        .collect(Collectors.joining("\n")),
                steps,
                graph.ways().stream()
                        .map(way -> new BookItem.Way(
                                String.valueOf(way.from()), String.valueOf(way.to()), way.label(), way.back()))
                        .toList());
    }

    private String branches(StepGraph graph, RecordLine line) {
        int no = line.get(version.stepNo);
        List<StepGraph.Way> ways = new ArrayList<>(graph.on(no));
        ways.addAll(graph.back(no));
        return ways.stream()
                .map(way -> way.label() + (way.back() ? " กลับไปขั้นที่ " : " ไปขั้นที่ ") + way.to())
                .collect(Collectors.joining("\n"));
    }

    private String time(RecordLine line) {
        String length = line.get(version.length).map(String::valueOf).orElse("");
        return switch (line.get(version.lasting)) {
            case NONE -> "";
            case DAY -> length + " วัน";
            case WORKING_DAY -> length + " วันทำการ";
            case MONTH -> length + " เดือน";
            case FISCAL_YEAR -> "ตลอดปีงบประมาณ";
            case SCHOOL_YEAR -> "ตลอดปีการศึกษา";
            case WINDOW -> DurationKind.window(line.get(version.from), line.get(version.until));
        };
    }

    private String who(RecordLine line, String unit) {
        if (!line.get(version.who).isEmpty()) {
            return line.get(version.who);
        }
        return switch (line.get(version.actor)) {
            case DIRECTOR -> "ผู้อำนวยการสำนักงาน";
            case DEPUTY -> "รองผู้อำนวยการสำนักงาน";
            case COMMITTEE -> "คณะทำงาน";
            case SCHOOL -> "สถานศึกษา";
            case HEAD -> "ผู้อำนวยการกลุ่ม";
            case OWNER, UNIT, LEAD -> line.get(version.actor) == StepActor.LEAD ? "ผู้รับผิดชอบเรื่อง" : unit;
        };
    }
}
