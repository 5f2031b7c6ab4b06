package org.khet.portal.core.internal.office.structure;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.structure.UnitDraft;
import org.khet.portal.api.admin.structure.UnitPeriod;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_unit_period. */
@Entity
@Cacheable(false)
@Table(name = "core_unit_period")
class UnitPeriodEntity extends OfficeRecord {
    @Column(name = "unit_id")
    private long unit;

    @Column(name = "parent_id")
    private @Nullable Long parent;

    private String name;

    @Column(name = "short_name")
    private String shortName;

    @Column(name = "name_english")
    private String nameEnglish;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private @Nullable LocalDate until;

    /** For JPA. */
    protected UnitPeriodEntity() {}

    UnitPeriodEntity(UnitEntity unit, UnitDraft draft, LocalDate from) {
        super(unit.office());
        this.unit = unit.id();
        this.from = from;
        fill(draft);
    }

    private UnitPeriodEntity(UnitPeriodEntity before, UnitId above, LocalDate from) {
        super(before.office());
        unit = before.unit;
        parent = above.value();
        name = before.name;
        shortName = before.shortName;
        nameEnglish = before.nameEnglish;
        this.from = from;
        until = before.until;
    }

    final void fill(UnitDraft draft) {
        parent = draft.parent() == null ? null : draft.parent().value();
        name = draft.name().strip();
        shortName = draft.shortName().strip();
        nameEnglish = draft.nameEnglish().strip();
    }

    void begin(UnitDraft draft, LocalDate day) {
        fill(draft);
        from = day;
        until = null;
    }

    void end(@Nullable LocalDate lastDay) {
        until = lastDay;
    }

    /** What goes on from that day with another unit above; this one ends the day before, unless it begins later. */
    Optional<UnitPeriodEntity> place(UnitId above, LocalDate day) {
        if (!from.isBefore(day)) {
            parent = above.value();
            return Optional.empty();
        }
        var rest = new UnitPeriodEntity(this, above, day);
        until = day.minusDays(1);
        return Optional.of(rest);
    }

    long unit() {
        return unit;
    }

    UnitPeriod toValue() {
        return new UnitPeriod(parent == null ? null : new UnitId(parent), name, shortName, nameEnglish, from, until);
    }
}
