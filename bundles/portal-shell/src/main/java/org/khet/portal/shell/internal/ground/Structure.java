package org.khet.portal.shell.internal.ground;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Unit;
import org.khet.portal.api.office.UnitId;
import org.khet.portal.api.office.Units;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.process.ProcessOwners;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Units of offices, the processes that they own, and what papers say of offices. Safe for concurrent use. */
@Component(service = Structure.class)
public final class Structure {
    private final Units units;
    private final ProcessOwners owners;
    private final Letterheads letterheads;

    /** With what it asks. */
    @Activate
    public Structure(@Reference Units units, @Reference ProcessOwners owners, @Reference Letterheads letterheads) {
        this.units = units;
        this.owners = owners;
        this.letterheads = letterheads;
    }

    String watermark(OfficeId office, Locale language) {
        return letterheads.of(office, language).watermark();
    }

    List<Unit> units(OfficeId office) {
        return units.of(office);
    }

    Optional<UnitId> owner(OfficeId office, String process, LocalDate day) {
        return owners.owner(office, process, day);
    }
}
