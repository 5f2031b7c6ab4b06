package org.khet.portal.core.internal.office.person;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.photo.JpegImage;
import org.khet.portal.api.photo.Photo;
import org.khet.portal.api.photo.PhotoSize;
import org.khet.portal.api.photo.PreparedPhoto.Pair;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Photos in the database; checks no rights. Safe for concurrent use. */
@Component(service = PhotoRepository.class)
public final class PhotoRepository {
    private static final int AT_ONCE = 500;
    private final UnitOfWork unit;

    /** The core's rows. */
    @Activate
    public PhotoRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    /** Who of them has one; the pictures stay in the database. */
    Map<PersonId, Photo> find(OfficeId office, Set<PersonId> people) {
        Map<PersonId, Photo> found = new HashMap<>();
        each(office, people, "p.id, p.version", row -> {
            PersonId person = new PersonId(((Number) row[0]).longValue());
            found.put(person, new Photo(person, ((Number) row[1]).longValue(), ((Number) row[2]).intValue()));
        });
        return found;
    }

    Map<PersonId, JpegImage> read(OfficeId office, Set<PersonId> people, PhotoSize size) {
        Map<PersonId, JpegImage> found = new HashMap<>();
        each(
                office,
                people,
                size == PhotoSize.SMALL ? "p.small" : "p.large",
                row -> found.put(new PersonId(((Number) row[0]).longValue()), new JpegImage((byte[]) row[1])));
        return found;
    }

    /** What is done with a row. */
    private interface Taker {
        void take(Object[] row);
    }

    private void each(OfficeId office, Set<PersonId> people, String columns, Taker taker) {
        List<Long> keys = people.stream().map(PersonId::value).toList();
        unit.<@Nullable Object>in(office, rows -> {
            for (int from = 0; from < keys.size(); from += AT_ONCE) {
                rows.createQuery(
                                "select p.person, " + columns + " from PersonPhotoEntity p where p.person in :people",
                                Object[].class)
                        .setParameter("people", keys.subList(from, Math.min(keys.size(), from + AT_ONCE)))
                        .getResultList()
                        .forEach(taker::take);
            }
            return null;
        });
    }

    /** @param edition {@link Photo#NONE} when there was none */
    void keep(OfficeId office, PersonId person, int edition, Pair pictures) {
        unit.in(office, rows -> {
            Optional<PersonPhotoEntity> before = held(rows, person, edition);
            PersonPhotoEntity row = before.orElseGet(() -> new PersonPhotoEntity(office, person, pictures));
            row.fill(pictures);
            rows.persist(row);
            rows.flush();
            return row.id();
        });
    }

    void remove(OfficeId office, PersonId person, int edition) {
        unit.<@Nullable Object>in(office, rows -> {
            held(rows, person, edition).ifPresent(rows::remove);
            rows.flush();
            return null;
        });
    }

    /** Whoever changes the photo of this person waits until the transaction ends. */
    private static Optional<PersonPhotoEntity> held(EntityManager rows, PersonId person, int edition) {
        PersonEntity whose = rows.find(PersonEntity.class, person.value(), LockModeType.PESSIMISTIC_WRITE);
        if (whose == null) {
            throw new NoLongerThere("core.person/" + person.value());
        }
        if (whose.isErased()) {
            throw Rejected.of("", "core.person.error.erased");
        }
        Optional<PersonPhotoEntity> row = rows.createQuery(
                        "select p from PersonPhotoEntity p where p.person = :person", PersonPhotoEntity.class)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
        if (row.map(PersonPhotoEntity::version).orElse(Photo.NONE) != edition) {
            throw Outdated.of("core.outcome.changed");
        }
        return row;
    }
}
