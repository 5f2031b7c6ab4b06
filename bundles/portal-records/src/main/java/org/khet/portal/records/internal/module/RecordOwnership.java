package org.khet.portal.records.internal.module;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.OfficeRegister;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.structure.UnitHandover;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.UnitOwnership;
import org.khet.portal.records.internal.service.DefaultRecordServices;

/**
 * Open records that belong to a unit go to its successor; closed ones stay with the unit under which they were closed. So it is with records
 * of registers that the office made, each read by the edition with which it was made. Source: core CORE-03, CORE-101.
 */
public final class RecordOwnership implements UnitOwnership {
    private final RecordModule module;
    private final Callers callers;

    /** Of the registers of a module. */
    public RecordOwnership(RecordModule module, Callers callers) {
        this.module = module;
        this.callers = callers;
    }

    @Override
    public ModuleId module() {
        return module.id();
    }

    @Override
    public List<Owned> owned(OfficeId office, UnitId unit, LocalDate lastDay) {
        Caller caller = callers.system(office);
        List<Owned> owned = new ArrayList<>();
        for (RecordService<?> service : module.services()) {
            RecordKind kind = service.kind();
            add(owned, kind, kind.module() + "/" + kind.plural(), count(caller, service, RecordFilter.ALL, unit));
        }
        for (OfficeRegister register : module.registers(office)) {
            RecordKind kind = register.service().kind();
            long count = register.readings().get().stream()
                    .mapToLong(reading -> count(caller, reading.service(), RecordFilter.of(reading.these()), unit))
                    .sum();
            add(owned, kind, kind.listAddress(), count);
        }
        return owned;
    }

    private static void add(List<Owned> owned, RecordKind kind, String list, long count) {
        if (count > 0) {
            owned.add(new Owned(RecordTexts.owned(kind), count, list, Fate.MOVES));
        }
    }

    private static long count(Caller caller, RecordService<?> service, RecordFilter among, UnitId unit) {
        return open(service.kind(), among, unit)
                .map(filter -> service.internal().count(caller, filter))
                .orElse(0);
    }

    private static Optional<RecordFilter> open(RecordKind kind, RecordFilter among, UnitId unit) {
        State[] open = kind.states().stream().filter(State::open).toArray(State[]::new);
        return kind.ownerUnit().map(field -> among.and(field.is(unit)).and(kind.in(open)));
    }

    @Override
    public void handOver(Caller caller, UnitHandover handover) {
        module.services().forEach(service -> handOver(caller, service, RecordFilter.ALL, handover));
        module.registers(caller.office()).stream()
                .flatMap(register -> register.readings().get().stream())
                .forEach(reading -> handOver(caller, reading.service(), RecordFilter.of(reading.these()), handover));
    }

    private static void handOver(Caller caller, RecordService<?> service, RecordFilter among, UnitHandover handover) {
        RecordKind kind = service.kind();
        open(kind, among, handover.unit()).ifPresent(filter -> {
            List<RecordRow> rows = service.internal().all(caller, filter);
            if (!rows.isEmpty() && handover.successor() == null) {
                throw Rejected.of("successor", "records.error.successor", rows.size());
            }
            rows.forEach(row ->
                    DefaultRecordServices.handOver(service, caller, row, Objects.requireNonNull(handover.successor())));
        });
    }
}
