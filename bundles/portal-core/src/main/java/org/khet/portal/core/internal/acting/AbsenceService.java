package org.khet.portal.core.internal.acting;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.acting.Absence;
import org.khet.portal.api.acting.AbsenceId;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.admin.acting.AbsenceDraft;
import org.khet.portal.api.admin.acting.AbsenceRegister;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.core.internal.form.FieldValidator;
import org.khet.portal.core.internal.post.PostValidator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps absences. */
@Component(service = AbsenceRegister.class)
public final class AbsenceService implements AbsenceRegister {
    private static final int NOTE_MAX = 200;

    /** A longer one is a mistyped year; whoever stays away longer has left the post. Our proposal. */
    private static final int YEARS_MAX = 2;

    private final ActingEvents events;
    private final ActingRepository repository;
    private final PostValidator checks;
    private final People people;

    /** Rows with trail and news, the office's lists, and its people. */
    @Activate
    public AbsenceService(
            @Reference ActingEvents events,
            @Reference ActingRepository repository,
            @Reference PostValidator checks,
            @Reference People people) {
        this.events = events;
        this.repository = repository;
        this.checks = checks;
        this.people = people;
    }

    @Override
    public boolean mayNote(Caller caller, PersonId person) {
        return caller.person().equals(person) || reaches(caller, NOTE, person);
    }

    @Override
    public List<Absence> of(Caller caller, PersonId person) {
        boolean all = mayNote(caller, person);
        if (!all) {
            caller.require(People.VIEW);
            if (!reaches(caller, People.VIEW, person)) {
                throw new NoLongerThere("core.person/" + person.value());
            }
        }
        return repository.absences(caller.office(), person).stream()
                .map(one -> all ? one : one.discreet())
                .toList();
    }

    @Override
    public Versioned<Absence> open(Caller caller, AbsenceId absence) {
        Versioned<Absence> found =
                repository.absence(caller.office(), absence, row -> new Versioned<>(row.toValue(), row.version()));
        if (!mayNote(caller, found.value().person())) {
            throw new NoLongerThere(object(absence));
        }
        return found;
    }

    @Override
    public AbsenceId note(Caller caller, AbsenceDraft draft) {
        requireNote(caller, draft.person());
        check(caller, draft, "");
        return events.change(caller, draft.person(), draft.from(), draft.until(), () -> {
            requireAlone(caller, draft, null);
            AbsenceEntity row = new AbsenceEntity(caller.office(), draft);
            AbsenceId noted = repository.add(row);
            note(
                    caller,
                    "core.absence.noted",
                    row.toValue(),
                    List.of(
                            new Change(
                                    "person", "", String.valueOf(draft.person().value())),
                            new Change("from", "", draft.from().iso()),
                            new Change("until", "", draft.until().iso()),
                            new Change("kind", "", draft.kind())));
            return noted;
        });
    }

    @Override
    public void edit(Caller caller, AbsenceId absence, int edition, AbsenceDraft draft) {
        Absence before = open(caller, absence).value();
        if (!before.person().equals(draft.person())) {
            throw new NoLongerThere(object(absence));
        }
        check(caller, draft, before.kind());
        HalfDay from = before.from().compareTo(draft.from()) < 0 ? before.from() : draft.from();
        HalfDay until = before.until().compareTo(draft.until()) > 0 ? before.until() : draft.until();
        events.change(caller, before.person(), from, until, () -> {
            requireAlone(caller, draft, absence);
            Absence after = repository.absence(caller.office(), absence, row -> {
                requireSame(row, edition);
                row.fill(draft);
                return row.toValue();
            });
            note(
                    caller,
                    "core.absence.edited",
                    after,
                    List.of(
                            new Change("from", before.from().iso(), after.from().iso()),
                            new Change(
                                    "until", before.until().iso(), after.until().iso()),
                            new Change("kind", before.kind(), after.kind())));
            return absence;
        });
    }

    @Override
    public void cancel(Caller caller, AbsenceId absence, int edition) {
        Absence before = open(caller, absence).value();
        events.change(caller, before.person(), before.from(), before.until(), () -> {
            Absence after = repository.absence(caller.office(), absence, row -> {
                requireSame(row, edition);
                row.cancel();
                return row.toValue();
            });
            note(
                    caller,
                    "core.absence.cancelled",
                    after,
                    List.of(
                            new Change("person", String.valueOf(before.person().value()), ""),
                            new Change("from", before.from().iso(), ""),
                            new Change("until", before.until().iso(), "")));
            return absence;
        });
    }

    private void note(Caller caller, String action, Absence after, List<Change> changes) {
        events.note(caller, action, object(after.id()), changes);
        events.news().changed(caller, after, events.now());
    }

    private static void requireSame(AbsenceEntity row, int edition) {
        if (row.version() != edition || row.toValue().cancelled()) {
            throw Outdated.of("core.outcome.changed");
        }
    }

    private void check(Caller caller, AbsenceDraft draft, String kindBefore) {
        new FieldValidator()
                .that(checks.isHere(caller.office(), draft.person()), "", "core.post.error.person")
                .that(draft.from().compareTo(draft.until()) <= 0, "until", "core.absence.error.until")
                .that(
                        draft.until().day().isBefore(draft.from().day().plusYears(YEARS_MAX)),
                        "until",
                        "core.absence.error.long",
                        YEARS_MAX)
                .needed("kind", draft.kind())
                .that(checks.isCode(caller.office(), KINDS, draft.kind(), kindBefore), "kind", "core.post.error.code")
                .atMost("note", draft.note(), NOTE_MAX)
                .done();
    }

    private void requireAlone(Caller caller, AbsenceDraft draft, @Nullable AbsenceId except) {
        repository.overlaps(caller.office(), draft.person(), draft.from(), draft.until()).stream()
                .filter(one -> !Objects.equals(one.id(), except))
                .findFirst()
                .ifPresent(other -> {
                    throw Rejected.of(
                            "from",
                            "core.absence.error.overlap",
                            other.from().isoBegin(),
                            other.until().isoEnd());
                });
    }

    /** Out of reach looks the same as not there. */
    private void requireNote(Caller caller, PersonId person) {
        if (!caller.person().equals(person)) {
            caller.require(NOTE);
        }
        if (!mayNote(caller, person) || people.find(caller.office(), person).isEmpty()) {
            throw new NoLongerThere("core.person/" + person.value());
        }
    }

    private boolean reaches(Caller caller, Permission permission, PersonId key) {
        Scope scope = caller.scope(permission);
        return !scope.isEmpty()
                && people.find(caller.office(), key)
                        .filter(person -> covers(scope, person))
                        .isPresent();
    }

    static boolean covers(Scope scope, Person person) {
        return scope.wholeOffice()
                || (person.unit() != null && scope.units().contains(person.unit()))
                || (person.school() != null && scope.schools().contains(person.school()));
    }

    private static String object(AbsenceId absence) {
        return "core.absence/" + absence.value();
    }
}
