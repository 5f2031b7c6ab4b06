package org.khet.processes.internal.matter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordGroup;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.security.Caller;
import org.khet.processes.internal.setting.ProcessesSettings;
import org.khet.processes.internal.setting.SettingValues;

/**
 * Cases and their tasks as boards and calendars show them, read with the reader's own rights. Source: core E-37, CORE-81, 87, MON-64.
 */
public final class CaseBoard {
    private static final int MOST_PEOPLE = 300;

    /** Colour of a task. */
    public enum Light {
        /** Not begun, or nothing is due. */
        GREY,
        /** In time. */
        GREEN,
        /** Due within the days that the office set. */
        AMBER,
        /** Past its day. */
        RED
    }

    private final RecordService<CaseKind> cases;
    private final RecordService<CaseTaskKind> tasks;
    private final SettingValues settings;

    /** Over the registers. */
    public CaseBoard(RecordService<CaseKind> cases, RecordService<CaseTaskKind> tasks, SettingValues settings) {
        this.cases = cases;
        this.tasks = tasks;
        this.settings = settings;
    }

    /** The last pass of each step of a case, by step. */
    public Map<Integer, RecordRow> last(Caller caller, long matter) {
        return last(tasks.all(caller, RecordFilter.of(tasks.kind().matter.is(matter))));
    }

    Map<Integer, RecordRow> last(List<RecordRow> passes) {
        CaseTaskKind kind = tasks.kind();
        Map<Integer, RecordRow> last = new TreeMap<>();
        for (RecordRow row : passes) {
            RecordRow known = last.get(row.get(kind.stepNo));
            if (!row.state().equals(kind.cancelled) && (known == null || known.get(kind.pass) < row.get(kind.pass))) {
                last.put(row.get(kind.stepNo), row);
            }
        }
        return last;
    }

    /** Colour of a task on a day. */
    public Light light(OfficeId office, RecordRow task, LocalDate today) {
        CaseTaskKind kind = tasks.kind();
        Optional<LocalDate> due = task.get(kind.due);
        if (due.isEmpty()
                || task.state().equals(kind.waiting)
                || task.state().equals(kind.resting)
                || !task.state().open()) {
            return Light.GREY;
        }
        long left = ChronoUnit.DAYS.between(today, due.get());
        if (left < 0) {
            return Light.RED;
        }
        return left <= settings.get(office, ProcessesSettings.AMBER_DAYS) ? Light.AMBER : Light.GREEN;
    }

    /**
     * A column of the board.
     *
     * @param state  its cases
     * @param all    how many there are
     * @param first  those that are due first, without lines
     */
    public record StateColumn(State state, int all, List<RecordRow> first) {
        /** Keeps an immutable copy. */
        public StateColumn {
            first = List.copyOf(first);
        }
    }

    /** Cases by state, in the order of the states, of each as many as are shown; states without cases are left out. */
    public List<StateColumn> byState(Caller caller, int most) {
        CaseKind kind = cases.kind();
        Map<Object, Integer> counts = new HashMap<>();
        cases.groups(caller, RecordFilter.ALL, "state", kind.states().size())
                .forEach(group -> counts.put(java.util.Objects.requireNonNull(group.value()), group.count()));
        PageRequest first = new PageRequest(0, most, List.of(new PageRequest.Sort(kind.due.name(), false)));
        return kind.states().stream()
                .filter(counts::containsKey)
                .map(state -> new StateColumn(
                        state,
                        counts.getOrDefault(state, 0),
                        cases.page(caller, RecordFilter.of(kind.in(state)), first)))
                .toList();
    }

    /**
     * Open tasks of somebody.
     *
     * @param person empty for nobody yet
     * @param open   how many
     * @param late   how many of them are late
     */
    public record PersonWork(Optional<PersonId> person, int open, int late) {}

    /** Open tasks by person, those with the most first. Late is what is past its day today, marked in the morning or not yet. */
    public List<PersonWork> byPerson(Caller caller, LocalDate today) {
        CaseTaskKind kind = tasks.kind();
        RecordFilter open = RecordFilter.of(kind.in(kind.open, kind.asked));
        Map<Optional<PersonId>, Integer> late = new HashMap<>();
        persons(caller, open.and(kind.due.below(today)))
                .forEach(group -> late.put(Optional.ofNullable((PersonId) group.value()), group.count()));
        return persons(caller, open).stream()
                .map(group -> {
                    Optional<PersonId> person = Optional.ofNullable((PersonId) group.value());
                    return new PersonWork(person, group.count(), late.getOrDefault(person, 0));
                })
                .toList();
    }

    private List<RecordGroup> persons(Caller caller, RecordFilter filter) {
        return tasks.groups(caller, filter, tasks.kind().person.name(), MOST_PEOPLE);
    }
}
