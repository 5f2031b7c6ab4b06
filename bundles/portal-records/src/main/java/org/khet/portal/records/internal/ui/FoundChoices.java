package org.khet.portal.records.internal.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiFolding;
import org.khet.portal.api.ui.component.FilterBar;
import org.khet.portal.api.ui.component.FilterBar.Choice;
import org.khet.portal.records.internal.store.AddressValues;

/**
 * Choices of a chip of which an office has thousands, people, schools, posts and records, or of which nobody knows beforehand, numbers and
 * words. At first those of most records that the reader sees are offered, of numbers the highest first; whoever types is offered what
 * fits, of the whole office.
 */
final class FoundChoices implements FilterBar.Choices {
    private static final int MOST = 200;
    private static final int FITTING = 50;

    private final Field<?> field;
    private final RecordService<?> service;
    private final ValueFormatter names;
    private final Caller caller;

    FoundChoices(Field<?> field, RecordService<?> service, ValueFormatter names, Caller caller) {
        this.field = field;
        this.service = service;
        this.names = names;
        this.caller = caller;
    }

    /** Whether the values of the field are found instead of listed. */
    static boolean isOf(Field<?> field) {
        return switch (field.type()) {
            case FieldType.PersonRef ignored -> true;
            case FieldType.SchoolRef ignored -> true;
            case FieldType.PostRef ignored -> true;
            case FieldType.RecordRef ignored -> true;
            case FieldType.AnyRecord ignored -> true;
            case FieldType.Whole ignored -> true;
            case FieldType.Text ignored -> field.offers().isEmpty();
            default -> false;
        };
    }

    @Override
    public List<Choice> found(String words) {
        String typed = words.strip();
        return switch (field.type()) {
            case FieldType.RecordRef ref -> records(ref.recordType(), typed);
            case FieldType.PersonRef ignored
            when !typed.isEmpty() ->
                choices(names.references().people().search(names.office(), typed, FITTING).stream()
                        .map(Person::id));
            case FieldType.SchoolRef ignored
            when !typed.isEmpty() ->
                choices(names.references().schools().search(names.office(), typed, today(), FITTING).stream()
                        .map(School::id));
            default -> present(ThaiFolding.fold(typed));
        };
    }

    @Override
    public List<Choice> named(List<String> values) {
        return choices(values.stream()
                .map(text -> AddressValues.parse(field, text))
                .filter(Objects::nonNull)
                .map(Object.class::cast)
                .flatMap(value -> seen(value).stream()));
    }

    /** The value, if the reader may know how it is called. */
    private Optional<Object> seen(Object value) {
        return switch (value) {
            case PersonId person ->
                names.references().people().find(names.office(), person).map(one -> value);
            case SchoolId school ->
                names.references().schools().find(names.office(), school).map(one -> value);
            case Long id
            when field.type() instanceof FieldType.RecordRef ref ->
                names.services()
                        .find(ref.recordType())
                        .filter(register -> isSeen(register, id))
                        .map(one -> value);
            case Integer typed -> Optional.of(typed);
            case String typed -> Optional.of(typed);
            default ->
                present()
                        .filter(one -> AddressValues.text(one).equals(AddressValues.text(value)))
                        .findFirst();
        };
    }

    private boolean isSeen(RecordService<?> register, long id) {
        try {
            return caller.may(register.kind().view())
                    && register.open(caller, id).id() == id;
        } catch (NoLongerThere gone) {
            return false;
        }
    }

    private LocalDate today() {
        return names.services().portal.context(caller).today();
    }

    private List<Choice> records(String type, String words) {
        return choices(names.services().find(type).stream()
                .filter(register -> caller.may(register.kind().view()))
                .flatMap(register -> register
                        .page(
                                caller,
                                new RecordFilter("", words, Map.of(), List.of()),
                                new PageRequest(0, words.isEmpty() ? MOST : FITTING, List.of()))
                        .stream())
                .map(RecordRow::id));
    }

    private List<Choice> present(String wanted) {
        return choices(present()).stream()
                .filter(choice -> ThaiFolding.fold(choice.label()).contains(wanted))
                .toList();
    }

    private Stream<Object> present() {
        Stream<Object> values = (field.isSensitive() ? ofNewest() : ofMost())
                .filter(value -> !(value instanceof RecordLink link && link.isTyped()) && !value.equals(""));
        return field.type() instanceof FieldType.Whole
                ? values.sorted(Comparator.comparing(Integer.class::cast).reversed())
                : values;
    }

    private Stream<Object> ofMost() {
        return service.groups(caller, RecordFilter.ALL, field.name(), MOST).stream()
                .flatMap(group -> Stream.ofNullable(group.value()));
    }

    /** What is sensitive is counted nowhere, so that of the newest records is offered. */
    private Stream<Object> ofNewest() {
        return service.page(caller, RecordFilter.ALL, new PageRequest(0, MOST, List.of())).stream()
                .flatMap(row -> Stream.ofNullable(row.raw(field)))
                .distinct();
    }

    private List<Choice> choices(Stream<?> found) {
        List<Object> values = found.map(Object.class::cast).toList();
        names.known(values);
        return values.stream()
                .map(value -> new Choice(AddressValues.text(value), names.words(field, value)))
                .toList();
    }
}
