package org.khet.promotion.internal.setting;

import java.util.Optional;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.structure.UnitId;

/**
 * A register of the group: each record belongs to the unit that promotes education when it is made, so that the unit's people reach what
 * schools enter. Source: other-groups A (PROM: officer by work; school coordinator).
 */
@SuppressWarnings("this-escape") // a declaration: nothing reads it before it is whole
public abstract class PromotionKind extends RecordKind {
    /** Unit code of the menu. */
    protected static final String MENU = "PROM";

    /** First Buddhist year that can be meant. */
    protected static final int FIRST_YEAR = 2500;

    /** Last Buddhist year that can be meant. */
    protected static final int LAST_YEAR = 2700;

    public final Field<Optional<UnitId>> unit;

    /** What records ask about their office. */
    protected final PromotionOffice office;

    /** A register with a name in singular and plural, and its table. */
    protected PromotionKind(String name, String plural, String table, PromotionOffice office) {
        super("promotion", name, plural, table);
        this.office = office;
        unit = unit("unit")
                .optional()
                .byCode()
                .initially(now -> office.unit(now.office(), now.today()).orElse(null));
        belongsTo(unit);
    }

    /** A Buddhist school year that begins with the one of today. */
    protected final Field<Integer> schoolYear(String field) {
        return whole(field, FIRST_YEAR, LAST_YEAR)
                .initially(now -> office.schoolYear(now.office(), now.today()))
                .filtered();
    }

    /** A code by which a child is known here; a citizen number is refused, since no more is kept than the work needs. */
    protected final Field<String> childCode(String field) {
        return text(field, MinimalData.CODE_MOST).when(MinimalData::refused);
    }
}
