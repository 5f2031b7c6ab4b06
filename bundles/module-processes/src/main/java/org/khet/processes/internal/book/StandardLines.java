package org.khet.processes.internal.book;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.post.StandardFunctions;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.structure.Unit;
import org.khet.processes.internal.catalogue.DurationKind;
import org.khet.processes.internal.catalogue.GraphReader;
import org.khet.processes.internal.catalogue.ProcessKind;
import org.khet.processes.internal.catalogue.ProcessVersionKind;
import org.khet.processes.internal.catalogue.StepGraph;

/** The rows of the standard table from the steps of a version. Source: core D-02. */
final class StandardLines {
    private static final List<DurationKind> SUMMED =
            List.of(DurationKind.MONTH, DurationKind.WORKING_DAY, DurationKind.DAY);
    private final ProcessKind process;
    private final ProcessVersionKind version;
    private final CodeLists lists;

    StandardLines(ProcessKind process, ProcessVersionKind version, CodeLists lists) {
        this.process = process;
        this.version = version;
        this.lists = lists;
    }

    /** The table of a process. */
    BookItem.Standard of(ProcessPages.Page page) {
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
                        who(line, page)))
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
                        .toList(),
                page.total() ? total(row) : "");
    }

    /** The times of the steps added up, months and days each for themselves; nothing where a step lasts by the calendar. */
    private String total(RecordRow row) {
        Map<DurationKind, Integer> sums = new EnumMap<>(DurationKind.class);
        for (RecordLine line : row.lines(version.steps)) {
            DurationKind kind = line.get(version.lasting);
            if (!SUMMED.contains(kind) && kind != DurationKind.NONE) {
                return "";
            }
            line.get(version.length).ifPresent(length -> sums.merge(kind, length, Integer::sum));
        }
        return SUMMED.stream()
                .filter(sums::containsKey)
                .map(kind -> time(kind, String.valueOf(sums.get(kind))))
                .collect(Collectors.joining(" "));
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
        DurationKind kind = line.get(version.lasting);
        return kind == DurationKind.WINDOW
                ? DurationKind.window(line.get(version.from), line.get(version.until))
                : time(kind, line.get(version.length).map(String::valueOf).orElse(""));
    }

    private static String time(DurationKind kind, String length) {
        return switch (kind) {
            case NONE, WINDOW -> "";
            case DAY -> length + " วัน";
            case WORKING_DAY -> length + " วันทำการ";
            case MONTH -> length + " เดือน";
            case FISCAL_YEAR -> "ตลอดปีงบประมาณ";
            case SCHOOL_YEAR -> "ตลอดปีการศึกษา";
        };
    }

    /** Who does a step: what is written there, else the role with the unit that it names. */
    private String who(RecordLine line, ProcessPages.Page page) {
        if (!line.get(version.who).isEmpty()) {
            return line.get(version.who);
        }
        OfficeId office = page.process().head().office();
        Optional<Unit> named = line.get(version.actorUnit).flatMap(page.units());
        return switch (line.get(version.actor)) {
            case DIRECTOR -> "ผู้อำนวยการสำนักงาน";
            case DEPUTY -> "รองผู้อำนวยการสำนักงาน";
            case COMMITTEE -> "คณะทำงาน";
            case SCHOOL -> "สถานศึกษา";
            case HEAD ->
                named.or(() -> page.process().get(process.unit).flatMap(page.units()))
                        .map(unit -> (unit.parent() == null ? "ผู้อำนวยการ" : "หัวหน้า") + unit.name())
                        .orElse("ผู้อำนวยการกลุ่ม");
            case FUNCTION ->
                (function(office, line.get(version.actorFunction)) + " "
                                + named.map(Unit::name).orElse(page.unit()))
                        .strip();
            case OWNER -> page.unit();
            case UNIT -> named.map(Unit::name).orElse(page.unit());
            case LEAD -> "ผู้รับผิดชอบเรื่อง";
        };
    }

    private String function(OfficeId office, String code) {
        return lists.of(office, StandardFunctions.LIST).stream()
                .filter(one -> one.code().equals(code))
                .map(CodeList.Code::thai)
                .findFirst()
                .orElse("ผู้ได้รับมอบหมาย");
    }
}
