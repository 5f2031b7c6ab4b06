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
import org.khet.processes.internal.catalogue.ProcessKind;
import org.khet.processes.internal.catalogue.ProcessTrigger;
import org.khet.processes.internal.setting.ProcessesSettings;
import org.khet.processes.internal.setting.SettingValues;

/**
 * Starts the cases that a fiscal year or an open round brings, each once by its key, also when the work was cut off in between:
 * a case and its tasks come in one transaction. Source: core CORE-83.
 */
public final class CaseStarts {
    private static final int MONTH = 31;
    private final RecordService<ProcessKind> processes;
    private final RecordService<CaseKind> cases;
    private final DataRounds rounds;
    private final SettingValues settings;
    private final Work work;

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
            DataRounds rounds,
            SettingValues settings,
            Work work) {
        this.processes = processes;
        this.cases = cases;
        this.rounds = rounds;
        this.settings = settings;
        this.work = work;
    }

    /** Starts what is due today; how many. A year starts cases in its first month only. */
    public int start(OfficeId office) {
        if (!settings.get(office, ProcessesSettings.AUTO_START)) {
            return 0;
        }
        ProcessKind kind = processes.kind();
        Caller system = work.callers().system(office);
        LocalDate today = OfficeTime.day(work.clock().instant());
        FiscalYear year = FiscalYear.of(today);
        int started = 0;
        for (RecordRow process : processes.internal().all(system, RecordFilter.of(kind.in(kind.used)))) {
            if (process.get(kind.current).isEmpty() || process.get(kind.unit).isEmpty()) {
                continue;
            }
            String code = process.get(kind.code);
            if (process.get(kind.trigger) == ProcessTrigger.FISCAL_YEAR
                    && today.isBefore(year.firstDay().plusDays(MONTH))) {
                String key = "YEAR:" + code + ":" + year.buddhist();
                started +=
                        once(system, process, key, " ปีงบประมาณ " + year.buddhist(), CaseOrigin.YEAR, year.firstDay());
            }
            if (process.get(kind.trigger) == ProcessTrigger.ROUND) {
                Optional<RoundStatus> open = rounds.current(office, process.get(kind.system));
                if (open.isPresent()) {
                    var round = open.get().round();
                    String key = "ROUND:" + code + ":" + round.key();
                    started += once(
                            system,
                            process,
                            key,
                            " " + round.thai(),
                            CaseOrigin.ROUND,
                            round.days().opensOn());
                }
            }
        }
        return started;
    }

    private int once(Caller system, RecordRow process, String key, String suffix, CaseOrigin origin, LocalDate from) {
        CaseKind kind = cases.kind();
        if (cases.internal().count(system, RecordFilter.of(kind.key.is(key))) > 0) {
            return 0;
        }
        String name = process.get(processes.kind().name) + suffix;
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
                                    .with(kind.year, FiscalYear.of(from))
                                    .with(kind.startsOn, from)
                                    .with(kind.priority, CasePriority.NORMAL)
                                    .with(kind.origin, origin)
                                    .with(kind.key, key));
            cases.internal().act(system, made, kind.start);
            return 1;
        });
    }
}
