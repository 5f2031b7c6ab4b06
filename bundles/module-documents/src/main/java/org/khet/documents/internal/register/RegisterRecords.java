package org.khet.documents.internal.register;

import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordService;

/** Registers and reserved numbers, and what gives numbers. */
public final class RegisterRecords {
    /** Registers. */
    public final RecordService<RegisterKind> registers;
    /** Reserved and void numbers. */
    public final RecordService<ReservedNumberKind> reserved;
    /** Gives numbers. */
    public final RegisterNumbers numbers;
    /** Takes and spoils reserved ones. */
    public final ReservedNumbers reservations;

    /** Keeps them. */
    public RegisterRecords(RecordRegistrar registrar, UnitOfWork work, DocumentsServices services, Offices offices) {
        registers = registrar.register(new RegisterKind(new RegisterRules(work, services.series(), services.units())));
        numbers = new RegisterNumbers(registers, services, offices);
        reserved = registrar.register(new ReservedNumberKind(numbers, new ReservedNumberRules(services)));
        reservations = new ReservedNumbers(reserved);
    }
}
