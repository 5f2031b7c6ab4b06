package org.khet.portal.core.internal.office.school;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.school.SchoolChange;
import org.khet.portal.api.admin.school.SchoolChangeRegister;
import org.khet.portal.api.admin.school.SchoolEnding;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.school.GradeSpan;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolChanges;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.core.internal.form.FieldValidator;
import org.khet.portal.core.internal.office.FieldChanges;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ends schools by documents, takes that back, and has schools teach further grades. */
@Component(service = {SchoolChangeRegister.class, SchoolChanges.class, SchoolChangeService.class})
public final class SchoolChangeService implements SchoolChangeRegister, SchoolChanges {
    private static final int LONGEST_DOCUMENT = 120;
    private final Transactions transactions;
    private final SchoolRepository schools;
    private final SchoolChangeRepository repository;
    private final Files files;
    private final CodeLists lists;
    private final OfficeAudit trail;

    /** Rows of schools and of how they ended, the documents, and grades of offices. */
    @Activate
    public SchoolChangeService(
            @Reference Transactions transactions,
            @Reference SchoolRepository schools,
            @Reference SchoolChangeRepository repository,
            @Reference Files files,
            @Reference CodeLists lists,
            @Reference OfficeAudit trail) {
        this.transactions = transactions;
        this.schools = schools;
        this.repository = repository;
        this.files = files;
        this.lists = lists;
        this.trail = trail;
    }

    @Override
    public void end(Caller caller, SchoolId school, SchoolEnding ending) {
        requireReach(caller, Schools.EDIT, school);
        new FieldValidator()
                .needed("from", ending.from())
                .line("document", ending.document(), LONGEST_DOCUMENT)
                .needed("documentDay", ending.documentDay())
                .done();
        undocumented(caller, school, ending);
    }

    @Override
    public void end(Caller caller, SchoolId school, Ending decided) {
        store(
                caller,
                school,
                new SchoolEnding(
                        decided.status(),
                        decided.from(),
                        decided.successor(),
                        decided.document(),
                        decided.documentDay(),
                        null));
    }

    @Override
    public void extend(Caller caller, SchoolId school, GradeSpan grades, String document, LocalDate documentDay) {
        List<Code> known = lists.of(caller.office(), PupilGrades.LIST).stream()
                .filter(one -> one.parent() != null)
                .toList();
        transactions.run(() -> {
            List<Change> changes = new ArrayList<>(schools.school(caller.office(), school, row -> {
                requireOpen(caller.office(), row, null);
                SchoolProfile before = row.profile();
                SchoolProfile after = before.teaching(extended(before, grades, known));
                row.describe(after);
                return FieldChanges.of(before, after);
            }));
            if (!changes.isEmpty()) {
                changes.add(new Change("document", "", document));
                changes.add(new Change("documentDay", "", documentDay.toString()));
                trail.office(caller, "core.school-profile.changed", object(school), changes);
            }
        });
    }

    private static GradeSpan extended(SchoolProfile before, GradeSpan grades, List<Code> known) {
        if (before.lowestGrade().isEmpty()) {
            throw Rejected.of("", "core.school.error.grades-unknown");
        }
        return new GradeSpan(before.lowestGrade(), before.highestGrade())
                .with(grades, known.stream().map(Code::code).toList())
                .filter(all -> known.stream()
                        .filter(one -> !one.active())
                        .noneMatch(one ->
                                one.code().equals(grades.lowest()) || one.code().equals(grades.highest())))
                .orElseThrow(() -> Rejected.of("", "core.school.error.grades-apart"));
    }

    /** As {@link #end}, also without a document. */
    void undocumented(Caller caller, SchoolId school, SchoolEnding ending) {
        requireReach(caller, Schools.EDIT, school);
        store(caller, school, ending);
    }

    private void store(Caller caller, SchoolId school, SchoolEnding ending) {
        new FieldValidator()
                .that(ending.status() != SchoolStatus.ACTIVE, "status", "core.school.error.status")
                .that(!school.equals(ending.successor()), "successor", "core.school.error.itself")
                .done();
        LocalDate from = Objects.requireNonNull(ending.from());
        transactions.run(() -> {
            schools.school(caller.office(), school, row -> {
                requireOpen(caller.office(), row, ending.successor());
                Long successor =
                        ending.successor() == null ? null : ending.successor().value();
                row.end(ending.status(), from.minusDays(1), successor);
                FileId file = ending.file() == null ? null : files.keep(caller, ending.file());
                repository.add(new SchoolChangeEntity(row, ending, from.minusDays(1), file));
                return row;
            });
            trail.office(caller, "core.school.ended", object(school), changes(ending, from));
        });
    }

    /** Takes back what ended the school. */
    void reopen(Caller caller, SchoolId school) {
        requireReach(caller, Schools.EDIT, school);
        transactions.run(() -> {
            schools.school(caller.office(), school, row -> {
                row.end(SchoolStatus.ACTIVE, null, null);
                repository.reopen(caller.office(), school, trail.today());
                return row;
            });
            trail.office(caller, "core.school.reopened", object(school), List.of());
        });
    }

    @Override
    public List<SchoolChange> of(Caller caller, SchoolId school) {
        requireReach(caller, Schools.VIEW, school);
        OfficeId office = caller.office();
        List<SchoolChangeEntity> found = repository.of(office, school);
        Map<FileId, Files.Stored> stored = new HashMap<>();
        files.find(
                        office,
                        found.stream()
                                .map(SchoolChangeEntity::file)
                                .filter(Objects::nonNull)
                                .toList())
                .forEach(file -> stored.put(file.id(), file));
        return found.stream().map(row -> row.toValue(stored.get(row.file()))).toList();
    }

    @Override
    public InputStream open(Caller caller, SchoolId school, FileId file) throws IOException {
        requireReach(caller, Schools.VIEW, school);
        if (repository.of(caller.office(), school).stream().noneMatch(row -> file.equals(row.file()))) {
            throw new NoLongerThere("file " + file.value());
        }
        return files.open(caller, file);
    }

    @Override
    public Map<SchoolId, School> successors(Caller caller, Collection<SchoolId> ended) {
        Schools.reach(caller);
        OfficeId office = caller.office();
        Map<SchoolId, SchoolId> next = repository.lastSuccessors(office, ended);
        Map<SchoolId, School> known = schools.findAll(office, next.values(), trail.today());
        Map<SchoolId, School> found = new HashMap<>();
        next.forEach((school, successor) -> {
            School value = known.get(successor);
            if (value != null) {
                found.put(school, value);
            }
        });
        return Map.copyOf(found);
    }

    private void requireOpen(OfficeId office, SchoolEntity row, @Nullable SchoolId successor) {
        if (row.status() != SchoolStatus.ACTIVE) {
            throw Rejected.of("status", "core.school.error.ended");
        }
        if (successor != null && schools.school(office, successor, next -> next.status() != SchoolStatus.ACTIVE)) {
            throw Rejected.of("successor", "core.school.error.closed");
        }
    }

    private static List<Change> changes(SchoolEnding ending, LocalDate from) {
        List<Change> changes = new ArrayList<>();
        changes.add(
                new Change("status", SchoolStatus.ACTIVE.name(), ending.status().name()));
        changes.add(new Change("from", "", from.toString()));
        changes.add(new Change("document", "", ending.document().strip()));
        LocalDate day = ending.documentDay();
        changes.add(new Change("documentDay", "", day == null ? "" : day.toString()));
        return changes;
    }

    /** Out of reach looks the same as not there (CORE-19). */
    private static void requireReach(Caller caller, Permission permission, SchoolId school) {
        Scope scope = permission.equals(Schools.VIEW) ? Schools.reach(caller) : caller.require(permission);
        if (!scope.wholeOffice() && !scope.schools().contains(school)) {
            throw new NoLongerThere(object(school));
        }
    }

    private static String object(SchoolId school) {
        return "core.school/" + school.value();
    }
}
