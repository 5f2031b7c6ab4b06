package org.khet.processes.internal.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.processes.internal.setting.ProcessesPermissions;

/** A process of the office's manuals. Source: core C.5, CORE-73, 152, kinds-processes.md §3. */
public final class ProcessKind extends RecordKind {
    public final Field<String> code = text("code", 20).searched().unique().sorted();
    public final Field<String> name = text("name", 200).searched().wide();
    public final Field<String> nameEnglish = text("name_en", 200).orEmpty();
    public final Field<Optional<UnitId>> unit = unit("unit").filtered().optional();
    public final Field<ProcessOrigin> origin =
            choice("origin", ProcessOrigin.class).initially(ProcessOrigin.OWN).filtered();
    public final Field<String> source = text("source", 120).orEmpty();
    public final Field<ProcessYear> yearKind =
            choice("year_kind", ProcessYear.class).initially(ProcessYear.FISCAL);
    public final Field<ProcessTrigger> trigger = choice("starts_by", ProcessTrigger.class)
            .initially(ProcessTrigger.HAND)
            .filtered();
    public final Field<String> system = text("system_code", 20).orEmpty();
    public final Field<Integer> place = whole("place_no", 0, 9999).initially(0);
    public final Field<String> people = longText("people", 1000).orEmpty();

    public final Lines duties = lines("duties", "prc_process_duty", 0, 20);
    public final Field<String> dutyUnit = duties.text("unit_code", 20);
    public final Field<String> dutyLetter = duties.text("letter", 10);

    public final Lines parts = lines("parts", "prc_process_part", 0, 20);
    public final Field<Long> part = parts.record("part", "processes.process");

    public final Field<String> duty = text("duty", 200)
            .orEmpty()
            .searched()
            .formula(row -> row.lines(duties).stream()
                    .map(line -> line.get(dutyUnit) + " " + line.get(dutyLetter))
                    .collect(Collectors.joining(", ")));
    public final Field<String> indicators =
            text("indicators", 900).orEmpty().searched().byCode();
    public final Field<Optional<Long>> current =
            record("current_version", "processes.version").optional().byCode();
    public final Field<Optional<Integer>> edition =
            whole("edition_no", 0, 9999).optional().byCode();

    public final State used = state("USED", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.IDLE);

    public final Action draft = action("draft", "drafted")
            .from(used)
            .needs(ProcessesPermissions.EDIT)
            .icon("pencil")
            .inOwnTime();
    public final Action end = action("end", "ended")
            .from(used)
            .to(ended)
            .needs(ProcessesPermissions.EDIT)
            .because()
            .backward("archive");
    public final Action resume = action("resume")
            .from(ended)
            .to(used)
            .needs(ProcessesPermissions.EDIT)
            .inOwnTime()
            .icon("repeat");

    /** The kind as the module keeps it. */
    public ProcessKind() {
        super("processes", "process", "processes", "prc_process");
        rights(ProcessesPermissions.VIEW, ProcessesPermissions.EDIT, used);
        seenByOffice();
        belongsTo(unit);
        unit.neededIf(current.isFilled()); // E-40
        titled(code, name);
        parts.unique(part);
        list(code, name, unit, duty, edition, trigger);
        ordered(place, false);
        section("what", code, name, nameEnglish, unit, place);
        section("how", origin, source, yearKind, trigger, system);
        section("people", people);
        section("duties", duties);
        section("parts", parts);
        offered(day -> List.of(in(used)));
        tab("used", now -> List.of(in(used), withoutPatterns()));
        tab("unowned", now -> List.of(in(used), withoutPatterns(), unit.isEmpty()));
        tab("patterns", now -> List.of(in(used), origin.is(ProcessOrigin.PATTERN)));
        tab("ended", ended);
        menu("*", "workflow", 500, "catalogue");
    }

    private Condition withoutPatterns() {
        return origin.in(List.of(ProcessOrigin.SHIPPED, ProcessOrigin.OWN, ProcessOrigin.COPIED));
    }

    /** Code and name, as people call it. */
    public String called(RecordRow row) {
        return row.get(code) + " " + row.get(name);
    }
}
