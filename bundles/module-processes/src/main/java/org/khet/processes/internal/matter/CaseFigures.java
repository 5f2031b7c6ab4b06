package org.khet.processes.internal.matter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;
import org.khet.processes.internal.setting.ProcessesPermissions;

/** What somebody has to do for cases, and how the cases of the own units stand, each count by one question. Source: core E-37, CORE-81. */
public final class CaseFigures {
    private static final int WEEK = 7;
    private final RecordService<CaseKind> cases;
    private final RecordService<CaseTaskKind> tasks;
    private final People people;

    /** Over the registers. */
    public CaseFigures(RecordService<CaseKind> cases, RecordService<CaseTaskKind> tasks, People people) {
        this.cases = cases;
        this.tasks = tasks;
        this.people = people;
    }

    /**
     * Open steps of somebody.
     *
     * @param open how many
     * @param week how many of them are due from today within seven days
     * @param late how many should have been done before today
     */
    public record Steps(int open, int week, int late) {}

    /**
     * Open cases.
     *
     * @param planned not begun
     * @param inTime  running, before their day
     * @param late    running, past their day
     * @param paused  at rest
     */
    public record CaseCounts(int planned, int inTime, int late, int paused) {
        /** All of them. */
        public int all() {
            return planned + inTime + late + paused;
        }
    }

    private RecordFilter mine(Caller caller, Condition... narrower) {
        CaseTaskKind kind = tasks.kind();
        RecordFilter mine = RecordFilter.of(kind.in(kind.open, kind.asked), kind.person.is(caller.person()));
        for (Condition one : narrower) {
            mine = mine.and(one);
        }
        return mine;
    }

    /** The open steps that the caller does. */
    public Steps steps(Caller caller, LocalDate today) {
        CaseTaskKind kind = tasks.kind();
        int open = tasks.count(caller, mine(caller));
        return open == 0
                ? new Steps(0, 0, 0)
                : new Steps(
                        open,
                        tasks.count(
                                caller, mine(caller, kind.due.atLeast(today), kind.due.below(today.plusDays(WEEK)))),
                        tasks.count(caller, mine(caller, kind.due.below(today))));
    }

    /** The steps of the caller that are late or due within seven days, the earliest first, without lines. */
    public List<RecordRow> due(Caller caller, LocalDate today, int most) {
        CaseTaskKind kind = tasks.kind();
        return tasks.page(
                caller,
                mine(caller, kind.due.below(today.plusDays(WEEK))),
                new PageRequest(0, most, List.of(new PageRequest.Sort(kind.due.name(), false))));
    }

    /** The open cases of the units that the caller leads, of the whole office for who decides there, else of the own unit. */
    public CaseCounts standing(Caller caller, LocalDate today) {
        CaseKind kind = cases.kind();
        Optional<RecordFilter> whose = whose(caller);
        if (whose.isEmpty()) {
            return new CaseCounts(0, 0, 0, 0);
        }
        Map<@Nullable Object, Integer> counts = new HashMap<>();
        cases.groups(caller, whose.get(), "state", kind.states().size())
                .forEach(group -> counts.put(group.value(), group.count()));
        int running = of(counts, kind.running);
        int late = running == 0
                ? 0
                : cases.count(caller, whose.get().and(kind.in(kind.running)).and(kind.due.below(today)));
        return new CaseCounts(of(counts, kind.planned), running - late, late, of(counts, kind.paused));
    }

    private static int of(Map<@Nullable Object, Integer> counts, State state) {
        return counts.getOrDefault(state, 0);
    }

    private Optional<RecordFilter> whose(Caller caller) {
        Scope leads = caller.scope(ProcessesPermissions.LEAD);
        if (leads.wholeOffice() || caller.scope(ProcessesPermissions.DECIDE).wholeOffice()) {
            return Optional.of(RecordFilter.ALL);
        }
        Set<UnitId> units = leads.units().isEmpty()
                ? people.find(caller.office(), caller.person())
                        .map(Person::unit)
                        .map(Set::of)
                        .orElse(Set.of())
                : leads.units();
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(RecordFilter.of(cases.kind().unit.in(List.copyOf(units))));
    }
}
