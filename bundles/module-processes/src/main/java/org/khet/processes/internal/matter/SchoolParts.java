package org.khet.processes.internal.matter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Permission;
import org.khet.processes.internal.setting.ProcessesPermissions;

/**
 * The parts of schools in a step: made when it opens, told to the people of each school, gone when the step is over. Each is a record of
 * its own, so that hundreds of schools report in the same minute without meeting. Source: core E-38, E-39.
 */
final class SchoolParts {
    private static final int NAMED = 5;
    private final RecordService<SchoolPartKind> parts;
    private final RecordService<CaseTaskKind> tasks;
    private final CaseFlow.Office office;

    SchoolParts(RecordService<SchoolPartKind> parts, RecordService<CaseTaskKind> tasks, CaseFlow.Office office) {
        this.parts = parts;
        this.tasks = tasks;
        this.office = office;
    }

    void attach() {
        SchoolPartKind kind = parts.kind();
        CaseTaskKind task = tasks.kind();
        kind.create().tells(row -> school(row, ProcessesPermissions.PART_DO));
        kind.report
                .does((row, now) -> row.with(kind.reportedOn, now.today())
                        .with(kind.reporter, now.caller().person()))
                .tells(row -> school(row, ProcessesPermissions.PART_CERTIFY));
        kind.certify
                .does((row, now) -> row.with(
                                kind.reportedOn, row.get(kind.reportedOn).orElse(now.today()))
                        .with(kind.certifier, now.caller().person()))
                .tells(this::theirOffice);
        kind.takeBack.does((row, now) -> row.with(kind.reportedOn, null).with(kind.reporter, null));
        kind.giveBack
                .does((row, now) -> row.with(kind.certifier, null).with(kind.reportedOn, null))
                .tells(row -> school(row, ProcessesPermissions.PART_DO));
        kind.remind.tells(row -> school(row, ProcessesPermissions.PART_DO));
        kind.certify.when(this::byTheSchool);
        Stream.of(kind.report, kind.certify, kind.takeBack, kind.acknowledge, kind.giveBack, kind.stand, kind.excuse)
                .forEach(action -> action.when(this::running));
        task.takeAll
                .when((row, now) -> of(now, row, kind.certified).isEmpty()
                        ? Optional.of(Problem.of("", "processes.error.none-certified"))
                        : Optional.empty())
                .then((row, now) -> act(now, of(now, row, kind.certified), kind.acknowledge));
        Stream.of(task.finish, task.granted, task.verbal, task.skip, task.force, task.heard, task.stop, task.drop)
                .forEach(action -> action.then(this::close));
        task.sendBack.then(this::close);
        task.refused.then(this::close);
    }

    /** Makes the part of each school of a step that opened. */
    void open(RecordRow task, RecordContext now) {
        SchoolPartKind kind = parts.kind();
        CaseTaskKind of = tasks.kind();
        for (RecordLine line : task.lines(of.schools)) {
            parts.internal()
                    .create(
                            now.caller(),
                            new RecordDraft()
                                    .with(kind.task, task.id())
                                    .with(kind.school, line.get(of.school))
                                    .with(kind.unit, task.get(of.unit))
                                    .with(kind.title, task.get(of.title))
                                    .with(kind.caseTitle, task.get(of.caseTitle))
                                    .with(kind.due, task.get(of.due).orElse(null)));
        }
    }

    /** The day of the step is that of its parts. */
    void plan(RecordRow task, RecordContext now) {
        SchoolPartKind kind = parts.kind();
        if (task.get(tasks.kind().bySchools)) {
            all(now, task).stream()
                    .filter(part -> part.state().open())
                    .forEach(part -> parts.internal()
                            .change(
                                    now.caller(),
                                    part,
                                    new RecordDraft()
                                            .with(
                                                    kind.due,
                                                    task.get(tasks.kind().due).orElse(null))));
        }
    }

    /** Schools that still owe, as a problem of the step. */
    Optional<Problem> left(RecordRow task, RecordContext now) {
        List<RecordRow> left =
                all(now, task).stream().filter(part -> part.state().open()).toList();
        if (left.isEmpty()) {
            return Optional.empty();
        }
        String names = left.stream()
                .limit(NAMED)
                .map(part -> name(now, part.get(parts.kind().school)))
                .collect(Collectors.joining(", "));
        return Optional.of(Problem.of("", "processes.error.schools-left", String.valueOf(left.size()), names));
    }

    private List<RecordRow> all(RecordContext now, RecordRow task) {
        return parts.internal()
                .all(now.caller(), RecordFilter.of(parts.kind().task.is(task.id())));
    }

    private List<RecordRow> of(RecordContext now, RecordRow task, State state) {
        return task.get(tasks.kind().bySchools)
                ? parts.internal()
                        .all(
                                now.caller(),
                                RecordFilter.of(
                                        parts.kind().task.is(task.id()),
                                        parts.kind().in(state)))
                : List.of();
    }

    private void act(RecordContext now, List<RecordRow> these, Action action) {
        these.forEach(part -> parts.internal().act(now.caller(), part, action));
    }

    private void close(RecordRow task, RecordContext now) {
        if (task.get(tasks.kind().bySchools) && !task.state().open()) {
            leave(task, now);
        }
    }

    /** Nothing is waited for of the schools any more. */
    void leave(RecordRow task, RecordContext now) {
        act(now, all(now, task).stream().filter(part -> part.state().open()).toList(), parts.kind().drop);
    }

    /** Who holds it for a unit or the office is no head: E-39. */
    private Optional<Problem> byTheSchool(RecordRow part, RecordContext now) {
        SchoolId school = part.get(parts.kind().school);
        return now.caller().scope(ProcessesPermissions.PART_CERTIFY).schools().contains(school)
                ? Optional.empty()
                : Optional.of(Problem.of("", "processes.error.not-head", name(now, school)));
    }

    private String name(RecordContext now, SchoolId school) {
        return office.schools()
                .find(now.office(), school)
                .map(School::shortName)
                .orElse("-");
    }

    private Optional<Problem> running(RecordRow part, RecordContext now) {
        boolean open = tasks.find(now.office(), part.get(parts.kind().task))
                .filter(task -> task.state().equals(tasks.kind().open))
                .isPresent();
        return open ? Optional.empty() : Optional.of(Problem.of("", "processes.error.case-not-running"));
    }

    /** People of the school who hold a permission. */
    private Audience school(RecordRow part, Permission permission) {
        OfficeId where = part.head().office();
        Set<PersonId> holders = office.callers().holders(where, permission);
        return new Audience(
                office.people().inSchool(where, part.get(parts.kind().school)).stream()
                        .map(Person::id)
                        .filter(holders::contains)
                        .collect(Collectors.toSet()),
                Set.of());
    }

    private Audience theirOffice(RecordRow part) {
        return tasks.find(part.head().office(), part.get(parts.kind().task))
                .flatMap(task -> task.get(tasks.kind().person))
                .map(person -> new Audience(Set.of(person), Set.of()))
                .orElse(Audience.NOBODY);
    }
}
