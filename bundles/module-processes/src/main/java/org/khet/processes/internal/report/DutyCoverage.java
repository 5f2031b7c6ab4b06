package org.khet.processes.internal.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.duty.DutyTexts;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.processes.internal.catalogue.ProcessKind;
import org.khet.processes.internal.matter.CaseKind;

/**
 * Which duties of the announcement are covered: for each how many processes, cases and persons there are. Source: core CORE-108.
 * Safe for concurrent use.
 */
public final class DutyCoverage {
    private static final int MOST_PROCESSES = 5000;
    private final RecordService<ProcessKind> processes;
    private final RecordService<CaseKind> cases;
    private final DutyTexts duties;
    private final Units units;
    private final People people;

    /** Over registers, duties and the people who have them. */
    public DutyCoverage(
            RecordService<ProcessKind> processes,
            RecordService<CaseKind> cases,
            DutyTexts duties,
            Units units,
            People people) {
        this.processes = processes;
        this.cases = cases;
        this.duties = duties;
        this.units = units;
        this.people = people;
    }

    /**
     * A duty.
     *
     * @param unit      whose
     * @param letter    its letter
     * @param text      its words
     * @param processes processes of the catalogue that serve it
     * @param cases     cases of these processes, of all years
     * @param persons   people who have it by an order; -1 when the reader may not see people
     */
    public record Covered(Unit unit, String letter, String text, int processes, int cases, int persons) {
        /** Whether something is missing. */
        public boolean open() {
            return processes == 0 || persons == 0;
        }
    }

    /** All duties of the units of a day, in the order of the office. */
    public List<Covered> of(Caller caller, LocalDate day) {
        ProcessKind process = processes.kind();
        Map<String, Set<Long>> serving = new HashMap<>();
        for (RecordRow row : processes.all(caller, RecordFilter.of(process.in(process.used)))) {
            for (String duty : row.get(process.duty).split(", ", -1)) {
                serving.computeIfAbsent(duty, ignored -> new HashSet<>()).add(row.id());
            }
        }
        Map<Long, Integer> running = new HashMap<>();
        cases.groups(caller, RecordFilter.ALL, cases.kind().process.name(), MOST_PROCESSES)
                .forEach(group -> running.put((Long) requireNonNull(group.value()), group.count()));
        Map<UnitId, List<DutyTexts.DutyText>> texts = duties.ofUnits(caller.office(), day);
        boolean mayPeople = caller.may(People.VIEW);
        Map<String, Set<PersonId>> having = mayPeople ? having(caller, day) : Map.of();
        List<Covered> all = new ArrayList<>();
        for (Unit unit : units.on(caller.office(), day)) {
            for (DutyTexts.DutyText duty : texts.getOrDefault(unit.id(), List.of())) {
                Set<Long> by = serving.getOrDefault(unit.code() + " " + duty.letter(), Set.of());
                all.add(new Covered(
                        unit,
                        duty.letter(),
                        duty.text(),
                        by.size(),
                        by.stream().mapToInt(id -> running.getOrDefault(id, 0)).sum(),
                        mayPeople
                                ? having.getOrDefault(unit.id().value() + " " + duty.letter(), Set.of())
                                        .size()
                                : -1));
            }
        }
        return all;
    }

    private Map<String, Set<PersonId>> having(Caller caller, LocalDate day) {
        Map<String, Set<PersonId>> having = new HashMap<>();
        Set<UnitId> all = new HashSet<>();
        units.on(caller.office(), day).forEach(unit -> all.add(unit.id()));
        for (Person person : people.inUnits(caller.office(), all)) {
            for (DutyTexts.PersonDuty duty : reachable(caller, person.id(), day)) {
                having.computeIfAbsent(duty.unit().value() + " " + duty.letter(), ignored -> new HashSet<>())
                        .add(person.id());
            }
        }
        return having;
    }

    /** Duties of a person; none of somebody beyond the reader's reach. */
    private List<DutyTexts.PersonDuty> reachable(Caller caller, PersonId person, LocalDate day) {
        try {
            return duties.ofPerson(caller, person, day);
        } catch (NoLongerThere beyond) {
            return List.of();
        }
    }
}
