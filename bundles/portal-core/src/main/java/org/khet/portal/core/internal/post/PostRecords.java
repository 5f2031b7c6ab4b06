package org.khet.portal.core.internal.post;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All that is kept of a post: itself, who holds it, and who acts in it. Safe for concurrent use. */
@Component(service = PostRecords.class)
public final class PostRecords {
    private final PostRepository posts;
    private final HolderRepository holders;
    private final PostActingRepository acting;

    /** Posts, holders, and who acts. */
    @Activate
    public PostRecords(
            @Reference PostRepository posts,
            @Reference HolderRepository holders,
            @Reference PostActingRepository acting) {
        this.posts = posts;
        this.holders = holders;
        this.acting = acting;
    }

    PostRepository posts() {
        return posts;
    }

    HolderRepository holders() {
        return holders;
    }

    PostActingRepository acting() {
        return acting;
    }
}
