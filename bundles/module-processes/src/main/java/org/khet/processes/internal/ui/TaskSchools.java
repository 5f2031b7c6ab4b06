package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.processes.internal.matter.CaseTaskKind;
import org.khet.processes.internal.matter.SchoolPartKind;

/** Below a step that schools do: how far each of them is, those first that are late. Source: core B-04, E-38. */
final class TaskSchools {
    private final RecordService<SchoolPartKind> parts;
    private final CaseTaskKind task;
    private final Schools schools;
    private final Clock clock;

    TaskSchools(RecordService<SchoolPartKind> parts, CaseTaskKind task, Schools schools, Clock clock) {
        this.parts = parts;
        this.task = task;
        this.schools = schools;
        this.clock = clock;
    }

    /** How many schools of a step still owe something. */
    int left(ViewRequest request, RecordRow step) {
        SchoolPartKind kind = parts.kind();
        return parts.internal()
                .count(
                        request.caller(),
                        RecordFilter.of(
                                kind.task.is(step.id()),
                                kind.in(kind.notStarted, kind.returned, kind.confirmed, kind.certified)));
    }

    List<Component> of(ViewRequest request, RecordRow step) {
        SchoolPartKind kind = parts.kind();
        if (!step.get(task.bySchools) || !request.caller().may(kind.view())) {
            return List.of();
        }
        LocalDate today = OfficeTime.day(clock.instant());
        List<RecordRow> rows = new ArrayList<>(parts.all(request.caller(), RecordFilter.of(kind.task.is(step.id()))));
        Map<SchoolId, School> names = schools.findAll(
                request.caller().office(),
                rows.stream().map(row -> row.get(kind.school)).toList());
        rows.sort(Comparator.comparing((RecordRow row) -> !isLate(row, today))
                .thenComparing(row -> !row.state().open())
                .thenComparing(row -> name(names, row)));
        Texts texts = request.texts();
        long late = rows.stream().filter(row -> isLate(row, today)).count();
        long done = rows.stream().filter(row -> !row.state().open()).count();
        String title = texts.get("processes.task.schools.title", done, rows.size(), late);
        return List.of(new Section(
                title,
                new SmallTable(
                                title,
                                List.of(
                                        texts.get("processes.school-part.field.school"),
                                        texts.get("processes.case.steps.state"),
                                        texts.get("processes.school-part.field.reported_on"),
                                        texts.get("processes.school-part.field.note")),
                                rows.stream()
                                        .map(row -> List.of(
                                                name(names, row),
                                                state(texts, row, isLate(row, today)),
                                                CaseMessages.day(texts, row.get(kind.reportedOn)),
                                                row.get(kind.note)))
                                        .toList())
                        .last(
                                texts.get("processes.school-part.title"),
                                rows.stream()
                                        .map(row -> link(texts, names, row))
                                        .toList())
                        .stacking()));
    }

    private Component link(Texts texts, Map<SchoolId, School> names, RecordRow row) {
        return Links.to(parts.kind().pageAddress(row.id()), texts.get("processes.task.schools.open", name(names, row)));
    }

    private String state(Texts texts, RecordRow row, boolean late) {
        String words = texts.get("processes.school-part.state." + row.state().name());
        return late ? texts.get("processes.task.schools.late", words) : words;
    }

    private String name(Map<SchoolId, School> names, RecordRow row) {
        School found = names.get(row.get(parts.kind().school));
        return found == null ? "–" : found.name();
    }

    private boolean isLate(RecordRow row, LocalDate today) {
        SchoolPartKind kind = parts.kind();
        return (row.state().equals(kind.notStarted) || row.state().equals(kind.returned))
                && row.get(kind.due).filter(due -> due.isBefore(today)).isPresent();
    }
}
