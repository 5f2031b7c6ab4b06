package org.khet.portal.core.internal.office.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.duty.AssignedDuty;
import org.khet.portal.api.admin.duty.AssignedDutyId;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes who does which duty, with the entry in the trail; in the running transaction. Safe for concurrent use. */
@Component(service = AssignedDutyEvents.class)
public final class AssignedDutyEvents {
    private final AssignedDutyRepository repository;
    private final OfficeAudit trail;

    /** Rows and trail. */
    @Activate
    public AssignedDutyEvents(@Reference AssignedDutyRepository repository, @Reference OfficeAudit trail) {
        this.repository = repository;
        this.trail = trail;
    }

    AssignedDutyRepository rows() {
        return repository;
    }

    LocalDate today() {
        return trail.today();
    }

    /** Gives the duty, unless the person does it in that time already. */
    Optional<AssignedDutyId> give(Caller caller, UnitId unit, String letter, AssignedDutyEntity.Given given) {
        boolean has = repository.ofPerson(caller.office(), given.person()).stream()
                .filter(one -> one.unit().equals(unit) && one.letter().equals(letter))
                .anyMatch(one -> overlaps(one, given));
        if (has) {
            return Optional.empty();
        }
        AssignedDutyId added = repository.add(new AssignedDutyEntity(caller.office(), unit, letter, given));
        trail.office(
                caller,
                "core.assigned-duty.given",
                object(added),
                List.of(
                        new Change("unit", "", String.valueOf(unit.value())),
                        new Change("letter", "", letter),
                        new Change("person", "", String.valueOf(given.person().value())),
                        new Change("part", "", given.part().name()),
                        new Change("order", "", given.order().strip()),
                        new Change("from", "", given.from().toString()),
                        new Change("until", "", words(given.until()))));
        return Optional.of(added);
    }

    void end(Caller caller, AssignedDuty duty, LocalDate lastDay) {
        repository.end(caller.office(), duty.id(), lastDay);
        trail.office(
                caller,
                "core.assigned-duty.ended",
                object(duty.id()),
                List.of(
                        new Change("unit", String.valueOf(duty.unit().value()), ""),
                        new Change("letter", duty.letter(), ""),
                        new Change("person", String.valueOf(duty.person().value()), ""),
                        new Change("until", words(duty.until()), lastDay.toString())));
    }

    private static boolean overlaps(AssignedDuty one, AssignedDutyEntity.Given given) {
        LocalDate until = one.until();
        LocalDate last = given.until();
        return (until == null || !until.isBefore(given.from()))
                && (last == null || !one.from().isAfter(last));
    }

    private static String words(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String object(AssignedDutyId duty) {
        return "core.assigned-duty/" + duty.value();
    }
}
