package org.khet.portal.records.internal.module;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
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

/** Open records that belong to a unit go to its successor; closed ones stay with the unit under which they were closed. */
final class RecordOwnership implements UnitOwnership {
    private final RecordModule module;
    private final Callers callers;

    RecordOwnership(RecordModule module, Callers callers) {
        this.module = module;
        this.callers = callers;
    }

    @Override
    public ModuleId module() {
        return module.id();
    }

    @Override
    public List<Owned> owned(OfficeId office, UnitId unit, LocalDate lastDay) {
        List<Owned> owned = new ArrayList<>();
        Caller caller = callers.system(office);
        for (RecordService<?> service : module.services()) {
            open(service.kind(), unit).ifPresent(filter -> {
                int count = service.internal().count(caller, filter);
                if (count > 0) {
                    RecordKind kind = service.kind();
                    owned.add(
                            new Owned(RecordTexts.owned(kind), count, kind.module() + "/" + kind.plural(), Fate.MOVES));
                }
            });
        }
        return owned;
    }

    private static Optional<RecordFilter> open(RecordKind kind, UnitId unit) {
        State[] open = kind.states().stream().filter(State::open).toArray(State[]::new);
        return kind.ownerUnit()
                .map(field -> RecordFilter.ALL.and(field.is(unit)).and(kind.in(open)));
    }

    @Override
    public void handOver(Caller caller, UnitHandover handover) {
        for (RecordService<?> service : module.services()) {
            RecordKind kind = service.kind();
            open(kind, handover.unit()).ifPresent(filter -> {
                List<RecordRow> rows = service.internal().all(caller, filter);
                if (!rows.isEmpty() && handover.successor() == null) {
                    throw Rejected.of("successor", "records.error.successor", rows.size());
                }
                rows.forEach(row -> DefaultRecordServices.handOver(
                        service, caller, row, Objects.requireNonNull(handover.successor())));
            });
        }
    }
}
