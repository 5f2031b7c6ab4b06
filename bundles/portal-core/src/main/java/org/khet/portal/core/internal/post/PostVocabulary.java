package org.khet.portal.core.internal.post;

import org.khet.portal.api.admin.post.PostLists;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.core.internal.office.person.OfficeNames;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What lists of posts call things in an office. Safe for concurrent use. */
@Component(service = PostVocabulary.class)
public final class PostVocabulary {
    private final CodeLists lists;
    private final OfficeNames names;

    /** Code lists, and names of units and people. */
    @Activate
    public PostVocabulary(@Reference CodeLists lists, @Reference OfficeNames names) {
        this.lists = lists;
        this.names = names;
    }

    PostTerms of(OfficeId office) {
        return new PostTerms(
                new CodeNames(lists.of(office, PostLists.LINES)),
                new CodeNames(lists.of(office, PostLists.TYPES)),
                new CodeNames(lists.of(office, PostLists.RANKS)),
                names.of(office));
    }
}
