package org.khet.portal.core.internal.job;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which jobs there are, and where they run. */
@Component(service = JobBoard.class)
public final class JobBoard {
    private final JobPosts posts;
    private final JobPlaces places;

    /** Jobs and places. */
    @Activate
    public JobBoard(@Reference JobPosts posts, @Reference JobPlaces places) {
        this.posts = posts;
        this.places = places;
    }

    JobPosts posts() {
        return posts;
    }

    JobPlaces places() {
        return places;
    }
}
