package org.khet.processes.internal.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/** Writes a process and one of its versions into a file. */
final class ProcessFileWriter {
    private final ProcessKind process;
    private final ProcessVersionKind version;
    private final FileCodes codes;

    ProcessFileWriter(ProcessKind process, ProcessVersionKind version, FileCodes codes) {
        this.process = process;
        this.version = version;
        this.codes = codes;
    }

    ProcessFile write(RecordRow row, RecordRow edition) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("code", row.get(process.code)));
        rows.add(List.of("name", row.get(process.name)));
        rows.add(List.of("name-en", row.get(process.nameEnglish)));
        rows.add(List.of("duty", row.get(process.duty)));
        rows.add(List.of("origin", ProcessOrigin.COPIED.name()));
        rows.add(List.of("source", row.get(process.source)));
        rows.add(List.of("year", row.get(process.yearKind).name()));
        rows.add(List.of("trigger", row.get(process.trigger).name()));
        rows.add(List.of("system", row.get(process.system)));
        rows.add(List.of("people", row.get(process.people)));
        row.lines(process.parts)
                .forEach(line ->
                        rows.add(List.of("part", codes.process(row.head().office(), line.get(process.part)))));
        rows.add(List.of("background", edition.get(version.background)));
        rows.add(List.of("objectives", edition.get(version.objectives)));
        rows.add(List.of("scope", edition.get(version.scope)));
        rows.add(List.of("definitions", edition.get(version.definitions)));
        rows.add(List.of("target", edition.get(version.target)));
        rows.add(List.of("risk", edition.get(version.risk)));
        edition.lines(version.indicators)
                .forEach(
                        line -> rows.add(List.of("kpi", line.get(version.indicator), line.get(version.indicatorCode))));
        GraphReader.steps(version, edition)
                .forEach(line -> rows.add(step(row.head().office(), line)));
        edition.lines(version.ways)
                .forEach(line -> rows.add(List.of(
                        "way",
                        String.valueOf(line.get(version.wayFrom)),
                        String.valueOf(line.get(version.wayTo)),
                        line.get(version.wayLabel),
                        line.get(version.wayBack) ? "back" : "")));
        edition.lines(version.needs)
                .forEach(line -> rows.add(List.of(
                        "need",
                        String.valueOf(line.get(version.needStep)),
                        line.get(version.needSort).name(),
                        line.get(version.needCode),
                        line.get(version.needWhat),
                        line.get(version.needMust) ? "yes" : "")));
        edition.lines(version.cites)
                .forEach(line ->
                        rows.add(List.of("cite", line.get(version.citeSort).name(), line.get(version.citeWhat))));
        return ProcessFile.of(rows);
    }

    private List<String> step(OfficeId office, RecordLine line) {
        List<String> flags = new ArrayList<>();
        flag(flags, line.get(version.schools), "sch");
        flag(flags, line.get(version.gate), "gate");
        flag(flags, line.get(version.join), "join");
        flag(flags, line.get(version.spare), "opt");
        List<String> cells = new ArrayList<>(List.of(
                "step",
                String.valueOf(line.get(version.stepNo)),
                line.get(version.shape).name(),
                line.get(version.actor).name(),
                line.get(version.who),
                line.get(version.chart),
                line.get(version.length).map(String::valueOf).orElse(""),
                line.get(version.lasting).name(),
                line.get(version.quality),
                line.get(version.output),
                String.join(" ", flags),
                line.get(version.details),
                line.get(version.doneKind),
                line.get(version.doneActions),
                line.get(version.from).map(LocalDate::toString).orElse(""),
                line.get(version.until).map(LocalDate::toString).orElse(""),
                line.get(version.schoolScope) == SchoolScope.ALL
                        ? ""
                        : line.get(version.schoolScope).name(),
                line.get(version.schoolValue),
                line.get(version.actorUnit)
                        .map(unit -> codes.unit(office, unit))
                        .orElse(""),
                line.get(version.actorFunction),
                line.get(version.chainSort)));
        while (cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return cells;
    }

    private static void flag(List<String> flags, boolean set, String name) {
        if (set) {
            flags.add(name);
        }
    }
}
