package org.khet.portal.core.internal.office;

import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.admin.process.ProcessAttachment;
import org.khet.portal.api.admin.process.ProcessRegister;
import org.khet.portal.api.admin.round.DataRoundRegister;
import org.khet.portal.api.admin.round.RoundDraft;
import org.khet.portal.api.admin.time.FiscalYearRegister;
import org.khet.portal.api.admin.time.SchoolYearDraft;
import org.khet.portal.api.admin.time.SchoolYearRegister;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.WorkingDays;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.process.TestProcesses;
import org.khet.portal.core.internal.round.TestRounds;
import org.khet.portal.testkit.database.TestDatabase;

/** Years and days of work, rounds of data, and processes. */
final class StrangerCalendar extends StrangerArea {
    /** @param own the stranger's office */
    StrangerCalendar(TestDatabase database, CoreServices core, OfficeId other, OfficeId own) {
        super(database, core, other);
        call(SchoolYearDraft.class, schoolYear(LocalDate.of(2026, 5, 16)));
        call(FiscalYear.class, new FiscalYear(2026));
        walk(WorkingDays.class, core.days);
        walk(SchoolYearRegister.class, core.yearDesk);
        core.yearDesk.record(keeper, SchoolYearRegister.NOT_RECORDED, schoolYear(LocalDate.of(2026, 5, 18)));
        walk(FiscalYearRegister.class, core.fiscalYearDesk);
        core.fiscalYearDesk.lock(keeper, 0, new FiscalYear(2026), LocalDate.of(2026, 11, 20));
        core.fiscalYearDesk.reopen(keeper, 1, new FiscalYear(2026), SECRET);
        DataRoundRegister rounds = TestRounds.on(database, core);
        walk(DataRoundRegister.class, rounds);
        LocalDate opening = LocalDate.of(2026, 11, 20);
        rounds.record(
                keeper,
                DataRoundRegister.NOT_RECORDED,
                new RoundDraft(new DataRound.Key("EMIS", 2026, 1), SECRET, "", opening, opening, opening, ""));
        ProcessRegister processes = TestProcesses.on(database, core);
        walk(ProcessRegister.class, processes);
        core.switches.turn(other, "desk", true).turn(own, "desk", true);
        UnitId plan = core.units.findByCode(other, "PLAN").orElseThrow().id();
        processes.attach(keeper, 0, new ProcessAttachment(TestProcesses.INFORMATION, plan, opening, SECRET));
    }

    private static SchoolYearDraft schoolYear(LocalDate first) {
        LocalDate last = LocalDate.of(2027, 3, 31);
        return new SchoolYearDraft(
                2026,
                first,
                last,
                List.of(
                        new SchoolYearDraft.Term(first, LocalDate.of(2026, 10, 10)),
                        new SchoolYearDraft.Term(LocalDate.of(2026, 11, 1), last)));
    }
}
