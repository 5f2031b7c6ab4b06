package org.khet.ict.internal;

import java.util.List;
import java.util.stream.Stream;
import org.khet.ict.internal.account.AccountRegister;
import org.khet.ict.internal.equipment.DeclaredDevices;
import org.khet.ict.internal.equipment.MaintenanceRegister;
import org.khet.ict.internal.knowledge.KnowledgeRegister;
import org.khet.ict.internal.study.StudyRegister;
import org.khet.ict.internal.supply.SupplyRegister;
import org.khet.ict.internal.ticket.figure.ReportRegister;
import org.khet.ict.internal.ticket.part.PartRegister;
import org.khet.portal.api.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The declared registers of the section, those that others refer to first. */
@Component(service = IctRegisters.class)
public final class IctRegisters {
    private final SupplyRegister supplies;
    private final AccountRegister accounts;
    private final MaintenanceRegister maintenance;
    private final PartRegister parts;
    private final ReportRegister reports;
    private final DeclaredDevices devices;
    private final KnowledgeRegister knowledge;
    private final StudyRegister studies;

    /** For the component runtime. */
    @Activate
    public IctRegisters(
            @Reference SupplyRegister supplies,
            @Reference AccountRegister accounts,
            @Reference MaintenanceRegister maintenance,
            @Reference PartRegister parts,
            @Reference ReportRegister reports,
            @Reference DeclaredDevices devices,
            @Reference KnowledgeRegister knowledge,
            @Reference StudyRegister studies) {
        this.knowledge = knowledge;
        this.studies = studies;
        this.devices = devices;
        this.supplies = supplies;
        this.accounts = accounts;
        this.maintenance = maintenance;
        this.parts = parts;
        this.reports = reports;
    }

    List<RecordService<?>> all() {
        return Stream.of(
                        devices.all(),
                        studies.all(),
                        supplies.all(),
                        accounts.all(),
                        maintenance.all(),
                        List.of(parts.parts(), reports.reports(), knowledge.articles()))
                .<RecordService<?>>flatMap(List::stream)
                .toList();
    }
}
