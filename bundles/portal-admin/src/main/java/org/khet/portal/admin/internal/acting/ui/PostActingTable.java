package org.khet.portal.admin.internal.acting.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.post.PostLists;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/**
 * Who acts in vacant posts today, in which capacity and until when; in words.
 *
 * @param posts by which posts are named
 * @param today who acts
 */
record PostActingTable(Texts texts, ActingChoices places, Posts posts, List<PostActing> today) {
    private static final int SHOWN = 20;

    boolean isEmpty() {
        return today.isEmpty();
    }

    /** The part of a page; nothing to see while nobody acts in a post. */
    Div section() {
        Div parts = new Div();
        parts.getStyle().set("display", "contents"); // it stands in the page's own column
        if (!today.isEmpty()) {
            Section section = new Section(texts.get("admin.post-acting.today"), table()).flush();
            section.setId("admin-acting-posts");
            parts.add(section);
        }
        return parts;
    }

    SmallTable table() {
        Map<PersonId, Person> known =
                places.all(today.stream().map(PostActing::person).collect(Collectors.toSet()));
        return new SmallTable(
                texts.get("admin.post-acting.today"),
                List.of(
                        texts.get("admin.post-acting.post"),
                        texts.get("admin.acting.column.until"),
                        texts.get("admin.post-acting.person.label"),
                        texts.get("admin.acting.column.capacity")),
                today.stream()
                        .limit(SHOWN)
                        .map(one -> List.of(
                                post(one.post()),
                                one.until() == null
                                        ? texts.get("admin.post-acting.open")
                                        : texts.get("admin.absence.day", one.until()),
                                ActingChoices.name(known, one.person()),
                                texts.get("admin.acting.capacity." + one.capacity())))
                        .toList());
    }

    private String post(PostId key) {
        return posts.find(places.office(), key)
                .map(post -> texts.get("admin.post-acting.named", post.number(), line(post)))
                .orElse("–");
    }

    private String line(Post post) {
        return places.lists().of(places.office(), PostLists.LINES).stream()
                .filter(one -> one.code().equals(post.line()))
                .findFirst()
                .map(one -> texts.choose(one.thai(), one.english()))
                .orElse(post.line());
    }
}
