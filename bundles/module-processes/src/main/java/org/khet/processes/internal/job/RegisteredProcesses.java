package org.khet.processes.internal.job;

import java.util.Comparator;
import java.util.List;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.process.OwnProcesses;
import org.khet.portal.api.record.RecordFilter;
import org.khet.processes.internal.ProcessesPortal;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.catalogue.ProcessKind;
import org.khet.processes.internal.catalogue.ProcessOrigin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The office's own processes for the report of what lacks an owner; shipped ones the core knows itself. Source: core CORE-30. */
@Component(service = OwnProcesses.class)
public final class RegisteredProcesses implements OwnProcesses {
    private static final ModuleId PROCESSES = new ModuleId("processes");
    private final ProcessesRecords records;
    private final ProcessesPortal portal;
    private final ModuleSwitches switches;

    /** For the component runtime. */
    @Activate
    public RegisteredProcesses(
            @Reference ProcessesRecords records,
            @Reference ProcessesPortal portal,
            @Reference ModuleSwitches switches) {
        this.records = records;
        this.portal = portal;
        this.switches = switches;
    }

    @Override
    public List<OwnProcess> unowned(OfficeId office) {
        if (!switches.isOn(office, PROCESSES)) {
            return List.of();
        }
        ProcessKind kind = records.processes.kind();
        return records
                .processes
                .internal()
                .all(
                        portal.callers.system(office),
                        RecordFilter.of(
                                kind.in(kind.used),
                                kind.unit.isEmpty(),
                                kind.origin.in(List.of(ProcessOrigin.OWN, ProcessOrigin.COPIED))))
                .stream()
                .map(row -> new OwnProcess(row.get(kind.code), row.get(kind.name), kind.pageAddress(row.id())))
                .sorted(Comparator.comparing(OwnProcess::code))
                .toList();
    }
}
