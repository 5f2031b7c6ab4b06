package org.khet.ict.internal.setting;

import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The unit that owns the service desk and the equipment register: the ICT group, or Policy and Planning where there is
 * none. Safe for concurrent use. Source: ict E-R01.
 */
@Component(service = ServiceUnit.class)
public final class ServiceUnit {
    private final Units units;

    /** @param units units of the offices */
    @Activate
    public ServiceUnit(@Reference Units units) {
        this.units = units;
    }

    /** Whether a permission of this scope counts for the desk: in the whole office, or for the unit that owns it. */
    public boolean reaches(OfficeId office, Scope scope) {
        UnitId owner = scope.wholeOffice() || scope.units().isEmpty()
                ? null
                : unit(office).orElse(null);
        return scope.wholeOffice() || (owner != null && scope.units().contains(owner));
    }

    /** The unit that owns the desk. */
    public Optional<UnitId> unit(OfficeId office) {
        return units.findByCode(office, "ICT")
                .or(() -> units.findByCode(office, "PLAN"))
                .map(Unit::id);
    }
}
