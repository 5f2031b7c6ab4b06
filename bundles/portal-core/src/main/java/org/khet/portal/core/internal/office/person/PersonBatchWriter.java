package org.khet.portal.core.internal.office.person;

import static org.khet.portal.core.internal.office.person.PersonImporter.EMAIL;
import static org.khet.portal.core.internal.office.person.PersonImporter.FIRST;
import static org.khet.portal.core.internal.office.person.PersonImporter.LAST;
import static org.khet.portal.core.internal.office.person.PersonImporter.PHONE;
import static org.khet.portal.core.internal.office.person.PersonImporter.POSITION;
import static org.khet.portal.core.internal.office.person.PersonImporter.SCHOOL;
import static org.khet.portal.core.internal.office.person.PersonImporter.TITLE;
import static org.khet.portal.core.internal.office.person.PersonImporter.UNIT;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget.Journal;
import org.khet.portal.api.imports.ImportTarget.Progress;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.office.FieldChanges;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.khet.portal.core.internal.office.OfficeValidator;
import org.khet.portal.core.internal.office.RegisterTables;
import org.khet.portal.core.internal.row.BatchStatement;
import org.khet.portal.core.internal.row.RowTracer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes a list of people in batches of plain SQL, in the running transaction. Safe for concurrent use. */
@Component(service = PersonBatchWriter.class)
public final class PersonBatchWriter {
    private static final int AT_ONCE = 500;
    private final UnitOfWork unit;
    private final PersonRepository people;
    private final PersonSnapshots snapshots;
    private final OfficeAudit trail;

    /** The core's rows, the people and places that are there, and the trail. */
    @Activate
    public PersonBatchWriter(
            @Reference(target = "(khet.unit=core)") UnitOfWork unit,
            @Reference PersonRepository people,
            @Reference PersonSnapshots snapshots,
            @Reference OfficeAudit trail) {
        this.unit = unit;
        this.people = people;
        this.snapshots = snapshots;
        this.trail = trail;
    }

    /** A row with what it makes of its person, and what stands there before; {@code null} for a new one. */
    private record Wanted(ImportRow row, @Nullable PersonDraft before, PersonDraft after) {}

    public void write(Caller caller, List<ImportRow> rows, Journal journal) {
        OfficeId office = caller.office();
        List<Wanted> wanted = wanted(office, rows);
        unit.<@Nullable Object>in(office, entities -> {
            Connection connection = Objects.requireNonNull(entities.unwrap(Connection.class));
            var traces = new RowTracer(connection, office.value(), journal);
            try (var batch = new PersonBatch(connection, office, traces)) {
                traces.changing(
                        RegisterTables.PERSON,
                        rows.stream()
                                .map(ImportRow::key)
                                .filter(key -> key != 0)
                                .toList());
                write(batch, wanted, journal);
                requireSame(batch.flush());
            } catch (SQLException failure) {
                throw new jakarta.persistence.PersistenceException(failure);
            }
            return null;
        });
        tell(caller, wanted);
    }

    private static void write(PersonBatch batch, List<Wanted> wanted, Progress progress) throws SQLException {
        int done = 0;
        for (Wanted one : wanted) {
            if (one.before() == null) {
                batch.add(one.after());
            } else {
                batch.change(one.row().key(), one.row().version(), one.after());
            }
            done++;
            if (done % BatchStatement.SIZE == 0) {
                progress.done(done);
            }
        }
    }

    /** Reads those who are there anew, in the transaction. */
    private List<Wanted> wanted(OfficeId office, List<ImportRow> rows) {
        PersonWorkplaces places = snapshots.places(office);
        Map<String, Integer> names = snapshots.names(office);
        List<Wanted> wanted = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<ImportRow> some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            Map<PersonId, Person> known = changed(office, some);
            for (ImportRow row : some) {
                Person person = row.key() == 0 ? null : known.get(new PersonId(row.key()));
                requireSame(person != null || row.key() == 0);
                requireSame(row.get(PersonMatcher.KNOWN)
                        .equals(String.valueOf(names.getOrDefault(PersonSnapshot.key(row), 0))));
                requireSame(isThere(row, places));
                PersonDraft before = person == null ? null : PersonDraft.of(person);
                PersonDraft after = draft(row, before == null ? PersonService.NOBODY : before, places);
                OfficeValidator.person(after).done();
                wanted.add(new Wanted(row, before, after));
            }
        }
        return wanted;
    }

    private Map<PersonId, Person> changed(OfficeId office, List<ImportRow> rows) {
        List<PersonId> keys = rows.stream()
                .filter(row -> row.key() != 0)
                .map(row -> new PersonId(row.key()))
                .toList();
        return new HashMap<>(people.findAll(office, keys, trail.today()));
    }

    private static boolean isThere(ImportRow row, PersonWorkplaces places) {
        return (row.get(UNIT).isEmpty() || places.unit(row.get(UNIT)) != null)
                && (row.get(SCHOOL).isEmpty() || places.school(row.get(SCHOOL)) != null);
    }

    private static void requireSame(boolean same) {
        if (!same) {
            throw Outdated.of("core.import.error.changed");
        }
    }

    /** What a row makes of a person; blank cells leave it as it is, and who comes to a unit leaves the school. */
    public static PersonDraft draft(ImportRow row, PersonDraft before, PersonWorkplaces places) {
        UnitId inUnit = places.unit(row.get(UNIT));
        SchoolId inSchool = places.school(row.get(SCHOOL));
        boolean moves = inUnit != null || inSchool != null;
        return new PersonDraft(
                or(row.get(TITLE), before.title()),
                or(row.get(FIRST), before.firstName()),
                or(row.get(LAST), before.lastName()),
                or(row.get(POSITION), before.position()),
                moves ? inUnit : before.unit(),
                moves ? inSchool : before.school(),
                or(row.get(PHONE), before.phone()),
                or(row.get(EMAIL), before.email()),
                before.staffKind());
    }

    private static String or(String typed, String kept) {
        return typed.isEmpty() ? kept : typed;
    }

    /** On the trail, person by person; those who are new are told by the import. */
    private void tell(Caller caller, List<Wanted> wanted) {
        for (Wanted one : wanted) {
            if (one.before() != null) {
                trail.office(
                        caller,
                        "core.person.changed",
                        "core.person/" + one.row().key(),
                        FieldChanges.of(one.before(), one.after()));
            }
        }
    }
}
