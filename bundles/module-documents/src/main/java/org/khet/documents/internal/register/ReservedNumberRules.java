package org.khet.documents.internal.register;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.documents.internal.setting.DocumentsSettings;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;

/** Gives a reserved number and the day on which it lapses. Source: core E-14. */
public final class ReservedNumberRules {
    private final DocumentsServices services;

    /** Over the office's settings and working days. */
    public ReservedNumberRules(DocumentsServices services) {
        this.services = services;
    }

    /**
     * A row with its number and its last day; one that code gives a number, of a spoiled paper, keeps it.
     *
     * @throws Rejected when the register takes no reservations
     */
    RecordRow reserved(ReservedNumberKind kind, RegisterNumbers numbers, RecordRow row, RecordContext now) {
        if (row.has(kind.number)) {
            return row.with(kind.lapsesOn, now.today());
        }
        RegisterKind registers = numbers.kind();
        RecordRow register = numbers.find(now.office(), row.get(kind.register))
                .filter(found -> numbers.isReservable(found, row.get(kind.unit), now.today()))
                .orElseThrow(() -> Rejected.of(kind.register.name(), "documents.error.number.unreservable"));
        int days = register.get(registers.reserveDays)
                .orElseGet(() -> services.settings().get(now.office(), DocumentsSettings.RESERVE_DAYS, now.today()));
        LocalDate last = services.workingDays().plus(now.office(), now.today(), days);
        return row.with(kind.lapsesOn, last)
                .with(kind.number, numbers.next(register, now.today(), Optional.of(row.get(kind.unit))));
    }
}
