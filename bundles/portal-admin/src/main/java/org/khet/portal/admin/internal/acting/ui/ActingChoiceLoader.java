package org.khet.portal.admin.internal.acting.ui;

import java.time.Clock;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.admin.post.PostActingRegister;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeLists;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds what absences and deputies of an office may point at, and who acts in its vacant posts. */
@Component(service = ActingChoiceLoader.class)
public final class ActingChoiceLoader {
    private final People people;
    private final CodeLists lists;
    private final Clock clock;
    private final Posts posts;
    private final PostActingRegister inPosts;

    /** People, lists, the half day that runs, and posts in which somebody acts. */
    @Activate
    public ActingChoiceLoader(
            @Reference People people,
            @Reference CodeLists lists,
            @Reference Clock clock,
            @Reference Posts posts,
            @Reference PostActingRegister inPosts) {
        this.people = people;
        this.lists = lists;
        this.clock = clock;
        this.posts = posts;
        this.inPosts = inPosts;
    }

    /** Who acts in vacant posts today, as far as the caller may see it. */
    PostActingTable inPosts(Texts texts, Caller caller) {
        return new PostActingTable(texts, of(caller.office()), posts, inPosts.today(caller));
    }

    ActingChoices of(OfficeId office) {
        return new ActingChoices(office, people, lists, HalfDay.of(clock.instant()));
    }
}
