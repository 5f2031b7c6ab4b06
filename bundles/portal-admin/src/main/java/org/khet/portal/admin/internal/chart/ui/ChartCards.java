package org.khet.portal.admin.internal.chart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.chart.ChartMessages;
import org.khet.portal.admin.internal.chart.OrganisationChart;
import org.khet.portal.admin.internal.chart.OrganisationChart.Group;
import org.khet.portal.admin.internal.chart.OrganisationChart.Headed;
import org.khet.portal.admin.internal.chart.OrganisationChart.Seated;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.PersonCell;
import org.khet.portal.api.ui.component.PersonPhotos;
import org.khet.portal.api.ui.component.StatusBadge;

/** The cards of a chart: those who lead the office, and its groups. */
final class ChartCards extends Div {
    private final transient ChartMessages words;
    private final transient OrganisationChart chart;
    private final boolean vacant;
    private final boolean instead;
    private final transient PersonPhotos faces;
    private final Map<UnitId, NativeButton> groups = new HashMap<>();

    /**
     * All cards.
     *
     * @param shown   vacant posts, who acts, and faces
     * @param pressed told the group whose card was pressed
     */
    ChartCards(ChartMessages words, OrganisationChart chart, Shown shown, Consumer<UnitId> pressed) {
        this.words = words;
        this.chart = chart;
        this.vacant = shown.vacant();
        this.instead = shown.instead();
        this.faces = shown.faces();
        addClassName("k-chart");
        setClassName("k-chart-faces", !faces.isEmpty());
        UnorderedList top = new UnorderedList();
        top.addClassName("k-chart-top");
        chart.top().stream().filter(seat -> vacant || seat.holder() != null).forEach(seat -> top.add(top(seat)));
        UnorderedList list = new UnorderedList();
        list.addClassName("k-chart-groups");
        list.setId("admin-chart-groups");
        chart.groups().forEach(group -> list.add(new ListItem(card(group, pressed))));
        add(heading("admin.chart.top"), top, heading("admin.chart.groups"), list);
    }

    /**
     * What a chart shows besides.
     *
     * @param vacant  vacant posts
     * @param instead who acts
     * @param faces   photos of those who stand on it
     */
    record Shown(boolean vacant, boolean instead, PersonPhotos faces) {}

    /** Marks the group whose people stand beside the chart. */
    void mark(@Nullable UnitId chosen) {
        groups.forEach(
                (unit, card) -> card.getElement().setAttribute("aria-pressed", String.valueOf(unit.equals(chosen))));
    }

    /** Who closed the people of a group goes on at its card. */
    void focus(UnitId unit) {
        Optional.ofNullable(groups.get(unit)).ifPresent(NativeButton::focus);
    }

    private H2 heading(String key) {
        H2 heading = new H2(words.texts().get(key));
        heading.addClassName("k-unseen");
        return heading;
    }

    private ListItem top(Seated seat) {
        ListItem card = new ListItem(seat.holder() == null ? empty(seat) : holder(seat, seat.holder()));
        card.addClassNames("k-chart-card", "k-chart-head");
        return card;
    }

    private PersonCell holder(Seated seat, Person holder) {
        List<Component> lines = new ArrayList<>(List.of(new Span(words.post(seat))));
        lines.addAll(insteadOf(holder));
        return PersonCell.of(holder, faces, lines.toArray(Component[]::new));
    }

    /** A vacant post, with who acts in it. */
    private PersonCell empty(Seated seat) {
        return PersonCell.vacant(
                words.vacant(seat),
                words.acting(seat).filter(acts -> instead).stream()
                        .map(ChartCards::chip)
                        .toArray(Component[]::new));
    }

    private List<Component> insteadOf(Person person) {
        return instead
                ? chart.instead(person).stream()
                        .map(words::instead)
                        .map(ChartCards::chip)
                        .toList()
                : List.of();
    }

    private static Component chip(String words) {
        return new StatusBadge(BadgeTone.RUN, "user-round-check", words);
    }

    private NativeButton card(Group group, Consumer<UnitId> pressed) {
        Span name = new Span(words.unit(group.unit()));
        name.addClassName("k-chart-name");
        Span size = new Span(words.texts().get("admin.chart.people", group.size()));
        size.addClassName("k-chart-size");
        Span head = new Span(name, size);
        head.addClassName("k-chart-line");
        NativeButton card = new NativeButton();
        card.addClickListener(click -> pressed.accept(group.unit().id()));
        groups.put(group.unit().id(), card);
        card.setId("admin-chart-" + group.unit().code());
        card.addClassName("k-chart-card");
        card.add(head);
        group.heads().forEach(one -> card.add(head(one)));
        if (group.heads().isEmpty()) {
            card.add(PersonCell.vacant(words.texts().get("admin.chart.headless")));
        }
        if (vacant) {
            group.allVacant().forEach(seat -> card.add(empty(seat)));
        }
        return card;
    }

    private PersonCell head(Headed head) {
        List<Component> lines = new ArrayList<>(List.of(new Span(words.function(head))));
        lines.addAll(insteadOf(head.person()));
        return PersonCell.of(head.person(), faces, lines.toArray(Component[]::new));
    }
}
