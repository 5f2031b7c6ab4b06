package org.khet.processes.internal.matter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.Schools;

/** Steps that each school does: only heads certify, the step ends when the office acknowledged all. Source: core E-38, E-39. */
final class SchoolWorkRules {
    private static final int NAMED = 5;
    private static final String HEAD = "ผู้อำนวยการ";
    private final RecordService<CaseTaskKind> tasks;
    private final People people;
    private final Schools schools;
    private final SchoolParts parts;

    SchoolWorkRules(RecordService<CaseTaskKind> tasks, People people, Schools schools, SchoolParts parts) {
        this.tasks = tasks;
        this.people = people;
        this.schools = schools;
        this.parts = parts;
    }

    private RecordRow whole(RecordRow task, RecordContext now) {
        return tasks.find(now.office(), task.id()).orElse(task);
    }

    private String name(RecordContext now, RecordLine line) {
        return schools.find(now.office(), line.get(tasks.kind().school))
                .map(School::shortName)
                .orElse("-");
    }

    private List<RecordLine> schoolsLeft(RecordRow task, RecordContext now) {
        CaseTaskKind kind = tasks.kind();
        return whole(task, now).lines(kind.schools).stream()
                .filter(line -> line.get(kind.work) != SchoolWork.ACKNOWLEDGED)
                .toList();
    }

    Optional<Problem> allDone(RecordRow task, RecordContext now) {
        if (task.get(tasks.kind().bySchools)) {
            return parts.left(task, now);
        }
        List<RecordLine> left = schoolsLeft(task, now);
        if (left.isEmpty()) {
            return Optional.empty();
        }
        String names = left.stream().limit(NAMED).map(line -> name(now, line)).collect(Collectors.joining(", "));
        return Optional.of(Problem.of("schools", "processes.error.schools-left", String.valueOf(left.size()), names));
    }

    Optional<Problem> certified(RecordRow task, RecordContext now) {
        CaseTaskKind kind = tasks.kind();
        for (RecordLine line : task.lines(kind.schools)) {
            boolean claims =
                    line.get(kind.work) == SchoolWork.CERTIFIED || line.get(kind.work) == SchoolWork.ACKNOWLEDGED;
            boolean byHead = line.get(kind.certifier)
                    .flatMap(id -> people.find(now.office(), id))
                    .filter(person -> isHead(person, line))
                    .isPresent();
            if (claims && !byHead) {
                String name = name(now, line);
                return Optional.of(Problem.of("schools", "processes.error.not-head", name));
            }
        }
        return Optional.empty();
    }

    private boolean isHead(Person person, RecordLine line) {
        return line.get(tasks.kind().school).equals(person.school())
                && person.position().contains(HEAD)
                && !person.position().startsWith("รอง");
    }

    RecordRow counted(RecordRow task, RecordContext now) {
        CaseTaskKind kind = tasks.kind();
        List<RecordLine> dated = task.lines(kind.schools).stream()
                .map(line -> line.get(kind.work) == SchoolWork.NOT_STARTED
                                || line.get(kind.workOn).isPresent()
                        ? line
                        : line.with(kind.workOn, now.today()))
                .toList();
        int done = (int) dated.stream()
                .filter(line -> line.get(kind.work) == SchoolWork.ACKNOWLEDGED)
                .count();
        return task.with(kind.schools, dated).with(kind.schoolsDone, done);
    }
}
