package org.khet.portal.core.internal.post;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostHolding;
import org.khet.portal.api.post.PostId;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_post_holder: a person in a post for a time. */
@Entity
@Cacheable(false)
@Table(name = "core_post_holder")
class PostHolderEntity extends OfficeRecord {
    @Column(name = "post_id")
    private long post;

    @Column(name = "person_id")
    private long person;

    @Column(name = "first_day")
    private LocalDate first;

    @Column(name = "last_day")
    private @Nullable LocalDate last;

    @Column(name = "order_words")
    private @Nullable String order;

    /** For JPA. */
    protected PostHolderEntity() {}

    PostHolderEntity(OfficeId office, PostId post, PersonId person, LocalDate first, String order) {
        super(office.value());
        this.post = post.value();
        this.person = person.value();
        this.first = first;
        this.order = order;
    }

    LocalDate first() {
        return first;
    }

    void end(LocalDate day) {
        last = day;
    }

    /** @param leftOn the person's last day in the office */
    PostHolding toValue(@Nullable LocalDate leftOn) {
        LocalDate until = last == null || (leftOn != null && leftOn.isBefore(last)) ? leftOn : last;
        return new PostHolding(new PostId(post), new PersonId(person), first, until, order == null ? "" : order);
    }
}
