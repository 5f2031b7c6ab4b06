package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.catalogue.DurationKind;
import org.khet.processes.internal.catalogue.GraphReader;
import org.khet.processes.internal.catalogue.ProcessVersionKind;
import org.khet.processes.internal.catalogue.StepActor;

/**
 * The steps of the version in force of a process, with the columns of the standard table: what the chart draws, as text for whoever does
 * not see it. Source: design 12; core D-02.
 */
final class StepTable {
    private final ProcessesRecords records;
    private final Units units;
    private final ProcessVersionKind kind;

    StepTable(ProcessesRecords records, Units units) {
        this.records = records;
        this.units = units;
        this.kind = records.versions.kind();
    }

    /** Below a process; nothing while no version is in force. */
    List<Component> of(ViewRequest request, RecordRow process) {
        return process.get(records.processes.kind().current)
                .flatMap(id -> records.versions.find(request.caller().office(), id))
                .map(version -> List.<Component>of(table(request, process, version)))
                .orElse(List.of());
    }

    private Component table(ViewRequest request, RecordRow process, RecordRow version) {
        Texts texts = request.texts();
        Optional<UnitId> owner = process.get(records.processes.kind().unit);
        String title = texts.get("processes.chart.steps");
        return new Section(
                title,
                new SmallTable(
                                title,
                                Stream.of("work", "who", "time", "quality")
                                        .map(head -> texts.get("processes.chart.steps." + head))
                                        .toList(),
                                GraphReader.steps(kind, version).stream()
                                        .map(step -> List.of(
                                                words(step),
                                                who(texts, request.caller().office(), step, owner),
                                                time(texts, step),
                                                orDash(step.get(kind.quality))))
                                        .toList())
                        .stacking());
    }

    private String words(RecordLine step) {
        return Stream.of(step.get(kind.stepNo) + ". " + step.get(kind.chart), step.get(kind.details))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** What is written there, else the unit that does it, else the role with its unit. */
    private String who(Texts texts, OfficeId office, RecordLine step, Optional<UnitId> owner) {
        if (!step.get(kind.who).isEmpty()) {
            return step.get(kind.who);
        }
        StepActor actor = step.get(kind.actor);
        boolean ofUnit = actor == StepActor.OWNER || actor == StepActor.UNIT;
        String unit = step.get(kind.actorUnit)
                .or(() -> ofUnit || actor == StepActor.HEAD ? owner : Optional.empty())
                .flatMap(id -> units.find(office, id))
                .map(found -> name(texts, found))
                .orElse("");
        String role = texts.get("processes.choice.step-actor." + actor);
        return unit.isEmpty() ? role : ofUnit ? unit : role + " " + unit;
    }

    private static String name(Texts texts, Unit unit) {
        return texts.choose(unit.shortName(), unit.nameEnglish());
    }

    private String time(Texts texts, RecordLine step) {
        DurationKind lasting = step.get(kind.lasting);
        String words = texts.get("processes.choice.duration-kind." + lasting);
        return switch (lasting) {
            case NONE -> "–";
            case FISCAL_YEAR, SCHOOL_YEAR -> words;
            case DAY, WORKING_DAY, MONTH ->
                step.get(kind.length).map(length -> length + " " + words).orElse(words);
            case WINDOW ->
                texts.get(
                        "processes.chart.steps.window",
                        day(texts, step.get(kind.from)),
                        day(texts, step.get(kind.until)));
        };
    }

    private static String day(Texts texts, Optional<LocalDate> day) {
        return day.map(DateTimeFormatter.ofPattern("d MMMM", texts.locale())::format)
                .orElse("…");
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
