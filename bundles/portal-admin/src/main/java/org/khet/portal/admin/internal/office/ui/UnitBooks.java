package org.khet.portal.admin.internal.office.ui;

import org.khet.portal.api.office.DutyRegister;
import org.khet.portal.api.office.StructureRegister;
import org.khet.portal.api.office.UnitDuties;
import org.khet.portal.api.office.UnitRegister;
import org.khet.portal.api.office.Units;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the core keeps of structures. */
@Component(service = UnitBooks.class)
public final class UnitBooks {
    private final UnitRegister register;
    private final Units units;
    private final DutyBook duties;
    private final StructureRegister structures;

    /** Units with their days, their duties, and the structures of offices. */
    @Activate
    public UnitBooks(
            @Reference UnitRegister register,
            @Reference Units units,
            @Reference UnitDuties duties,
            @Reference DutyRegister rewording,
            @Reference StructureRegister structures) {
        this.structures = structures;
        this.register = register;
        this.units = units;
        this.duties = new DutyBook(duties, rewording);
    }

    UnitRegister register() {
        return register;
    }

    Units units() {
        return units;
    }

    StructureRegister structures() {
        return structures;
    }

    DutyBook duties() {
        return duties;
    }
}
