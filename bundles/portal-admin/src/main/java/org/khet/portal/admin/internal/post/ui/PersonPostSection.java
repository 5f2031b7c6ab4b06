package org.khet.portal.admin.internal.post.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.post.PostActingRegister;
import org.khet.portal.api.admin.post.PostRegister;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.post.PostHolding;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The posts of a person with their days, the latest first: those that are held, and vacant ones in which the person acts, each by which
 * order. DESIGN picture 16.
 */
@Component(service = PersonPostSection.class)
public final class PersonPostSection {
    private static final int SHOWN = 20;
    private final PostRegister register;
    private final PostActingRegister acting;
    private final Posts posts;
    private final PostChoiceLoader finder;

    /**
     * A line of the table.
     *
     * @param capacity in which the person acts; empty for one who holds the post
     * @param order    empty where nobody told it
     */
    private record Line(
            PostId post, LocalDate from, @Nullable LocalDate until, String capacity, String order) {
        static Line of(PostHolding one) {
            return new Line(one.post(), one.from(), one.until(), "", one.order());
        }

        static Line of(PostActing one) {
            return new Line(one.post(), one.from(), one.until(), one.capacity().name(), one.order());
        }
    }

    /** Who holds and acts, the posts themselves, and what they point at. */
    @Activate
    public PersonPostSection(
            @Reference PostRegister register,
            @Reference PostActingRegister acting,
            @Reference Posts posts,
            @Reference PostChoiceLoader finder) {
        this.register = register;
        this.acting = acting;
        this.posts = posts;
        this.finder = finder;
    }

    /** Those of a person whom the caller may see; empty for somebody who never had one. */
    public Optional<Section> of(ViewRequest request, Texts texts, PersonId person) {
        PostChoices places = finder.of(request.caller().office());
        List<List<String>> rows = Stream.concat(
                        register.heldBy(request.caller(), person).stream().map(Line::of),
                        acting.ofPerson(request.caller(), person).stream().map(Line::of))
                .sorted(Comparator.comparing(Line::from).reversed())
                .limit(SHOWN)
                .flatMap(
                        line -> posts
                                .find(request.caller().office(), line.post())
                                .map(post -> row(texts, places, line, post))
                                .stream())
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String title = texts.get("admin.person.posts.title");
        SmallTable table = new SmallTable(
                title,
                List.of(
                        texts.get("admin.post.section"),
                        texts.get("admin.posts.column.number"),
                        texts.get("admin.posts.column.unit"),
                        texts.get("admin.post.from.label"),
                        texts.get("admin.post.lastDay.label"),
                        texts.get("admin.post-acting.order.label")),
                rows);
        return Optional.of(new Section(title, table.stacking()).flush());
    }

    private static List<String> row(Texts texts, PostChoices places, Line line, Post post) {
        ScreenDates dates = ScreenDates.in(texts.locale());
        LocalDate until = line.until();
        boolean over = until != null && until.isBefore(places.today());
        String name = places.title(texts, post);
        boolean acts = !line.capacity().isEmpty();
        return List.of(
                acts
                        ? texts.get(
                                "admin.post-acting.named", texts.get("admin.acting.capacity." + line.capacity()), name)
                        : name,
                post.number(),
                places.unit(texts, post.unit(), over && until != null ? until : places.today()),
                dates.listDate(line.from()),
                until == null ? (acts ? texts.get("admin.post-acting.open") : "–") : dates.listDate(until),
                line.order().isEmpty() ? "–" : line.order());
    }
}
