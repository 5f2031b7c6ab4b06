package org.khet.portal.admin.internal.post.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.post.PostLists;
import org.khet.portal.api.admin.post.PostRegister;
import org.khet.portal.api.admin.post.PostRegister.Filter;
import org.khet.portal.api.admin.post.PostRegister.Listed;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.export.RowPager;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.post.PostHolding;
import org.khet.portal.api.security.Caller;

/**
 * The posts of a filter with who holds them, as a file.
 *
 * @param caller in whose name is read
 * @param texts  in the person's language
 * @param posts  the register
 * @param places units, people and codes
 */
record PostList(Caller caller, Texts texts, PostRegister posts, PostChoices places) {
    private static final ListKind KIND = ListKind.personal("core.post", People.VIEW);
    private static final int BATCH = 200;

    /**
     * A post with who holds it today.
     *
     * @param holder {@code null} while it is vacant
     * @param acting who acts in it, {@code null} for nobody
     */
    record Line(
            Listed listed,
            @Nullable Person holder,
            @Nullable Person acting) {}

    /**
     * All of them.
     *
     * @param sentence the filter in words
     */
    ExportList<Line> all(Filter filter, String sentence) {
        return new ExportList<>(
                KIND,
                new ExportList.ExportTexts(texts.get("admin.posts.title"), sentence, texts.locale()),
                List.of(
                        Column.text(
                                head("number"), 12, line -> line.listed().post().number()),
                        Column.text(
                                head("title"),
                                44,
                                line -> places.title(texts, line.listed().post())),
                        Column.text(
                                texts.get("admin.post.type.label"),
                                18,
                                line -> places.name(
                                        texts,
                                        PostLists.TYPES,
                                        line.listed().post().type())),
                        Column.text(
                                head("unit"),
                                30,
                                line -> places.unit(texts, line.listed().post().unit())),
                        Column.text(
                                head("holder"),
                                30,
                                line -> line.holder() == null
                                        ? ""
                                        : line.holder().fullName()),
                        Column.text(texts.get("admin.post-acting.person.label"), 30, this::acting),
                        Column.date(texts.get("admin.post.from.label"), 14, line -> {
                            PostHolding holding = line.listed().holding();
                            return holding == null ? null : holding.from();
                        }),
                        Column.text(head("state"), 12, this::state)),
                new ExportList.Source<>(
                        () -> posts.count(caller, filter), () -> RowPager.byOffset(offset -> lines(filter, offset))));
    }

    /** Who acts in the vacant post, and in which capacity. */
    private String acting(Line line) {
        PostActing acting = line.listed().acting();
        return acting == null || line.acting() == null
                ? ""
                : line.acting().fullName() + " " + texts.get("admin.acting.capacity." + acting.capacity());
    }

    private String state(Line line) {
        boolean ended = !line.listed().post().isOn(places.today());
        String held = line.listed().holding() == null ? "vacant" : "held";
        return texts.get("admin.posts.standing." + (ended ? "ended" : held));
    }

    private String head(String name) {
        return texts.get("admin.posts.column." + name);
    }

    private List<Line> lines(Filter filter, int offset) {
        List<Listed> found = posts.page(
                caller, filter, new PageRequest(offset, BATCH, List.of(new PageRequest.Sort("number", false))));
        Map<PersonId, Person> holders = places.all(
                found.stream().map(PostsView::person).filter(Objects::nonNull).toList());
        return found.stream()
                .map(one -> new Line(
                        one,
                        one.holding() == null ? null : holders.get(one.holding().person()),
                        one.acting() == null ? null : holders.get(one.acting().person())))
                .toList();
    }
}
