package org.khet.portal.admin.internal.chart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.portal.admin.internal.chart.ChartMessages;
import org.khet.portal.admin.internal.chart.OrganisationChart;
import org.khet.portal.admin.internal.chart.OrganisationChart.Group;
import org.khet.portal.admin.internal.chart.OrganisationChart.Headed;
import org.khet.portal.admin.internal.chart.OrganisationChart.Instead;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.PersonCell;
import org.khet.portal.api.ui.component.PersonPhotos;
import org.khet.portal.api.ui.component.StatusBadge;

/** The people of a group beside the chart: heads first, who is absent, who acts, vacant posts, and its sections. */
final class GroupPanel extends Aside {
    private final transient ChartMessages messages;
    private final transient OrganisationChart chart;
    private final transient PersonPhotos faces;

    GroupPanel(ChartMessages messages, OrganisationChart chart, Group group, PersonPhotos faces, Runnable close) {
        this.messages = messages;
        this.chart = chart;
        this.faces = faces;
        addClassName("k-detail");
        setId("admin-chart-detail");
        String name = messages.unit(group.unit());
        getElement().setAttribute("aria-label", name);
        Button away = new Button(Icons.of("x"), press -> close.run());
        away.setId("admin-chart-close");
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.setAriaLabel(messages.texts().get("admin.chart.close"));
        Div tools = new Div(away);
        tools.addClassName("k-detail-tools");
        Div head = new Div(new H2(name), tools);
        head.addClassName("k-detail-head");
        Span whole = new Span(group.unit().name());
        whole.getElement().setAttribute("lang", "th");
        Div body = new Div(whole);
        body.addClassName("k-detail-body");
        if (!group.unit().phone().isEmpty()) {
            body.add(new Span(
                    messages.texts().get("admin.chart.phone", group.unit().phone())));
        }
        body.add(people(group));
        group.sections().forEach(section -> body.add(new H3(messages.unit(section.unit())), people(section)));
        add(head, body);
    }

    private UnorderedList people(Group group) {
        UnorderedList list = new UnorderedList();
        list.addClassName("k-chart-people");
        list.setClassName("k-chart-faces", !faces.isEmpty());
        group.heads().forEach(one -> list.add(new ListItem(person(one.person(), messages.function(one)))));
        group.people().stream()
                .filter(person -> group.heads().stream().map(Headed::person).noneMatch(person::equals))
                .forEach(person -> list.add(new ListItem(person(person, person.position()))));
        group.vacant()
                .forEach(seat -> list.add(new ListItem(PersonCell.vacant(
                        messages.vacant(seat),
                        messages.acting(seat).stream().map(Span::new).toArray(Component[]::new)))));
        return list;
    }

    private PersonCell person(Person person, String line) {
        List<Component> lines = new ArrayList<>(List.of(new Span(line)));
        Optional<Instead> instead = chart.instead(person);
        instead.ifPresent(one -> {
            lines.add(new StatusBadge(
                    BadgeTone.WAIT, "user-round-x", messages.texts().get("admin.chart.away")));
            lines.add(new Span(messages.instead(one)));
        });
        return PersonCell.of(person, faces, lines.toArray(Component[]::new));
    }
}
