package org.khet.portal.admin.internal.structure.ui;

import org.khet.portal.api.admin.duty.DutyRegister;
import org.khet.portal.api.admin.duty.UnitDuties;
import org.khet.portal.api.admin.structure.StructureRegister;
import org.khet.portal.api.admin.structure.UnitRegister;
import org.khet.portal.api.structure.Units;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the core keeps of structures. */
@Component(service = UnitServices.class)
public final class UnitServices {
    private final UnitRegister register;
    private final Units units;
    private final DutyAccess duties;
    private final StructureRegister structures;

    /** Units with their days, their duties, and the structures of offices. */
    @Activate
    public UnitServices(
            @Reference UnitRegister register,
            @Reference Units units,
            @Reference UnitDuties duties,
            @Reference DutyRegister rewording,
            @Reference StructureRegister structures) {
        this.structures = structures;
        this.register = register;
        this.units = units;
        this.duties = new DutyAccess(duties, rewording);
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

    DutyAccess duties() {
        return duties;
    }
}
