package org.khet.portal.admin.internal;

import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.admin.internal.people.ui.PeopleScreens;
import org.khet.portal.admin.internal.post.ui.PostScreens;
import org.khet.portal.api.ui.ViewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The screens over who works in the office: people and posts. */
@Component(service = Staff.class)
public final class Staff {
    private final List<ViewEntry> entries;

    /** Screens of both topics. */
    @Activate
    public Staff(@Reference PeopleScreens people, @Reference PostScreens posts) {
        this.entries = Stream.concat(people.entries().stream(), posts.entries().stream())
                .toList();
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return entries;
    }
}
