package org.khet.portal.core.internal.office;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Unit;
import org.khet.portal.api.office.UnitDraft;
import org.khet.portal.api.office.UnitId;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_unit. */
@Entity
@Cacheable(false)
@Table(name = "core_unit")
class UnitEntity extends OfficeRecord {
    @Column(name = "parent_id")
    private @Nullable Long parent;

    private String code;
    private String name;

    @Column(name = "short_name")
    private String shortName;

    @Column(name = "name_english")
    private String nameEnglish;

    @Column(name = "sort_no")
    private int order;

    private String phone;

    @Column(name = "from_day")
    @SuppressWarnings("unused") // read by queries
    private LocalDate from;

    @Column(name = "until_day")
    @SuppressWarnings("unused") // read by queries
    private @Nullable LocalDate until;

    /** For JPA. */
    protected UnitEntity() {}

    UnitEntity(OfficeId office, UnitDraft draft, LocalDate from) {
        super(office.value());
        code = draft.code().strip();
        this.from = from;
        fill(draft);
    }

    final void fill(UnitDraft draft) {
        parent = draft.parent() == null ? null : draft.parent().value();
        name = draft.name().strip();
        shortName = draft.shortName().strip();
        nameEnglish = draft.nameEnglish().strip();
        order = draft.order();
        phone = draft.phone().strip();
    }

    void end(LocalDate lastDay) {
        until = lastDay;
    }

    Unit toValue() {
        return new Unit(
                new UnitId(id()),
                new OfficeId(office()),
                parent == null ? null : new UnitId(parent),
                code,
                name,
                shortName,
                order,
                phone,
                nameEnglish);
    }
}
