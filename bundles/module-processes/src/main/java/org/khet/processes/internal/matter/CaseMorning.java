package org.khet.processes.internal.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.OfficeTime;
import org.khet.processes.internal.setting.ProcessesSettings;
import org.khet.processes.internal.setting.SettingValues;

/**
 * What happens each morning: late tasks and cases are marked, people are reminded 7, 3 and 0 days before and weekly after. Done
 * twice a day it does nothing the second time. Source: core E-37, CORE-81, kinds-processes.md §3.
 */
public final class CaseMorning {
    private static final int WEEK = 7;
    private static final int MOST_KEYS = 500;
    private final RecordService<CaseKind> cases;
    private final RecordService<CaseTaskKind> tasks;
    private final RecordService<SchoolPartKind> parts;
    private final SettingValues settings;
    private final Callers callers;
    private final Clock clock;

    /** Over the registers. */
    public CaseMorning(
            RecordService<CaseKind> cases,
            RecordService<CaseTaskKind> tasks,
            RecordService<SchoolPartKind> parts,
            SettingValues settings,
            Callers callers,
            Clock clock) {
        this.cases = cases;
        this.tasks = tasks;
        this.parts = parts;
        this.settings = settings;
        this.callers = callers;
        this.clock = clock;
    }

    private LocalDate today() {
        return OfficeTime.day(clock.instant());
    }

    /** Marks tasks and running cases that are past their due day; how many tasks. Those of paused cases rest. */
    public int mark(OfficeId office) {
        CaseTaskKind task = tasks.kind();
        Caller system = callers.system(office);
        rest(system);
        int marked = 0;
        for (RecordRow row : tasks.internal()
                .all(
                        system,
                        RecordFilter.of(
                                task.in(task.open, task.asked), task.late.is(false), task.due.below(today())))) {
            tasks.internal().change(system, row, new RecordDraft().with(task.late, true));
            marked++;
            cases.find(office, row.get(task.matter))
                    .filter(matter -> !matter.get(cases.kind().late))
                    .ifPresent(matter ->
                            cases.internal().change(system, matter, new RecordDraft().with(cases.kind().late, true)));
        }
        return marked;
    }

    /** The people of the schools that owe their part. */
    private void remindSchools(Caller system, RecordRow task) {
        SchoolPartKind part = parts.kind();
        if (task.get(tasks.kind().bySchools)) {
            parts.internal()
                    .all(system, RecordFilter.of(part.task.is(task.id()), part.in(part.notStarted, part.returned)))
                    .forEach(one -> parts.internal().act(system, one, part.remind));
        }
    }

    /** Cases that were paused before their tasks could rest. */
    private void rest(Caller system) {
        CaseKind matter = cases.kind();
        CaseTaskKind task = tasks.kind();
        List<Long> paused = cases.internal().all(system, RecordFilter.of(matter.in(matter.paused))).stream()
                .map(RecordRow::id)
                .toList();
        for (int from = 0; from < paused.size(); from += MOST_KEYS) {
            List<Long> some = paused.subList(from, Math.min(paused.size(), from + MOST_KEYS));
            tasks.internal()
                    .all(system, RecordFilter.of(task.matter.in(some), task.in(task.open, task.asked)))
                    .forEach(row -> tasks.internal().act(system, row, task.rest));
        }
    }

    /** Reminds of tasks that are due soon or late, each once a day; how many. */
    public int remind(OfficeId office) {
        CaseTaskKind task = tasks.kind();
        Caller system = callers.system(office);
        int first = settings.get(office, ProcessesSettings.REMIND_FIRST);
        int second = settings.get(office, ProcessesSettings.REMIND_SECOND);
        int told = 0;
        for (RecordRow row : tasks.internal().all(system, RecordFilter.of(task.in(task.open, task.asked)))) {
            Optional<Long> left = row.get(task.due).map(due -> ChronoUnit.DAYS.between(today(), due));
            boolean day = left.filter(
                            days -> days == first || days == second || days == 0 || (days < 0 && -days % WEEK == 0))
                    .isPresent();
            if (day && !row.get(task.remindedOn).equals(Optional.of(today()))) {
                RecordRow noted =
                        tasks.internal().change(system, row, new RecordDraft().with(task.remindedOn, today()));
                tasks.internal().act(system, noted, task.remind);
                remindSchools(system, noted);
                told++;
            }
        }
        return told;
    }
}
