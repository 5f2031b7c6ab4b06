package org.khet.portal.core.internal.post;

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
import org.khet.portal.api.admin.post.PostActingDraft;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.post.PostActingId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_post_acting: a person acts in a vacant post for a time. */
@Entity
@Cacheable(false)
@Table(name = "core_post_acting")
class PostActingEntity extends OfficeRecord {
    @Column(name = "post_id")
    private long post;

    @Column(name = "person_id")
    private long person;

    @Enumerated(EnumType.STRING)
    private ActingCapacity capacity;

    @Column(name = "function_code")
    private String function;

    @Column(name = "unit_id")
    private @Nullable Long unit;

    @Column(name = "role_code")
    private String role;

    private String topics;

    /** Ids of modules with blanks between them. */
    private String modules;

    @Column(name = "money_limit")
    private @Nullable BigDecimal most;

    @Column(name = "order_ref")
    private String order;

    @Column(name = "first_day")
    private LocalDate first;

    @Column(name = "last_day")
    private @Nullable LocalDate last;

    /** For JPA. */
    protected PostActingEntity() {}

    PostActingEntity(Post vacant, PostActingDraft draft, LocalDate first) {
        super(vacant.office().value());
        post = vacant.id().value();
        person = draft.person().value();
        capacity = draft.capacity();
        function = draft.function();
        UnitId reach = vacant.unit();
        unit = reach == null ? null : reach.value();
        role = draft.role();
        topics = draft.limits().topics().strip();
        modules = String.join(" ", new TreeSet<>(draft.limits().modules()));
        most = draft.limits().most();
        order = draft.order().strip();
        this.first = first;
        last = draft.until();
    }

    LocalDate first() {
        return first;
    }

    void end(LocalDate day) {
        last = day;
    }

    /** @param leftOn the person's last day in the office */
    PostActing toValue(@Nullable LocalDate leftOn) {
        LocalDate until = last == null || (leftOn != null && leftOn.isBefore(last)) ? leftOn : last;
        return new PostActing(
                new PostActingId(id()),
                new PostId(post),
                new PersonId(person),
                capacity,
                function,
                unit == null ? null : new UnitId(unit),
                role,
                new ActingLimits(topics, most, modules.isEmpty() ? Set.of() : Set.of(modules.split(" "))),
                order,
                first,
                until);
    }
}
