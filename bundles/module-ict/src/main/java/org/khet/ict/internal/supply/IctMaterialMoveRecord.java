package org.khet.ict.internal.supply;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.khet.ict.internal.IctPermissions;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;

/**
 * What came into stock and went out, by code only; each source moves a material once. Source: kinds-ict ict.material-move,
 * ICT-117.
 */
public final class IctMaterialMoveRecord extends RecordKind {
    public final Field<Long> material = record("material", "ict.material").filtered();
    public final Field<LocalDate> movedOn = day("moved_on").sorted().filtered();
    public final Field<MaterialMoveWay> way =
            choice("way", MaterialMoveWay.class).filtered();
    public final Field<BigDecimal> quantity = decimal("quantity", 2);
    public final Field<Optional<BigDecimal>> cost = baht("cost").optional();
    public final Field<String> origin = text("origin", 200).searched();
    public final Field<String> originKey = text("origin_key", 80).unique();

    public IctMaterialMoveRecord() {
        super("ict", "material-move", "ict_material_move");
        rights(IctPermissions.SUPPLY_VIEW, IctPermissions.SUPPLY_GIVE);
        byCodeOnly();
        seenByOffice();
        titled(origin);
        list(movedOn, material, way, quantity, cost, origin);
        hiddenInMenu();
        menu("ICT", "arrow-left-right", 64);
    }
}
