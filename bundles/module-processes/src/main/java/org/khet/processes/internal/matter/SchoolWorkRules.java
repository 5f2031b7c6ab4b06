package org.khet.processes.internal.matter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;

/** Steps that each school does: only heads certify, the step ends when the office acknowledged all. Source: core E-38, E-39. */
final class SchoolWorkRules {
    private static final int NAMED = 5;
    private static final String HEAD = "ผู้อำนวยการ";
    private static final String ACTING = "รักษา";
    private static final List<String> NOT_HEADS = List.of("รองผู้อำนวยการ", "ผู้ช่วยผู้อำนวยการ");
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

    /** Only the head certifies, told by a paper where somebody else records it; then nothing changes unless it is returned: E-39. */
    Optional<Problem> certified(RecordRow task, RecordContext now) {
        CaseTaskKind kind = tasks.kind();
        Map<SchoolId, RecordLine> before = whole(task, now).lines(kind.schools).stream()
                .collect(Collectors.toMap(line -> line.get(kind.school), Function.identity()));
        return task.lines(kind.schools).stream()
                .flatMap(line -> fault(line, before.get(line.get(kind.school)), now)
                        .map(key -> Problem.of("schools", key, name(now, line)))
                        .stream())
                .findFirst();
    }

    private Optional<String> fault(RecordLine line, @Nullable RecordLine before, RecordContext now) {
        CaseTaskKind kind = tasks.kind();
        boolean claims = claims(line);
        Optional<PersonId> certifier = line.get(kind.certifier);
        if (before != null && claims(before) && line.get(kind.work) != SchoolWork.RETURNED) {
            boolean same = claims && certifier.equals(before.get(kind.certifier));
            return same ? Optional.empty() : Optional.of("processes.error.certified-locked");
        }
        if (!claims) {
            return Optional.empty();
        }
        boolean byHead = certifier
                .flatMap(id -> people.find(now.office(), id))
                .filter(person -> isHead(person, line))
                .isPresent();
        if (!byHead) {
            return Optional.of("processes.error.not-head");
        }
        boolean own = certifier.equals(Optional.ofNullable(now.caller().person()));
        return own || !line.get(kind.workNote).isBlank()
                ? Optional.empty()
                : Optional.of("processes.error.certified-paper");
    }

    private boolean claims(RecordLine line) {
        SchoolWork work = line.get(tasks.kind().work);
        return work == SchoolWork.CERTIFIED || work == SchoolWork.ACKNOWLEDGED;
    }

    private boolean isHead(Person person, RecordLine line) {
        return line.get(tasks.kind().school).equals(person.school()) && isHead(person.position());
    }

    /** The director, or who acts for one (รักษาการในตำแหน่งผู้อำนวยการโรงเรียน); neither a deputy nor an assistant, nor who acts for these. */
    static boolean isHead(String position) {
        boolean acting = position.startsWith(ACTING)
                && position.contains(HEAD)
                && NOT_HEADS.stream().noneMatch(position::contains);
        return position.startsWith(HEAD) || acting;
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
