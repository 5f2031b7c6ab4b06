package org.khet.legal.internal.sealed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.legal.internal.LegalPermissions;
import org.khet.legal.internal.LegalPortal;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;

/** Which lawyer has which district, by which order and for how long. Source: 002 order 2.1, other-groups H-08. */
public final class LawyerDistrictKind extends RecordKind {
    public final Field<PersonId> lawyer = person("lawyer").filtered();
    public final Field<String> district;
    public final Field<LocalDate> from;
    public final Field<Optional<LocalDate>> until;
    public final Field<String> orderNo;

    /** @param portal that knows the districts of the office's schools */
    public LawyerDistrictKind(LegalPortal portal) {
        super("legal", "assignment", "leg_assignment");
        district = text("district", 100)
                .filtered()
                .searched()
                .offered(portal::districts)
                .when(portal::unknown);
        from = day("from_day").sorted();
        until = day("until_day").notBefore(from).optional();
        orderNo = text("order_no", 60).searched();
        rights(LegalPermissions.VIEW, LegalPermissions.ASSIGN);
        seenByOffice();
        titled(lawyer, district);
        list(lawyer, district, from, until, orderNo);
        section("what", lawyer, district, from, until, orderNo);
        tab(
                "now",
                now -> List.of(
                        from.below(now.today().plusDays(1)),
                        Condition.any(until.isEmpty(), until.atLeast(now.today()))));
        tab("all");
        notForAgendas();
        menu("LAW", "map", 680, "keep");
    }

    /** Whether the lawyer has the district on a day. */
    public boolean isHeld(RecordRow row, LocalDate day) {
        return !row.get(from).isAfter(day) && !isOver(row, day);
    }

    /** Whether the assignment ended before a day. */
    public boolean isOver(RecordRow row, LocalDate day) {
        return row.get(until).filter(last -> last.isBefore(day)).isPresent();
    }
}
