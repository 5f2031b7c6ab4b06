package org.khet.ict.internal;

import java.util.List;
import java.util.stream.Stream;
import org.khet.ict.internal.account.AccountRegister;
import org.khet.ict.internal.equipment.DeviceMoves;
import org.khet.ict.internal.equipment.MaintenanceRegister;
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
    private final DeviceMoves moves;

    /** For the component runtime. */
    @Activate
    public IctRegisters(
            @Reference SupplyRegister supplies,
            @Reference AccountRegister accounts,
            @Reference MaintenanceRegister maintenance,
            @Reference PartRegister parts,
            @Reference ReportRegister reports,
            @Reference DeviceMoves moves) {
        this.moves = moves;
        this.supplies = supplies;
        this.accounts = accounts;
        this.maintenance = maintenance;
        this.parts = parts;
        this.reports = reports;
    }

    List<RecordService<?>> all() {
        return Stream.of(
                        supplies.all(),
                        accounts.all(),
                        maintenance.all(),
                        List.of(parts.parts(), reports.reports(), moves.moves()))
                .<RecordService<?>>flatMap(List::stream)
                .toList();
    }
}
