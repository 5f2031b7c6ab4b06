package org.khet.portal.core.internal.post;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.post.FunctionDraft;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.FunctionId;
import org.khet.portal.api.post.GivenFunction;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_function. */
@Entity
@Cacheable(false)
@Table(name = "core_function")
class FunctionEntity extends OfficeRecord {
    @Column(name = "person_id")
    private long person;

    private String code;

    @Column(name = "unit_id")
    private @Nullable Long unit;

    @Column(name = "role_code")
    private String role;

    @Column(name = "order_ref")
    private String order;

    @Column(name = "first_day")
    private LocalDate first;

    @Column(name = "last_day")
    private @Nullable LocalDate last;

    /** For JPA. */
    protected FunctionEntity() {}

    FunctionEntity(OfficeId office, FunctionDraft draft, LocalDate first) {
        super(office.value());
        person = draft.person().value();
        code = draft.code();
        unit = draft.unit() == null ? null : draft.unit().value();
        role = draft.role();
        order = draft.order().strip();
        this.first = first;
        last = draft.until();
    }

    void end(LocalDate day) {
        last = day;
    }

    GivenFunction toValue() {
        return new GivenFunction(
                new FunctionId(id()),
                new PersonId(person),
                code,
                unit == null ? null : new UnitId(unit),
                role,
                order,
                first,
                last);
    }
}
