package org.khet.rounds.internal.collection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.ask.AskRequest;
import org.khet.portal.api.ask.AskedForm;
import org.khet.portal.api.ask.SchoolForms;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.school.SchoolId;

/**
 * The form of the office that a collection asks beside its figures, for words and lists: each school answers it before it confirms.
 * Where the module of forms is away nothing is demanded. Source: kinds-processes.md §4 (sheet, design).
 */
public final class CollectionForm {
    private final SchoolForms forms;
    private final RoundLookup lookup;

    CollectionForm(SchoolForms forms, RoundLookup lookup) {
        this.forms = forms;
        this.lookup = lookup;
    }

    private static CollectionKind kind(RecordRow collection) {
        return (CollectionKind) collection.kind();
    }

    private static String form(RecordRow collection) {
        return collection.get(kind(collection).form);
    }

    private static String key(RecordRow collection) {
        return "rounds.collection " + collection.id();
    }

    List<OfferedValue> offers(OfficeId office) {
        return forms.all(office).stream()
                .map(form -> new OfferedValue(form.key(), form.name()))
                .toList();
    }

    /** A planned collection asks with a form that is in force. */
    Optional<Problem> valid(RecordRow collection) {
        CollectionKind kind = kind(collection);
        OfficeId office = collection.head().office();
        boolean unknown = !form(collection).isEmpty()
                && collection.state().equals(kind.planned)
                && forms.isOn(office)
                && !forms.knows(office, form(collection));
        return unknown ? Optional.of(Problem.of(kind.form.name(), "rounds.error.form")) : Optional.empty();
    }

    /** Asks these schools, until the last day of the round; those that were asked before stay as they are. */
    void ask(RecordRow collection, Set<SchoolId> schools) {
        Optional<LocalDate> closes = closes(collection);
        if (form(collection).isEmpty() || schools.isEmpty() || closes.isEmpty()) {
            return;
        }
        CollectionKind kind = kind(collection);
        OfficeId office = collection.head().office();
        if (forms.find(office, key(collection)).isPresent()) {
            forms.extend(office, key(collection), schools, closes.get());
            return;
        }
        forms.ask(
                office,
                new AskRequest(
                        form(collection),
                        collection.get(kind.name),
                        "ตอบพร้อมข้อมูลของรอบ " + collection.get(kind.name),
                        collection.get(kind.unit),
                        collection.get(kind.contact),
                        schools,
                        closes.get(),
                        new RecordLink("rounds.collection", collection.id(), collection.get(kind.name)),
                        key(collection)));
    }

    private Optional<LocalDate> closes(RecordRow collection) {
        return lookup.days(collection.head().office(), collection.get(kind(collection).round))
                .map(DataRound.Days::closesOn);
    }

    /** The answer of this school alone may come until another day. */
    void reopen(RecordRow collection, SchoolId school, LocalDate until) {
        if (!form(collection).isEmpty()) {
            forms.reopen(collection.head().office(), key(collection), school, until);
        }
    }

    /** Answers of all may come until the last day that the round has now. */
    void extend(RecordRow collection) {
        if (!form(collection).isEmpty()) {
            closes(collection)
                    .ifPresent(day -> forms.extend(collection.head().office(), key(collection), Set.of(), day));
        }
    }

    /** A round that is closed before its last day takes answers until the end of that day only; a form that is closed stays so. */
    void shorten(RecordRow collection, LocalDate today) {
        OfficeId office = collection.head().office();
        boolean early = !form(collection).isEmpty()
                && closes(collection).filter(today::isBefore).isPresent();
        if (early
                && forms.find(office, key(collection))
                        .filter(asked -> !asked.closed())
                        .isPresent()) {
            forms.extend(office, key(collection), Set.of(), today);
        }
    }

    /** What is asked by form; empty where nothing is, or the module of forms is away. */
    public Optional<AskedForm> of(RecordRow collection) {
        return Optional.of(form(collection))
                .filter(form -> !form.isEmpty())
                .flatMap(form -> forms.asked(collection.head().office(), form, key(collection)));
    }

    /** A school that has not sent the form does not confirm. */
    Optional<Problem> owed(RecordRow collection, SchoolId school) {
        return of(collection)
                .filter(asked -> asked.owing().contains(school))
                .map(asked -> Problem.of("", "rounds.error.form-owed", asked.name()));
    }
}
