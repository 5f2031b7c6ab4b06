package org.khet.portal.core.internal.office.person;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.photo.JpegImage;
import org.khet.portal.api.photo.Photo;
import org.khet.portal.api.photo.PhotoCrop;
import org.khet.portal.api.photo.PhotoSize;
import org.khet.portal.api.photo.Photos;
import org.khet.portal.api.photo.PreparedPhoto;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.khet.portal.core.internal.photo.PhotoProcessor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps photos of people, and says who sees them. */
@Component(service = Photos.class)
public final class PhotoService implements Photos {
    private final Transactions transactions;
    private final PhotoRepository repository;
    private final People people;
    private final PhotoProcessor darkroom;
    private final OfficeAudit trail;

    /** Photos, whose they are, and what makes them small. */
    @Activate
    public PhotoService(
            @Reference Transactions transactions,
            @Reference PhotoRepository repository,
            @Reference People people,
            @Reference PhotoProcessor darkroom,
            @Reference OfficeAudit trail) {
        this.transactions = transactions;
        this.repository = repository;
        this.people = people;
        this.darkroom = darkroom;
        this.trail = trail;
    }

    @Override
    public long mostBytes(Caller caller) {
        return darkroom.mostBytes(caller.office());
    }

    @Override
    public Map<PersonId, Photo> find(Caller caller, Set<PersonId> wanted) {
        Map<PersonId, Photo> found = repository.find(caller.office(), wanted);
        found.keySet().retainAll(seen(caller, found.keySet()));
        return found;
    }

    @Override
    public JpegImage read(Caller caller, PersonId person, PhotoSize size) {
        return Optional.ofNullable(readAll(caller, Set.of(person), size).get(person))
                .orElseThrow(() -> new NoLongerThere("core.photo/" + person.value()));
    }

    @Override
    public Map<PersonId, JpegImage> readAll(Caller caller, Set<PersonId> wanted, PhotoSize size) {
        return repository.read(caller.office(), seen(caller, wanted), size);
    }

    @Override
    public boolean mayChange(Caller caller, PersonId person) {
        return people.find(caller.office(), person)
                .filter(one -> isOwn(caller, person) || PersonReach.isWithin(caller.scope(People.EDIT), one))
                .isPresent();
    }

    @Override
    public PreparedPhoto prepare(Caller caller, PersonId person, InputStream content) {
        requireToChange(caller, person);
        caller.requireToAct();
        return darkroom.develop(caller.office(), content);
    }

    @Override
    public void keep(Caller caller, PersonId person, int edition, PreparedPhoto prepared, PhotoCrop cut) {
        requireToChange(caller, person);
        transactions.run(() -> {
            repository.keep(caller.office(), person, edition, prepared.cut(cut));
            trail.office(
                    caller, edition == Photo.NONE ? "core.photo.set" : "core.photo.changed", object(person), List.of());
        });
    }

    @Override
    public void remove(Caller caller, PersonId person, int edition) {
        requireToChange(caller, person);
        transactions.run(() -> {
            repository.remove(caller.office(), person, edition);
            trail.office(caller, "core.photo.removed", object(person), List.of());
        });
    }

    /** Those whose photo the caller may see. */
    private Set<PersonId> seen(Caller caller, Set<PersonId> wanted) {
        Scope scope = caller.scope(People.VIEW);
        if (scope.wholeOffice()) {
            return wanted;
        }
        Set<PersonId> seen = new HashSet<>();
        people.findAll(caller.office(), wanted).values().stream()
                .filter(one -> isOwn(caller, one.id()) || isSeen(scope, one))
                .forEach(one -> seen.add(one.id()));
        return seen;
    }

    /** The chart shows the people of the office to everybody who sees people at all, those of schools stand on no chart. */
    private static boolean isSeen(Scope scope, Person person) {
        return person.school() == null ? !scope.isEmpty() : PersonReach.isWithin(scope, person);
    }

    private void requireToChange(Caller caller, PersonId key) {
        Person person = people.find(caller.office(), key).orElseThrow(() -> new NoLongerThere(object(key)));
        if (!isOwn(caller, key)) {
            PersonReach.require(caller.require(People.EDIT), person);
        }
    }

    private static boolean isOwn(Caller caller, PersonId person) {
        return caller.person().equals(person);
    }

    private static String object(PersonId person) {
        return "core.person/" + person.value();
    }
}
