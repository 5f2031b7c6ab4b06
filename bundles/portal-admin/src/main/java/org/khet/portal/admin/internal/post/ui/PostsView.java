package org.khet.portal.admin.internal.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.post.PostLists;
import org.khet.portal.api.admin.post.PostRegister;
import org.khet.portal.api.admin.post.PostRegister.Listed;
import org.khet.portal.api.admin.post.PostRegister.PostStatus;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.post.PostHolding;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.api.ui.component.FilterBar;
import org.khet.portal.api.ui.component.LazyCells;
import org.khet.portal.api.ui.component.Register;
import org.khet.portal.api.ui.component.StatusBadge;
import org.khet.portal.api.ui.component.TwoLineCell;

/** The register of posts: lazy, searched in the database; vacant ones by one chip (core CORE-12). */
final class PostsView extends Div {
    /**
     * A row in words.
     *
     * @param post   the post
     * @param holder name of who holds it or acts in it today, empty for nobody
     * @param since  since when, or in which capacity
     * @param state  what the post is today
     */
    record Row(Post post, String holder, String since, Kind state) {}

    /** What a post is today. */
    enum Kind {
        /** Somebody holds it. */
        HELD,
        /** It is vacant, and somebody acts in it. */
        ACTED,
        /** It is vacant. */
        VACANT,
        /** It has ended. */
        ENDED
    }

    private static final Map<String, PostStatus> STANDINGS =
            Map.of("vacant", PostStatus.VACANT, "held", PostStatus.HELD, "ended", PostStatus.ENDED);

    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient PostRegister posts;
    private final transient PostChoices places;
    private transient PostRegister.Filter filter;

    PostsView(ViewRequest request, Texts texts, PostRegister posts, PostChoices places, ListExports exports) {
        this.request = request;
        this.texts = texts;
        this.posts = posts;
        this.places = places;
        this.filter = filter(request.query());
        String title = texts.get("admin.posts.title");
        Register<Row> register =
                new Register<>("admin-posts-grid", title, this::rows, () -> posts.count(request.caller(), filter));
        columns(register.grid());
        FilterBar bar = bar(register);
        register.filters(bar)
                .card(this::card)
                .onOpen(this::open)
                .empty(new EmptyState(
                                BadgeTone.IDLE,
                                "id-card",
                                texts.get("admin.posts.empty.title"),
                                texts.get("admin.posts.empty.text"))
                        .bare());
        register.onClick(this::open);
        AdminPage page = new AdminPage(this, texts, title).here(request, title);
        PostList list = new PostList(request.caller(), texts, posts, places);
        page.head()
                .actions(actions(
                        new ExportMenu(request, exports, "admin-posts", () -> list.all(filter, bar.sentence()))));
        page.with(register);
    }

    private Component[] actions(ExportMenu export) {
        List<Component> all = new ArrayList<>(List.of(export));
        if (request.caller().scope(People.EDIT).wholeOffice()) {
            all.add(AdminPage.button(
                    "admin-posts-import",
                    "file-input",
                    texts.get("admin.posts.import.open"),
                    () -> request.open("admin/posts/import")));
            all.add(AdminPage.primary(
                    "admin-posts-add", "plus", texts.get("admin.posts.add"), () -> request.open("admin/posts/new")));
        }
        return all.toArray(Component[]::new);
    }

    private void open(Row row) {
        request.open("admin/posts/" + row.post().id().value());
    }

    private List<Row> rows(PageRequest page) {
        List<Listed> found = posts.page(request.caller(), filter, page);
        Map<PersonId, Person> holders = places.all(
                found.stream().map(PostsView::person).filter(Objects::nonNull).toList());
        ScreenDates dates = ScreenDates.in(texts.locale());
        return found.stream().map(one -> row(one, holders, dates)).toList();
    }

    static @Nullable PersonId person(Listed one) {
        PostHolding holding = one.holding();
        PostActing acting = one.acting();
        return holding != null ? holding.person() : acting != null ? acting.person() : null;
    }

    private Row row(Listed one, Map<PersonId, Person> holders, ScreenDates dates) {
        PostHolding holding = one.holding();
        PostActing acting = one.acting();
        PersonId key = person(one);
        Person person = key == null ? null : holders.get(key);
        String name = key == null ? "" : person == null ? "–" : person.fullName();
        String since = holding != null
                ? texts.get("admin.posts.since", dates.listDate(holding.from()))
                : acting != null ? texts.get("admin.acting.capacity." + acting.capacity()) : "";
        return new Row(one.post(), name, since, kind(one));
    }

    private Kind kind(Listed one) {
        if (!one.post().isOn(places.today())) {
            return Kind.ENDED;
        }
        return one.holding() != null ? Kind.HELD : one.acting() != null ? Kind.ACTED : Kind.VACANT;
    }

    private void columns(Grid<Row> grid) {
        column(grid, "number", row -> new Span(row.post().number()))
                .setSortProperty("number")
                .setWidth("9rem")
                .setFlexGrow(0);
        column(
                        grid,
                        "title",
                        row -> new TwoLineCell(
                                places.title(texts, row.post()),
                                places.name(texts, PostLists.TYPES, row.post().type())))
                .setFlexGrow(2);
        column(grid, "unit", row -> new Span(places.unit(texts, row.post().unit())));
        column(grid, "holder", row -> new TwoLineCell(row.holder().isEmpty() ? "–" : row.holder(), row.since()));
        column(grid, "state", this::badge).setWidth("9rem").setFlexGrow(0);
    }

    private Grid.Column<Row> column(Grid<Row> grid, String name, ValueProvider<Row, Component> cell) {
        return grid.addColumn(LazyCells.of(cell))
                .setHeader(texts.get("admin.posts.column." + name))
                .setKey(name)
                .setSortable(false)
                .setResizable(true);
    }

    private StatusBadge badge(Row row) {
        return switch (row.state()) {
            case HELD -> new StatusBadge(BadgeTone.DONE, texts.get("admin.posts.standing.held"));
            case ACTED -> new StatusBadge(BadgeTone.RUN, texts.get("admin.posts.standing.acted"));
            case VACANT -> new StatusBadge(BadgeTone.IDLE, texts.get("admin.posts.standing.vacant"));
            case ENDED -> new StatusBadge(BadgeTone.IDLE, texts.get("admin.posts.standing.ended"));
        };
    }

    private Component card(Row row) {
        return new CardRow(
                row.post().number(),
                badge(row),
                places.title(texts, row.post()),
                row.holder().isEmpty()
                        ? places.unit(texts, row.post().unit())
                        : row.state() == Kind.ACTED ? row.since() + " " + row.holder() : row.holder(),
                false);
    }

    private FilterBar bar(Register<Row> register) {
        FilterBar bar = new FilterBar("admin-posts", texts.get("admin.posts.search"), values -> {
            filter = filter(values);
            request.query(values);
            register.refresh();
        });
        bar.chip(
                "unit",
                texts.get("admin.posts.column.unit"),
                places.allUnits().stream()
                        .map(unit -> new FilterBar.Choice(
                                String.valueOf(unit.id().value()), texts.choose(unit.shortName(), unit.nameEnglish())))
                        .toList());
        bar.chip(
                "standing",
                texts.get("admin.posts.column.state"),
                List.of(
                        new FilterBar.Choice("vacant", texts.get("admin.posts.standing.vacant")),
                        new FilterBar.Choice("held", texts.get("admin.posts.standing.held")),
                        new FilterBar.Choice("ended", texts.get("admin.posts.standing.ended"))));
        bar.values(request.query());
        request.draft().skip(bar.words());
        return bar;
    }

    private static PostRegister.Filter filter(Map<String, List<String>> values) {
        List<String> standing = values.getOrDefault("standing", List.of());
        return new PostRegister.Filter(
                String.join(" ", values.getOrDefault("q", List.of())),
                values.getOrDefault("unit", List.of()).stream()
                        .filter(unit -> unit.matches("[1-9]\\d{0,17}"))
                        .map(unit -> new UnitId(Long.parseLong(unit)))
                        .collect(Collectors.toSet()),
                standing.size() == 1 ? STANDINGS.getOrDefault(standing.getFirst(), PostStatus.ANY) : PostStatus.ANY);
    }
}
