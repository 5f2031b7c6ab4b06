package org.khet.portal.core.internal.post;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All that is kept of a post: itself, who holds it, and who acts in it. Safe for concurrent use. */
@Component(service = PostRecords.class)
public final class PostRecords {
    private final PostRows posts;
    private final HolderRows holders;
    private final PostActingRows acting;

    /** Posts, holders, and who acts. */
    @Activate
    public PostRecords(@Reference PostRows posts, @Reference HolderRows holders, @Reference PostActingRows acting) {
        this.posts = posts;
        this.holders = holders;
        this.acting = acting;
    }

    PostRows posts() {
        return posts;
    }

    HolderRows holders() {
        return holders;
    }

    PostActingRows acting() {
        return acting;
    }
}
