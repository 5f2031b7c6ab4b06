package org.khet.processes.internal.matter;

import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.RecordRow;

/** Who hears of a task. Source: core E-37, kinds-processes.md §6, §9. */
final class TaskAudiences {
    private final CaseTaskKind tasks;
    private final CaseKind cases;
    private final CaseEngine engine;
    private final CaseFlow.Office office;

    TaskAudiences(CaseTaskKind tasks, CaseKind cases, CaseEngine engine, CaseFlow.Office office) {
        this.tasks = tasks;
        this.cases = cases;
        this.engine = engine;
        this.office = office;
    }

    /** Who hears that a step of a unit has begun: all of the unit, where the step is nobody's in person. */
    Audience unit(RecordRow task) {
        return task.get(tasks.person).isPresent()
                ? Audience.NOBODY
                : new Audience(
                        office.people().inUnit(task.head().office(), task.get(tasks.unit)).stream()
                                .map(Person::id)
                                .collect(Collectors.toSet()),
                        Set.of());
    }

    /** Whose the step is that its record reached and that is open still; nobody hears of one that ended by it. */
    Audience reached(RecordRow task) {
        return !task.state().open()
                ? Audience.NOBODY
                : task.get(tasks.person)
                        .map(person -> new Audience(Set.of(person), Set.of()))
                        .orElseGet(() -> unit(task));
    }

    /** Who leads the case, else the head of the group whose it is. */
    Audience lead(RecordRow task) {
        return engine.matter(task.head().office(), task.get(tasks.matter))
                .get(cases.lead)
                .map(person -> new Audience(Set.of(person), Set.of()))
                .orElseGet(() -> head(task));
    }

    /** The head of the group whose case it is, else who leads it. */
    Audience head(RecordRow task) {
        OfficeId where = task.head().office();
        RecordRow matter = engine.matter(where, task.get(tasks.matter));
        return office.roles()
                .head(where, matter.get(cases.unit))
                .or(() -> matter.get(cases.lead))
                .map(person -> new Audience(Set.of(person), Set.of()))
                .orElse(Audience.NOBODY);
    }
}
