package org.khet.portal.core.internal.office.structure;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.structure.UnitDraft;
import org.khet.portal.api.admin.structure.UnitPeriod;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_unit: what has no dates, and names and place as they were saved last. */
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
    private LocalDate from;

    @Column(name = "until_day")
    private @Nullable LocalDate until;

    @Column(name = "successor_id")
    private @Nullable Long successor;

    /** When it was looked after at its end what it still owned. */
    @Column(name = "settled_on")
    private @Nullable LocalDate settledOn;

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

    void begin(UnitDraft draft, LocalDate day) {
        fill(draft);
        from = day;
        until = null;
        successor = null;
        settledOn = null;
    }

    /** Names and place are those of the period. */
    void call(UnitPeriod period) {
        parent = period.parent() == null ? null : period.parent().value();
        name = period.name();
        shortName = period.shortName();
        nameEnglish = period.nameEnglish();
    }

    void place(UnitId above) {
        parent = above.value();
    }

    void end(LocalDate lastDay, @Nullable UnitId next) {
        until = lastDay;
        successor = next == null ? null : next.value();
    }

    void settle(LocalDate day) {
        settledOn = day;
    }

    /** Who goes on with what it owned. */
    @Nullable UnitId successor() {
        return successor == null ? null : new UnitId(successor);
    }

    LocalDate from() {
        return from;
    }

    @Nullable LocalDate until() {
        return until;
    }

    DatedUnit dated(List<UnitPeriod> periods) {
        return new DatedUnit(toValue(), from, until, periods);
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
