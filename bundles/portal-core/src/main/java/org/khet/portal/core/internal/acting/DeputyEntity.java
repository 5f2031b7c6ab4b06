package org.khet.portal.core.internal.acting;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.admin.acting.Deputy;
import org.khet.portal.api.admin.acting.DeputyDraft;
import org.khet.portal.api.admin.acting.DeputyId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_deputy. */
@Entity
@Cacheable(false)
@Table(name = "core_deputy")
class DeputyEntity extends OfficeRecord {
    @Column(name = "holder_id")
    private long holder;

    @Column(name = "substitute_id")
    private long substitute;

    @Column(name = "order_no")
    private int number;

    @Enumerated(EnumType.STRING)
    private ActingCapacity capacity;

    private String topics;

    /** Ids of modules with blanks between them. */
    private String modules;

    @Column(name = "money_limit")
    private @Nullable BigDecimal most;

    @Column(name = "order_ref")
    private String source;

    @Column(name = "first_day")
    private LocalDate first;

    @Column(name = "last_day")
    private @Nullable LocalDate last;

    /** For JPA. */
    protected DeputyEntity() {}

    DeputyEntity(OfficeId office, DeputyDraft draft) {
        super(office.value());
        holder = draft.holder().value();
        substitute = draft.substitute().value();
        number = draft.order();
        capacity = draft.capacity();
        topics = draft.limits().topics().strip();
        most = draft.limits().most();
        modules = String.join(" ", new TreeSet<>(draft.limits().modules()));
        source = draft.source().strip();
        first = draft.from();
        last = draft.until();
    }

    void end(LocalDate day) {
        last = day;
    }

    Deputy toValue() {
        return new Deputy(
                new DeputyId(id()),
                new PersonId(holder),
                new PersonId(substitute),
                number,
                capacity,
                new ActingLimits(topics, most, modules.isEmpty() ? Set.of() : Set.of(modules.split(" "))),
                source,
                first,
                last);
    }
}
