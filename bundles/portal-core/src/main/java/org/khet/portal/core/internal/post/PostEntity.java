package org.khet.portal.core.internal.post;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.UnitId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostDraft;
import org.khet.portal.api.post.PostId;
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
                unit == null ? null : new UnitId(unit));
    }
}
