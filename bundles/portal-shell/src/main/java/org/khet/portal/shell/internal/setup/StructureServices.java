package org.khet.portal.shell.internal.setup;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.process.ProcessOwners;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Units of offices, the processes that they own, and what papers say of offices. Safe for concurrent use. */
@Component(service = StructureServices.class)
public final class StructureServices {
    private final Units units;
    private final ProcessOwners owners;
    private final Letterheads letterheads;

    /** With what it asks. */
    @Activate
    public StructureServices(
            @Reference Units units, @Reference ProcessOwners owners, @Reference Letterheads letterheads) {
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
