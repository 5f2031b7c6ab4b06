package org.khet.processes.internal.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;

/** Makes drafts of a process and its version from a file. */
final class ProcessFileReader {
    /** Cells of a step. */
    static final int STEP_CELLS = 20;

    private final ProcessKind process;
    private final ProcessVersionKind version;
    private final FileCodes codes;
    private final Caller caller;

    ProcessFileReader(ProcessKind process, ProcessVersionKind version, FileCodes codes, Caller caller) {
        this.process = process;
        this.version = version;
        this.codes = codes;
        this.caller = caller;
    }

    RecordDraft process(ProcessFile file, Optional<UnitId> unit, int place) {
        List<RecordDraft> duties = new ArrayList<>();
        for (String duty : file.one("duty").split(",", -1)) {
            String[] parts = duty.strip().split(" ", -1);
            if (parts.length == 2) {
                duties.add(new RecordDraft().with(process.dutyUnit, parts[0]).with(process.dutyLetter, parts[1]));
            }
        }
        return new RecordDraft()
                .with(process.code, file.one("code"))
                .with(process.name, file.one("name"))
                .with(process.nameEnglish, file.one("name-en"))
                .with(process.unit, unit.orElse(null))
                .with(process.origin, choice(ProcessOrigin.class, file.one("origin"), ProcessOrigin.COPIED))
                .with(process.source, file.one("source"))
                .with(process.yearKind, choice(ProcessYear.class, file.one("year"), ProcessYear.FISCAL))
                .with(process.trigger, choice(ProcessTrigger.class, file.one("trigger"), ProcessTrigger.HAND))
                .with(process.system, file.one("system"))
                .with(process.people, file.one("people"))
                .with(process.place, place)
                .with(process.duties, duties)
                .with(
                        process.parts,
                        file.all("part", 1).stream()
                                .map(List::getFirst)
                                .distinct()
                                .flatMap(code -> codes.process(caller, code).stream())
                                .map(part -> new RecordDraft().with(process.part, part))
                                .toList());
    }

    RecordDraft version(ProcessFile file, long processId, Map<String, Long> laws) {
        return new RecordDraft()
                .with(version.process, processId)
                .with(version.note, file.one("source"))
                .with(version.background, file.one("background"))
                .with(version.objectives, file.one("objectives").isEmpty() ? "-" : file.one("objectives"))
                .with(version.scope, file.one("scope"))
                .with(version.definitions, file.one("definitions"))
                .with(version.target, file.one("target"))
                .with(version.risk, file.one("risk"))
                .with(version.steps, steps(file))
                .with(version.ways, ways(file))
                .with(version.needs, needs(file))
                .with(version.cites, cites(file, laws))
                .with(
                        version.indicators,
                        file.all("kpi", 2).stream()
                                .map(row -> new RecordDraft()
                                        .with(version.indicator, row.get(0))
                                        .with(version.indicatorCode, row.get(1)))
                                .toList());
    }

    private List<RecordDraft> steps(ProcessFile file) {
        return file.all("step", STEP_CELLS).stream()
                .map(row -> {
                    List<String> flags = List.of(row.get(9).split(" ", -1));
                    return new RecordDraft()
                            .with(version.stepNo, number(row.get(0)))
                            .with(version.shape, choice(StepShape.class, row.get(1), StepShape.ACTIVITY))
                            .with(version.actor, choice(StepActor.class, row.get(2), StepActor.OWNER))
                            .with(version.who, row.get(3))
                            .with(version.chart, row.get(4))
                            .with(version.length, row.get(5).isEmpty() ? null : number(row.get(5)))
                            .with(version.lasting, choice(DurationKind.class, row.get(6), DurationKind.NONE))
                            .with(version.quality, row.get(7))
                            .with(version.output, row.get(8))
                            .with(version.schools, flags.contains("sch"))
                            .with(version.gate, flags.contains("gate"))
                            .with(version.join, flags.contains("join"))
                            .with(version.spare, flags.contains("opt"))
                            .with(version.details, row.get(10))
                            .with(version.doneKind, row.get(11))
                            .with(version.doneActions, row.get(12))
                            .with(version.from, day(row.get(13)))
                            .with(version.until, day(row.get(14)))
                            .with(version.schoolScope, choice(SchoolScope.class, row.get(15), SchoolScope.ALL))
                            .with(version.schoolValue, row.get(16))
                            .with(
                                    version.actorUnit,
                                    codes.unit(caller.office(), row.get(17)).orElse(null))
                            .with(version.actorFunction, codes.function(caller.office(), row.get(18)))
                            .with(version.chainSort, row.get(19));
                })
                .toList();
    }

    private List<RecordDraft> ways(ProcessFile file) {
        return file.all("way", 4).stream()
                .map(row -> new RecordDraft()
                        .with(version.wayFrom, number(row.get(0)))
                        .with(version.wayTo, number(row.get(1)))
                        .with(version.wayLabel, row.get(2))
                        .with(version.wayBack, row.get(3).equals("back")))
                .toList();
    }

    private List<RecordDraft> needs(ProcessFile file) {
        return file.all("need", 5).stream()
                .map(row -> new RecordDraft()
                        .with(version.needStep, number(row.get(0)))
                        .with(version.needSort, choice(NeedKind.class, row.get(1), NeedKind.OUTPUT))
                        .with(version.needCode, row.get(2))
                        .with(version.needWhat, row.get(3))
                        .with(version.needMust, row.get(4).equals("yes")))
                .toList();
    }

    private List<RecordDraft> cites(ProcessFile file, Map<String, Long> laws) {
        return file.all("cite", 2).stream()
                .map(row -> {
                    @Nullable Long law = laws.get(key(row.get(1)));
                    return new RecordDraft()
                            .with(version.citeSort, choice(CiteKind.class, row.get(0), CiteKind.REFERENCE))
                            .with(version.citeLaw, law)
                            .with(version.citeWhat, row.get(1));
                })
                .toList();
    }

    /** A title without blanks and full stops, so that the same law is found however it was spaced and abbreviated. */
    static String key(String title) {
        return title.replace(" ", "").replace(".", "");
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Rejected.of("file", "processes.error.no-process-file");
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw Rejected.of("file", "processes.error.no-process-file");
        }
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String text, E otherwise) {
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Rejected.of("file", "processes.error.no-process-file");
        }
    }
}
