package org.khet.processes.internal.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.round.DataRounds;
import org.khet.portal.api.round.RoundStatus;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.SchoolYears;
import org.khet.processes.internal.catalogue.ProcessKind;
import org.khet.processes.internal.setting.ProcessesSettings;
import org.khet.processes.internal.setting.SettingValues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the cases that a fiscal year, a school year or each open round brings, each once by its key, also when the work was cut off in between:
 * a case and its tasks come in one transaction. Source: core CORE-83.
 */
public final class CaseStarts {
    private static final Logger LOG = LoggerFactory.getLogger(CaseStarts.class);
    private static final int MONTH = 31;
    private final RecordService<ProcessKind> processes;
    private final RecordService<CaseKind> cases;
    private final Calendars calendars;
    private final SettingValues settings;
    private final Work work;
    private final TaskRecords records;

    /**
     * What brings cases.
     *
     * @param rounds rounds of the data systems
     * @param years  school years
     */
    public record Calendars(DataRounds rounds, SchoolYears years) {}

    /**
     * What the work is done with.
     *
     * @param callers      who may act
     * @param transactions transactions
     * @param clock        the time
     */
    public record Work(Callers callers, Transactions transactions, Clock clock) {}

    /** Over the registers. */
    public CaseStarts(
            RecordService<ProcessKind> processes,
            RecordService<CaseKind> cases,
            Calendars calendars,
            SettingValues settings,
            TaskRecords records,
            Work work) {
        this.processes = processes;
        this.cases = cases;
        this.calendars = calendars;
        this.settings = settings;
        this.records = records;
        this.work = work;
    }

    /** Starts what is due today; how many. A year starts cases in its first month only. */
    public int start(OfficeId office) {
        if (!settings.get(office, ProcessesSettings.AUTO_START)) {
            return 0;
        }
        ProcessKind kind = processes.kind();
        Caller system = work.callers().system(office);
        int started = 0;
        for (RecordRow process : processes.internal().all(system, RecordFilter.of(kind.in(kind.used)))) {
            if (process.get(kind.current).isPresent() && process.get(kind.unit).isPresent()) {
                for (Beginning beginning : beginnings(office, process)) {
                    started += begun(system, process, beginning) ? 1 : 0;
                }
            }
        }
        return started;
    }

    /** A case that is refused stops no other; the next morning tries again. */
    private boolean begun(Caller system, RecordRow process, Beginning beginning) {
        try {
            List<RecordRow> there = cases(system, process, beginning);
            boolean now = there.isEmpty();
            List<RecordRow> all = now ? List.of(made(system, process, beginning)) : there;
            if (beginning.origin() == CaseOrigin.ROUND) { // the collection may come later than the case
                all.forEach(row -> records.ofRound(system, row.id(), beginning.time()));
            }
            return now;
        } catch (Rejected | Outdated refused) {
            LOG.warn(
                    "process {} of office {} begins no case {}",
                    process.id(),
                    system.office().value(),
                    beginning.key(process),
                    refused);
            return false;
        }
    }

    /**
     * What starts a case.
     *
     * @param sort   sort of what brings it, the first part of its key
     * @param time   year or round, the last part of its key
     * @param words  behind the name of the process
     * @param origin year or round
     * @param from   first day
     */
    private record Beginning(String sort, String time, String words, CaseOrigin origin, LocalDate from) {
        /** Once by it; a code may change, so the process is named by its id. */
        private String key(RecordRow process) {
            return sort + ":#" + process.id() + ":" + time;
        }

        /** Whether a case of the process is that one; earlier keys name the process by the code that it had. */
        private boolean isOf(String key) {
            return key.startsWith(sort + ":") && key.endsWith(":" + time);
        }
    }

    private List<Beginning> beginnings(OfficeId office, RecordRow process) {
        ProcessKind kind = processes.kind();
        LocalDate today = OfficeTime.day(work.clock().instant());
        return switch (process.get(kind.trigger)) {
            case HAND -> List.of();
            case FISCAL_YEAR -> {
                FiscalYear year = FiscalYear.of(today);
                yield year("YEAR", " ปีงบประมาณ ", year.buddhist(), year.firstDay(), today);
            }
            case SCHOOL_YEAR ->
                calendars
                        .years()
                        .current(office, today)
                        .map(year -> year("SCHOOL-YEAR", " ปีการศึกษา ", year.buddhist(), year.firstDay(), today))
                        .orElse(List.of());
            case ROUND ->
                calendars.rounds().open(office).stream()
                        .filter(status -> status.system().code().equals(process.get(kind.system)))
                        .map(RoundStatus::round)
                        .map(round -> new Beginning(
                                "ROUND",
                                round.key().toString(),
                                " " + round.thai(),
                                CaseOrigin.ROUND,
                                round.days().opensOn()))
                        .toList();
        };
    }

    private static List<Beginning> year(String sort, String words, int buddhist, LocalDate first, LocalDate today) {
        return today.isBefore(first.plusDays(MONTH))
                ? List.of(new Beginning(sort, String.valueOf(buddhist), words + buddhist, CaseOrigin.YEAR, first))
                : List.of();
    }

    private List<RecordRow> cases(Caller system, RecordRow process, Beginning beginning) {
        CaseKind kind = cases.kind();
        return cases
                .internal()
                .all(system, RecordFilter.of(kind.process.is(process.id()), kind.origin.is(beginning.origin())))
                .stream()
                .filter(row -> beginning.isOf(row.get(kind.key)))
                .toList();
    }

    private RecordRow made(Caller system, RecordRow process, Beginning beginning) {
        CaseKind kind = cases.kind();
        String name = process.get(processes.kind().name) + beginning.words();
        return work.transactions().call(() -> {
            RecordRow made = cases.internal()
                    .create(
                            system,
                            new RecordDraft()
                                    .with(kind.process, process.id())
                                    .with(kind.title, name.substring(0, Math.min(name.length(), 200)))
                                    .with(
                                            kind.unit,
                                            process.get(processes.kind().unit).orElseThrow())
                                    .with(kind.year, FiscalYear.of(beginning.from()))
                                    .with(kind.startsOn, beginning.from())
                                    .with(kind.priority, CasePriority.NORMAL)
                                    .with(kind.origin, beginning.origin())
                                    .with(kind.key, beginning.key(process)));
            return cases.internal().act(system, made, kind.start);
        });
    }
}
