package org.khet.portal.records.internal.ui.input;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ThaiFolding;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.records.internal.service.ReferredRegisters;
import org.khet.portal.records.internal.ui.ValueFormatter;

/** Inputs that choose what the office has: units, people, schools, posts, other records. Choices are read as one types. */
final class ReferenceEditors {
    private static final int MOST = 50;
    private final ValueFormatter names;
    private final ViewRequest request;
    private final UnitChoices units;
    private final LocalDate today;

    ReferenceEditors(ValueFormatter names, ViewRequest request, UnitChoices units, LocalDate today) {
        this.names = names;
        this.request = request;
        this.units = units;
        this.today = today;
    }

    FieldEditor<?, ?> unit(DeclaredField field) {
        Select<Unit> select = new Select<>();
        List<Unit> choices = new ArrayList<>(units.of(field));
        select.setItems(choices);
        select.setItemLabelGenerator(
                unit -> unit == null ? "" : request.texts().choose(unit.name(), unit.nameEnglish()));
        if (choices.stream()
                .anyMatch(unit -> names.language().isThai(request.texts().choose(unit.name(), unit.nameEnglish())))) {
            select.setRenderer(new ComponentRenderer<>(unit -> {
                String words = request.texts().choose(unit.name(), unit.nameEnglish());
                return names.language().mark(new Span(words), field, words);
            }));
        }
        select.setEmptySelectionAllowed(!field.isNeeded());
        return new FieldEditor<>(field, select, Unit::id, value -> shown(select, choices, (UnitId) value));
    }

    /** What stands there stays, also a unit that ended or that the reader would not choose. */
    private @Nullable Unit shown(Select<Unit> select, List<Unit> choices, UnitId value) {
        Optional<Unit> offered =
                choices.stream().filter(unit -> unit.id().equals(value)).findFirst();
        if (offered.isPresent()) {
            return offered.get();
        }
        Optional<Unit> kept = names.references().units().find(names.office(), value);
        kept.ifPresent(unit -> {
            choices.add(unit);
            select.setItems(choices);
        });
        return kept.orElse(null);
    }

    FieldEditor<?, ?> person(DeclaredField field) {
        ComboBox<Person> box = new ComboBox<>();
        box.setItems(query -> page(
                names.references()
                        .people()
                        .search(names.office(), query.getFilter().orElse(""), MOST),
                query));
        box.setItemLabelGenerator(Person::fullName);
        return new FieldEditor<>(
                field,
                box,
                Person::id,
                value -> names.references()
                        .people()
                        .find(names.office(), (PersonId) value)
                        .orElse(null));
    }

    FieldEditor<?, ?> school(DeclaredField field) {
        ComboBox<School> box = new ComboBox<>();
        box.setItems(query -> page(offered(query.getFilter().orElse("")), query));
        box.setItemLabelGenerator(School::name);
        return new FieldEditor<>(
                field,
                box,
                School::id,
                value -> names.references()
                        .schools()
                        .find(names.office(), (SchoolId) value)
                        .orElse(null));
    }

    /** Schools that are open; whoever types the name of one that ended is offered who goes on for it (core E-68). */
    private List<School> offered(String typed) {
        Schools schools = names.references().schools();
        List<School> open = schools.search(names.office(), typed, today, MOST);
        Stream<School> others = open.size() == MOST
                ? Stream.empty()
                : schools.successors(names.office(), typed, today, MOST).stream()
                        .filter(next -> open.stream().noneMatch(one -> one.id().equals(next.id())));
        return Stream.concat(open.stream(), others).toList();
    }

    FieldEditor<?, ?> post(DeclaredField field) {
        ComboBox<Post> box = new ComboBox<>();
        box.setItems(names.references().posts().seats(names.office(), today).stream()
                .map(Posts.Seat::post)
                .toList());
        box.setItemLabelGenerator(Post::number);
        return new FieldEditor<>(
                field,
                box,
                Post::id,
                value -> names.references()
                        .posts()
                        .find(names.office(), (PostId) value)
                        .orElse(null));
    }

    /** A record of a kind of the module. */
    FieldEditor<?, ?> record(DeclaredField field, String type) {
        ComboBox<Long> box = new ComboBox<>();
        box.setItems(query -> page(choices(field, type, query.getFilter().orElse("")), query));
        box.setItemLabelGenerator(id -> names.words(field, id));
        if (field.among().isEmpty()
                && !names.services().find(type).map(this::isSeen).orElse(true)) {
            box.setHelperText(request.texts().get("records.link.unseen"));
        }
        return new FieldEditor<>(field, box, id -> id, value -> (Long) value);
    }

    private boolean isSeen(RecordService<?> register) {
        return request.caller().may(register.kind().view());
    }

    private List<Long> choices(DeclaredField field, String type, String text) {
        return field.among().isEmpty() ? rows(type, text) : among(field, type, text);
    }

    /** Those from which the field is chosen, as far as the caller sees them; at most so many as fit into a list. */
    private List<Long> among(DeclaredField field, String type, String text) {
        List<Long> offered = names.services().offered(request.caller(), field);
        Map<Long, String> titles = names.services()
                .find(type)
                .map(service -> service.titles(names.office(), offered))
                .orElse(Map.of());
        String wanted = ThaiFolding.fold(text);
        return offered.stream()
                .filter(id -> ThaiFolding.fold(titles.getOrDefault(id, "")).contains(wanted))
                .limit(MOST)
                .toList();
    }

    private List<Long> rows(String type, String text) {
        Optional<RecordService<?>> service = names.services().find(type);
        return service.filter(this::isSeen)
                .map(found -> found
                        .page(
                                request.caller(),
                                new RecordFilter(
                                        "", text, Map.of(), found.kind().offered(today)),
                                new PageRequest(0, MOST, List.of()))
                        .stream()
                        .map(RecordRow::id)
                        .toList())
                .orElse(List.of());
    }

    /** A record of another register, or what is typed while that one is away; then one that was chosen before stays as it is. */
    FieldEditor<?, ?> link(DeclaredField field, List<String> types) {
        List<ReferredRegisters.Referred> there = types.stream()
                .flatMap(type -> names.services().referred(request.caller(), type).stream())
                .filter(ReferredRegisters.Referred::open)
                .toList();
        if (there.isEmpty()) {
            return typed(field, !types.isEmpty());
        }
        ComboBox<RecordLink> box = new ComboBox<>();
        box.setItems(query -> page(links(there, query.getFilter().orElse("")), query));
        box.setItemLabelGenerator(RecordLink::title);
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(typed -> box.setValue(RecordLink.typed(typed.getDetail())));
        return new FieldEditor<>(field, box, link -> link, value -> (RecordLink) value);
    }

    private FieldEditor<?, ?> typed(DeclaredField field, boolean away) {
        TextField input = new TextField();
        if (away) {
            input.setHelperText(request.texts().get("records.link.away"));
        }
        AtomicReference<@Nullable RecordLink> shown = new AtomicReference<>();
        return new FieldEditor<>(
                field,
                input,
                words -> {
                    RecordLink before = shown.get();
                    return before != null && before.title().equals(words) ? before : RecordLink.typed(words);
                },
                value -> {
                    shown.set((RecordLink) value);
                    return ((RecordLink) value).title();
                });
    }

    /** Of several registers a part of each, so that none hides the others. */
    private List<RecordLink> links(List<ReferredRegisters.Referred> registers, String text) {
        int each = Math.max(1, MOST / registers.size());
        return registers.stream()
                .flatMap(register -> register
                        .links(register.rows(
                                new RecordFilter(
                                        "",
                                        text,
                                        Map.of(),
                                        register.service().kind().offered(today)),
                                each))
                        .stream())
                .toList();
    }

    /** Vaadin demands that offset and limit are asked for. */
    private static <T> Stream<T> page(List<T> all, Query<T, ?> query) {
        return all.stream().skip(query.getOffset()).limit(query.getLimit());
    }
}
