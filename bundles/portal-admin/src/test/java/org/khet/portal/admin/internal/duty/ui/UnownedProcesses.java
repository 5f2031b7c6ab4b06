package org.khet.portal.admin.internal.duty.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.admin.process.OwnedProcess;
import org.khet.portal.api.admin.process.ProcessAttachment;
import org.khet.portal.api.admin.process.ProcessOwnership;
import org.khet.portal.api.admin.process.ProcessRegister;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.process.ProcessTemplate;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;

/** A register in which two processes have no owner until the new year. */
final class UnownedProcesses implements ProcessRegister {
    static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final ModuleId ICT = new ModuleId("ict");

    @Override
    public List<OwnedProcess> list(Caller caller) {
        return List.of();
    }

    @Override
    public List<OwnedProcess> unowned(Caller caller, LocalDate day) {
        caller.require(VIEW);
        var next = new ProcessOwnership(new UnitId(4), NEW_YEAR, "", "นางสาวเจ้าหน้าที่ 13", Instant.EPOCH);
        return day.isBefore(NEW_YEAR)
                ? List.of(
                        new OwnedProcess(ICT, ProcessTemplate.of("ict.repair", "LAW"), null, null, true),
                        new OwnedProcess(ICT, ProcessTemplate.of("ict.loan", "LAW"), null, next, false))
                : List.of();
    }

    @Override
    public Versioned<OwnedProcess> open(Caller caller, String process) {
        throw new NoLongerThere(process);
    }

    @Override
    public List<ProcessOwnership> decisions(Caller caller, String process) {
        return List.of();
    }

    @Override
    public void attach(Caller caller, int edition, ProcessAttachment attachment) {
        throw new IllegalStateException("nothing is attached here");
    }
}
