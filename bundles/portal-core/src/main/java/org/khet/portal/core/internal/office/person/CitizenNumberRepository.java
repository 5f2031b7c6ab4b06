package org.khet.portal.core.internal.office.person;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.personal.CitizenNumber;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.SecretBox;
import org.khet.portal.api.security.SecretBoxes;
import org.khet.portal.core.internal.office.person.CitizenNumberEntity.Kept;
import org.khet.portal.core.internal.row.UniqueViolations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Citizen numbers in the database, encrypted; checks no rights. Safe for concurrent use. */
@Component(service = CitizenNumberRepository.class)
public final class CitizenNumberRepository {
    private static final String KEEPER = "core";
    private final UnitOfWork unit;
    private final SecretBox box;

    /** The core's rows, and what encrypts. */
    @Activate
    public CitizenNumberRepository(
            @Reference(target = "(khet.unit=core)") UnitOfWork unit, @Reference SecretBoxes boxes) {
        this.unit = unit;
        this.box = boxes.of(KEEPER, this::isAny);
    }

    Optional<Versioned<String>> masked(OfficeId office, PersonId person) {
        return unit.in(
                office,
                rows -> row(rows, person)
                        .map(row -> new Versioned<>(CitizenNumber.masked(row.lastDigits()), row.version())));
    }

    Optional<CitizenNumber> open(OfficeId office, PersonId person) {
        return unit.in(office, rows -> row(rows, person).map(row -> new CitizenNumber(opened(person, row))));
    }

    private String opened(PersonId person, CitizenNumberEntity row) {
        try {
            return new String(box.open(owner(person), row.closed()), StandardCharsets.US_ASCII);
        } catch (IllegalStateException foreign) {
            throw Rejected.of("", "core.citizen-number.error.key");
        }
    }

    /** @param edition 0 when none was recorded */
    void keep(OfficeId office, PersonId person, int edition, CitizenNumber number) {
        Kept kept = kept(office, person, number);
        unit.in(office, rows -> {
            Optional<CitizenNumberEntity> before = held(rows, person, edition);
            requireFree(rows, kept.fingerprint(), before);
            CitizenNumberEntity row = before.orElseGet(() -> new CitizenNumberEntity(office, person, kept));
            row.keep(kept);
            return UniqueViolations.refuse("core_citizen_number_print_uk", CitizenNumberRepository::taken, () -> {
                rows.persist(row);
                rows.flush();
                return row.id();
            });
        });
    }

    private Kept kept(OfficeId office, PersonId person, CitizenNumber number) {
        return new Kept(
                box.close(owner(person), number.digits().getBytes(StandardCharsets.US_ASCII)),
                box.fingerprint(office.value() + " " + number.digits()), // of two offices it differs
                number.digits().substring(CitizenNumber.LENGTH - CitizenNumber.SHOWN));
    }

    void remove(OfficeId office, PersonId person, int edition) {
        unit.<@Nullable Object>in(office, rows -> {
            held(rows, person, edition).ifPresent(rows::remove);
            rows.flush();
            return null;
        });
    }

    /** Whoever changes the number of this person waits until the transaction ends. */
    private static Optional<CitizenNumberEntity> held(EntityManager rows, PersonId person, int edition) {
        rows.find(PersonEntity.class, person.value(), LockModeType.PESSIMISTIC_WRITE);
        Optional<CitizenNumberEntity> row = row(rows, person);
        if (row.map(CitizenNumberEntity::version).orElse(0) != edition) {
            throw Outdated.of("core.outcome.changed");
        }
        return row;
    }

    private static void requireFree(EntityManager rows, String print, Optional<CitizenNumberEntity> own) {
        boolean others = rows
                .createQuery(
                        "select c from CitizenNumberEntity c where c.fingerprint = :print", CitizenNumberEntity.class)
                .setParameter("print", print)
                .getResultList()
                .stream()
                .anyMatch(row -> own.filter(row::equals).isEmpty());
        if (others) {
            throw taken();
        }
    }

    private static Rejected taken() {
        return Rejected.of("number", "core.person.error.numberTaken");
    }

    private static Optional<CitizenNumberEntity> row(EntityManager rows, PersonId person) {
        return rows.createQuery(
                        "select c from CitizenNumberEntity c where c.person = :person", CitizenNumberEntity.class)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    /** Of any office: there is one key. */
    private boolean isAny() {
        return unit.runtime(rows -> ((Number) rows.createNativeQuery("select count(*) from core_citizen_number")
                                .getSingleResult())
                        .longValue()
                > 0);
    }

    private static String owner(PersonId person) {
        return "core.person/" + person.value();
    }
}
