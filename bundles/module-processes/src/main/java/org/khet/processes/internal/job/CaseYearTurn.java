package org.khet.processes.internal.job;

import java.util.List;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.YearTurnFinding;
import org.khet.portal.api.time.YearTurnFinding.Kind;
import org.khet.portal.api.time.YearTurnPart;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.matter.CaseKind;
import org.khet.processes.internal.setting.ProcessesPermissions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Cases of the years before that are not closed when a year is turned: they go on. Source: core B-14, CORE-42. */
@Component(service = YearTurnPart.class)
public final class CaseYearTurn implements YearTurnPart {
    private final ProcessesRecords records;

    /** For the component runtime. */
    @Activate
    public CaseYearTurn(@Reference ProcessesRecords records) {
        this.records = records;
    }

    @Override
    public ModuleId module() {
        return new ModuleId("processes");
    }

    /** The count is of the whole office, whoever asks; the link is for those who see cases. */
    @Override
    public List<YearTurnFinding> preview(Caller caller, FiscalYear year) {
        CaseKind kind = records.cases.kind();
        int open = records.cases
                .internal()
                .count(
                        caller,
                        RecordFilter.of(kind.year.below(year), kind.in(kind.planned, kind.running, kind.paused)));
        return open == 0
                ? List.of()
                : List.of(YearTurnFinding.of(
                        Kind.UNFINISHED,
                        caller.may(ProcessesPermissions.VIEW) ? "processes/cases" : "",
                        "processes.turn.unfinished",
                        String.valueOf(year.buddhist()),
                        String.valueOf(open)));
    }
}
