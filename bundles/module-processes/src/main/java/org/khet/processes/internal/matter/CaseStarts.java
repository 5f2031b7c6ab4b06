package org.khet.processes.internal.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
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

/**
 * Starts the cases that a fiscal year, a school year or an open round brings, each once by its key, also when the work was cut off in between:
 * a case and its tasks come in one transaction. Source: core CORE-83.
 */
public final class CaseStarts {
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
                Optional<Beginning> beginning = beginning(office, process);
                started += beginning.isPresent() ? once(system, process, beginning.get()) : 0;
                beginning
                        .filter(one -> one.origin() == CaseOrigin.ROUND)
                        .ifPresent(one -> collected(system, one.key()));
            }
        }
        return started;
    }

    /**
     * What starts a case.
     *
     * @param key    once by it
     * @param words  behind the name of the process
     * @param origin year or round
     * @param from   first day
     */
    private record Beginning(String key, String words, CaseOrigin origin, LocalDate from) {}

    private Optional<Beginning> beginning(OfficeId office, RecordRow process) {
        ProcessKind kind = processes.kind();
        LocalDate today = OfficeTime.day(work.clock().instant());
        String code = process.get(kind.code);
        return switch (process.get(kind.trigger)) {
            case HAND -> Optional.empty();
            case FISCAL_YEAR -> {
                FiscalYear year = FiscalYear.of(today);
                yield begins(today, year.firstDay())
                        ? year("YEAR:" + code, " ปีงบประมาณ ", year.buddhist(), year.firstDay())
                        : Optional.empty();
            }
            case SCHOOL_YEAR ->
                calendars
                        .years()
                        .current(office, today)
                        .filter(year -> begins(today, year.firstDay()))
                        .flatMap(year -> year("SCHOOL-YEAR:" + code, " ปีการศึกษา ", year.buddhist(), year.firstDay()));
            case ROUND ->
                calendars
                        .rounds()
                        .current(office, process.get(kind.system))
                        .map(RoundStatus::round)
                        .map(round -> new Beginning(
                                "ROUND:" + code + ":" + round.key(),
                                " " + round.thai(),
                                CaseOrigin.ROUND,
                                round.days().opensOn()));
        };
    }

    /** The collection may come later than the case, so it is looked for while the round is open. */
    private void collected(Caller system, String key) {
        cases.internal()
                .all(system, RecordFilter.of(cases.kind().key.is(key)))
                .forEach(row -> records.ofRound(system, row.id(), key.substring(key.lastIndexOf(':') + 1)));
    }

    private static boolean begins(LocalDate today, LocalDate first) {
        return today.isBefore(first.plusDays(MONTH));
    }

    private static Optional<Beginning> year(String key, String words, int buddhist, LocalDate first) {
        return Optional.of(new Beginning(key + ":" + buddhist, words + buddhist, CaseOrigin.YEAR, first));
    }

    private int once(Caller system, RecordRow process, Beginning beginning) {
        CaseKind kind = cases.kind();
        if (cases.internal().count(system, RecordFilter.of(kind.key.is(beginning.key()))) > 0) {
            return 0;
        }
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
                                    .with(kind.key, beginning.key()));
            cases.internal().act(system, made, kind.start);
            return 1;
        });
    }
}
