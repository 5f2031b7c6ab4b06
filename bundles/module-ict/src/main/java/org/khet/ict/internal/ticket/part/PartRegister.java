package org.khet.ict.internal.ticket.part;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.khet.ict.internal.equipment.DeviceRegister;
import org.khet.ict.internal.setting.IctSql;
import org.khet.ict.internal.supply.IctMaterialRecord;
import org.khet.ict.internal.supply.SupplyRegister;
import org.khet.ict.internal.ticket.PartService;
import org.khet.ict.internal.ticket.PendingParts;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.record.State;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.settings.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of parts and outside repairs. Safe for concurrent use. */
@Component(service = {PartRegister.class, PendingParts.class})
public final class PartRegister implements PendingParts {
    private final RecordService<RepairPartRecord> parts;
    private final Callers callers;
    private final RecordService<IctMaterialRecord> materials;

    /** For the component runtime. */
    @Activate
    public PartRegister(
            @Reference RecordServices records,
            @Reference(target = "(khet.unit=ict)") UnitOfWork work,
            @Reference PartService tickets,
            @Reference SupplyRegister supplies,
            @Reference DeviceRegister devices,
            @Reference Settings settings,
            @Reference IctSql sql,
            @Reference Callers callers) {
        this.callers = callers;
        materials = supplies.materials();
        parts = records.of(
                new RepairPartRecord(new RepairPartRules(tickets, supplies.materials(), devices, settings, sql)), work);
    }

    /** Parts and outside repairs. */
    public RecordService<RepairPartRecord> parts() {
        return parts;
    }

    /** What lies in stock. */
    public RecordService<IctMaterialRecord> materials() {
        return materials;
    }

    /** Those of a ticket, oldest first. */
    public List<RecordRow> of(Ticket ticket) {
        return parts.internal()
                .all(
                        callers.system(ticket.key().office()),
                        RecordFilter.of(parts.kind().ticket.is(ticket.id())));
    }

    @Override
    public List<Line> lines(Ticket ticket) {
        RepairPartRecord kind = parts.kind();
        return of(ticket).stream()
                .filter(row -> !row.state().equals(kind.refused) && !row.state().equals(kind.cancelled))
                .sorted(Comparator.comparingLong(RecordRow::id))
                .map(row -> new Line(
                        row.get(kind.what),
                        row.get(kind.quantity),
                        row.get(kind.price),
                        row.get(kind.charged).orElse(row.get(kind.sum))))
                .toList();
    }

    @Override
    public int count(Ticket ticket) {
        return pending(ticket).size();
    }

    private List<RecordRow> pending(Ticket ticket) {
        RepairPartRecord kind = parts.kind();
        List<State> waiting = List.of(kind.requested, kind.endorsed, kind.approved, kind.ordered);
        return of(ticket).stream().filter(row -> waiting.contains(row.state())).toList();
    }

    @Override
    public BigDecimal charged(Ticket ticket) {
        RepairPartRecord kind = parts.kind();
        return of(ticket).stream()
                .flatMap(row -> row.get(kind.charged).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public void drop(Caller caller, Ticket ticket, String why) {
        RepairPartRecord kind = parts.kind();
        for (RecordRow row : pending(ticket)) {
            boolean away = row.get(kind.sort) == PartSort.SHOP && row.state().equals(kind.ordered);
            if (!away) {
                parts.internal().act(caller, row, kind.cancel, new RecordDraft(), why);
            }
        }
    }
}
