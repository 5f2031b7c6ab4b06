package org.khet.portal.core.internal.post;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.post.PostDraft;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostEnding;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.row.OfficeRecord;
import org.khet.portal.core.internal.row.Paging;

/** Row of core_post. */
@Entity
@Cacheable(false)
@Table(name = "core_post")
class PostEntity extends OfficeRecord {
    private String number;

    @Column(name = "sort_key")
    @SuppressWarnings("unused") // read by queries
    private String sortKey;

    private String line;
    private String kind;

    @Column(name = "post_rank")
    private String rank;

    @Column(name = "unit_id")
    private @Nullable Long unit;

    @SuppressWarnings("unused") // read by queries
    private String folded;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private PostEnding.@Nullable Reason endReason;

    @Column(name = "end_order")
    private @Nullable String endOrder;

    @Column(name = "into_id")
    private @Nullable Long into;

    /** For JPA. */
    protected PostEntity() {}

    PostEntity(OfficeId office, PostDraft draft) {
        super(office.value());
        fill(draft);
    }

    final void fill(PostDraft draft) {
        number = PostNumber.clean(draft.number());
        sortKey = PostNumber.sortKey(number);
        line = draft.line();
        kind = draft.type();
        rank = draft.rank();
        unit = draft.unit() == null ? null : draft.unit().value();
        folded = Paging.folded(number);
    }

    void move(UnitId other) {
        unit = other.value();
    }

    /** @param how {@code null} takes an ending back */
    void end(@Nullable PostEnding how) {
        endedOn = how == null ? null : how.lastDay();
        endReason = how == null ? null : how.reason();
        endOrder = how == null ? null : how.order().strip();
        into = how == null || how.into() == null ? null : how.into().value();
    }

    private @Nullable PostEnding ending() {
        return endedOn == null || endReason == null
                ? null
                : new PostEnding(
                        endedOn, endReason, endOrder == null ? "" : endOrder, into == null ? null : new PostId(into));
    }

    @Nullable Long unit() {
        return unit;
    }

    Post toValue() {
        return new Post(
                new PostId(id()),
                new OfficeId(office()),
                number,
                line,
                kind,
                rank,
                unit == null ? null : new UnitId(unit),
                ending());
    }
}
