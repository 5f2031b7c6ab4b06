package org.khet.personnel.internal.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.khet.personnel.internal.PersonnelRecords;
import org.khet.personnel.internal.appointment.MoveRequestKind;
import org.khet.personnel.internal.body.EffectiveOrderKind;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;

/** Orders whose day has come, on that day or after days without a job: each acts once. Source: other-groups HR-05, HR-10. */
final class DueOrders {
    private final PersonnelRecords records;
    private final RecordContext now;

    private record Due(LocalDate day, BooleanSupplier enters) {}

    DueOrders(PersonnelRecords records, RecordContext now) {
        this.records = records;
        this.now = now;
    }

    /** Those of the earliest day first, and again while one acts: whoever leaves a post frees it for the next. */
    int enter() {
        MoveRequestKind moves = records.moveRequests.kind();
        List<Due> due = new ArrayList<>(Stream.of(
                        of(records.postChanges),
                        of(records.placements),
                        due(records.moveRequests, moves.enter, moves.coming, moves.effectiveOn),
                        of(records.standings),
                        of(records.raises))
                .flatMap(one -> one)
                .sorted(Comparator.comparing(Due::day))
                .toList());
        int all = due.size();
        while (due.removeIf(one -> one.enters().getAsBoolean())) {
            // what was refused before may go on now
        }
        return all - due.size();
    }

    private Stream<Due> of(RecordService<? extends EffectiveOrderKind> service) {
        EffectiveOrderKind kind = service.kind();
        return due(service, kind.enter, kind.coming, kind.effectiveOn);
    }

    private Stream<Due> due(
            RecordService<?> service, Action enter, State coming, Field<Optional<LocalDate>> effectiveOn) {
        return service
                .internal()
                .all(
                        now.caller(),
                        RecordFilter.of(
                                service.kind().in(coming),
                                effectiveOn.below(now.today().plusDays(1))))
                .stream()
                .map(row -> new Due(
                        row.get(effectiveOn).orElseThrow(),
                        () -> isEntered(service, row, coming)
                                || PersonnelMorningTasks.isDone(now, service, row, enter)));
    }

    /** Whether it acted meanwhile, with an order that needed it. */
    private boolean isEntered(RecordService<?> service, RecordRow row, State coming) {
        return service.find(now.office(), row.id())
                .filter(one -> one.state().equals(coming))
                .isEmpty();
    }
}
