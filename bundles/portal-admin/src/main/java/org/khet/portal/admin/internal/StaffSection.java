package org.khet.portal.admin.internal;

import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.admin.internal.acting.ui.ActingRoutes;
import org.khet.portal.admin.internal.chart.ui.ChartRoutes;
import org.khet.portal.admin.internal.person.ui.LeavingRoutes;
import org.khet.portal.admin.internal.person.ui.PeopleRoutes;
import org.khet.portal.admin.internal.post.ui.PostRoutes;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The screens over who works in the office: people, posts, who acts for whom, and the chart of all of it. */
@Component(service = StaffSection.class)
public final class StaffSection {
    private final List<ViewEntry> entries;
    private final List<CardEntry> cards;

    /** Screens of these topics. */
    @Activate
    public StaffSection(
            @Reference PeopleRoutes people,
            @Reference LeavingRoutes leaving,
            @Reference PostRoutes posts,
            @Reference ActingRoutes acting,
            @Reference ChartRoutes chart) {
        this.entries = Stream.of(
                        people.entries(), leaving.entries(), posts.entries(), acting.entries(), chart.entries())
                .flatMap(List::stream)
                .toList();
        this.cards = acting.cards();
    }

    /** Cards of the home page. */
    public List<CardEntry> cards() {
        return cards;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return entries;
    }
}
