package org.khet.portal.api.admin.post;

import org.jspecify.annotations.Nullable;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.structure.UnitId;

/**
 * What is typed to add or change a post.
 *
 * @param number ตำแหน่งเลขที่, needed, at most 40 characters; Thai digits equal Arabic ones (core E-03)
 * @param line   code of {@link PostLists#LINES}, needed
 * @param type   code of {@link PostLists#TYPES}, may be empty
 * @param rank   code of {@link PostLists#RANKS}, may be empty
 * @param unit   a unit of the office, {@code null} for a post of the office itself
 */
public record PostDraft(
        String number,
        String line,
        String type,
        String rank,
        @Nullable UnitId unit) {
    /** What stands for a post now. */
    public static PostDraft of(Post post) {
        return new PostDraft(post.number(), post.line(), post.type(), post.rank(), post.unit());
    }
}
