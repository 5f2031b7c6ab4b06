package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.group.AppointedGroup;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.text.ThaiOrder;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.processes.internal.GroupsLink;
import org.khet.processes.internal.ProcessesRecords;

/** Working groups and committees, active and ended: of one person, or of the whole office. Source: core CORE-147. */
public final class GroupsView {
    private static final String PERSON = "person";
    private static final int MOST = 50;
    private final ProcessesRecords records;
    private final GroupsLink others;
    private final People people;

    /** Over cases and what other modules tell. */
    public GroupsView(ProcessesRecords records, GroupsLink others, People people) {
        this.records = records;
        this.others = others;
        this.people = people;
    }

    /** The view; at first of the caller, of everybody with {@code person=all}. */
    public Component open(ViewRequest request) {
        Texts texts = request.texts();
        String asked = request.query().getOrDefault(PERSON, List.of("")).getFirst();
        Optional<PersonId> person = asked.isEmpty()
                ? Optional.of(request.caller().person())
                : Optional.of(asked)
                        .filter(text -> text.matches("\\d{1,18}"))
                        .map(text -> new PersonId(Long.parseLong(text)));
        request.title(texts.get("processes.groups.title"));
        List<AppointedGroup> all = groups(request, person);
        Div page = new Div();
        page.addClassName("k-page");
        page.add(
                new PageHeader(texts.get("processes.title"), texts.get("processes.groups.title"))
                        .sub(texts.get("processes.groups.sub")),
                chooser(request, person),
                table(
                        request,
                        "active",
                        all.stream().filter(one -> isActive(one, person)).toList(),
                        person),
                table(
                        request,
                        "ended",
                        all.stream().filter(one -> !isActive(one, person)).toList(),
                        person));
        return page;
    }

    /** A committee that goes on has ended for a member whose own term is over. */
    private static boolean isActive(AppointedGroup group, Optional<PersonId> person) {
        return person.map(group::isActive).orElse(group.active());
    }

    private List<AppointedGroup> groups(ViewRequest request, Optional<PersonId> person) {
        List<AppointedGroup> told = others.of(request.caller());
        return Stream.concat(
                        told.stream(),
                        records
                                .groups
                                .of(
                                        request.caller(),
                                        told.stream().map(AppointedGroup::link).collect(Collectors.toSet()))
                                .stream())
                .filter(one -> person.map(one.members()::containsKey).orElse(true))
                .sorted(Comparator.comparing(AppointedGroup::from)
                        .reversed()
                        .thenComparing(AppointedGroup::name, ThaiOrder.of()))
                .toList();
    }

    private Component chooser(ViewRequest request, Optional<PersonId> person) {
        OfficeId office = request.caller().office();
        ComboBox<Person> box = new ComboBox<>(request.texts().get("processes.groups.person"));
        box.setId("processes-groups-person");
        box.setHelperText(request.texts().get("processes.groups.person.help"));
        box.setItems(query -> page(people.search(office, query.getFilter().orElse(""), MOST), query));
        box.setItemLabelGenerator(Person::fullName);
        box.setClearButtonVisible(true);
        person.flatMap(key -> people.find(office, key)).ifPresent(box::setValue);
        box.addValueChangeListener(change -> request.open("processes/groups?" + PERSON + "="
                + Optional.ofNullable(change.getValue())
                        .map(one -> String.valueOf(one.id().value()))
                        .orElse("all")));
        return box;
    }

    private static <T> Stream<T> page(List<T> all, Query<T, ?> query) {
        return all.stream().skip(query.getOffset()).limit(query.getLimit());
    }

    private Component table(ViewRequest request, String which, List<AppointedGroup> groups, Optional<PersonId> person) {
        Texts texts = request.texts();
        String title = texts.get("processes.groups." + which, groups.size());
        if (groups.isEmpty()) {
            return new Section(title, new Div(texts.get("processes.groups.none")));
        }
        Map<PersonId, Person> known = people.findAll(
                request.caller().office(),
                groups.stream().flatMap(one -> one.members().keySet().stream()).collect(Collectors.toSet()));
        List<List<String>> rows = new ArrayList<>();
        List<Component> links = new ArrayList<>();
        for (AppointedGroup one : groups) {
            rows.add(List.of(
                    one.name(),
                    one.basis().isEmpty() ? "–" : one.basis(),
                    CaseMessages.day(texts, Optional.of(one.from())) + " – "
                            + CaseMessages.day(
                                    texts,
                                    Optional.ofNullable(person.map(one::until).orElse(one.until()))),
                    person.map(key -> one.members().getOrDefault(key, "")).orElseGet(() -> names(one, known))));
            links.add(Links.to(one.link(), texts.get("processes.groups.open")));
        }
        List<String> heads = Stream.of("name", "basis", "days", person.isPresent() ? "function" : "members")
                .map(head -> texts.get("processes.groups.head." + head))
                .toList();
        return new Section(
                        title,
                        new SmallTable(title, heads, rows)
                                .last(texts.get("processes.groups.head.page"), links)
                                .stacking())
                .flush();
    }

    private static String names(AppointedGroup group, Map<PersonId, Person> known) {
        return group.members().keySet().stream()
                .filter(key -> !group.active() || group.isActive(key))
                .flatMap(key -> Optional.ofNullable(known.get(key)).stream())
                .map(Person::fullName)
                .sorted(ThaiOrder.of())
                .collect(Collectors.joining(", "));
    }
}
