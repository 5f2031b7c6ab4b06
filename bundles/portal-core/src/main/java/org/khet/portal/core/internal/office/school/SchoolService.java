package org.khet.portal.core.internal.office.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.admin.school.SchoolEnding;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Scope;
import org.khet.portal.core.internal.form.FieldValidator;
import org.khet.portal.core.internal.office.FieldChanges;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.khet.portal.core.internal.office.OfficeValidator;
import org.khet.portal.core.internal.row.UniqueViolations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the register of schools. */
@Component(service = SchoolRegister.class)
public final class SchoolService implements SchoolRegister {
    private static final int LONGEST_GROUP = 80;
    private static final int LONGEST_DIMENSION = 20;
    private final Transactions transactions;
    private final SchoolRepository repository;
    private final SchoolGroupRepository groups;
    private final SchoolChangeService endings;
    private final OfficeAudit trail;

    /** Rows of schools and of their groups, and how one ends. */
    @Activate
    public SchoolService(
            @Reference Transactions transactions,
            @Reference SchoolRepository repository,
            @Reference SchoolGroupRepository groups,
            @Reference SchoolChangeService endings,
            @Reference OfficeAudit trail) {
        this.transactions = transactions;
        this.repository = repository;
        this.groups = groups;
        this.endings = endings;
        this.trail = trail;
    }

    @Override
    public List<School> page(Caller caller, Filter filter, PageRequest page) {
        return repository.page(caller.office(), filter, Schools.reach(caller), trail.today(), page);
    }

    @Override
    public int count(Caller caller, Filter filter) {
        return repository.count(caller.office(), filter, Schools.reach(caller), trail.today());
    }

    @Override
    public Versioned<School> open(Caller caller, SchoolId school) {
        requireReach(Schools.reach(caller), school);
        int version = repository.school(caller.office(), school, SchoolEntity::version);
        School value = repository
                .findAll(caller.office(), List.of(school), trail.today())
                .get(school);
        if (value == null) {
            throw new NoLongerThere(object(school));
        }
        return new Versioned<>(value, version);
    }

    @Override
    public SchoolId add(Caller caller, SchoolDraft typed) {
        if (!caller.require(Schools.EDIT).wholeOffice()) {
            throw new NotPermitted(Schools.EDIT);
        }
        SchoolDraft draft = clean(typed);
        OfficeValidator.school(draft).done();
        return transactions.call(() -> {
            requireFreeCodes(caller.office(), draft, 0);
            SchoolId added = refusingDoubles(() -> repository.add(new SchoolEntity(caller.office(), draft), draft));
            trail.office(caller, "core.school.added", object(added), Map.of("codes", codes(draft)));
            return added;
        });
    }

    @Override
    public void edit(Caller caller, SchoolId school, int edition, SchoolDraft typed) {
        SchoolDraft draft = clean(typed);
        OfficeValidator.school(draft).done();
        School known = repository
                .findAll(caller.office(), List.of(school), trail.today())
                .get(school);
        List<Change> changes = known == null ? List.of() : FieldChanges.of(SchoolDraft.of(known), draft);
        change(caller, school, "core.school.changed", changes, row -> {
            if (row.version() != edition) {
                throw Outdated.of("core.outcome.changed");
            }
            requireFreeCodes(caller.office(), draft, school.value());
            row.fill(draft);
            refusingDoubles(() -> {
                repository.codes(row, draft.codes());
                return school;
            });
        });
    }

    @Override
    public void move(Caller caller, SchoolId school, String dimension, String group, LocalDate from) {
        if (dimension.equals(PROJECT)) {
            throw new IllegalArgumentException("a school is in several projects: use SchoolProjects");
        }
        String name = group.strip();
        new FieldValidator()
                .line("dimension", dimension, LONGEST_DIMENSION)
                .atMost(dimension, name, LONGEST_GROUP)
                .done();
        List<Change> details = List.of(
                new Change("dimension", "", dimension),
                new Change("group", "", name),
                new Change("from", "", from.toString()));
        change(caller, school, "core.school.moved", details, row -> {
            if (groups.startsFrom(caller.office(), school, dimension, from)) {
                throw Rejected.of(dimension, "core.school.error.later");
            }
            groups.move(row, dimension, name, from);
        });
    }

    @Override
    public void move(Caller caller, SchoolId school, Map<String, String> wanted, LocalDate from) {
        transactions.run(() -> wanted.forEach((dimension, group) -> move(caller, school, dimension, group, from)));
    }

    @Override
    public List<Membership> memberships(Caller caller, SchoolId school) {
        requireReach(Schools.reach(caller), school);
        return groups.memberships(caller.office(), school);
    }

    @Override
    public List<String> groups(OfficeId office, String dimension) {
        return groups.names(office, dimension);
    }

    @Override
    public Map<SchoolId, String> groupsOn(OfficeId office, String dimension, LocalDate day) {
        return groups.groupsOn(office, dimension, day);
    }

    @Override
    public void end(Caller caller, SchoolId school, SchoolStatus status, LocalDate from, @Nullable SchoolId successor) {
        endings.undocumented(caller, school, new SchoolEnding(status, from, successor, "", null, null));
    }

    @Override
    public void reopen(Caller caller, SchoolId school) {
        endings.reopen(caller, school);
    }

    private void change(
            Caller caller,
            SchoolId school,
            String action,
            List<Change> changes,
            java.util.function.Consumer<SchoolEntity> work) {
        Scope scope = caller.require(Schools.EDIT);
        requireReach(scope, school);
        transactions.run(() -> {
            repository.school(caller.office(), school, row -> {
                work.accept(row);
                return row;
            });
            trail.office(caller, action, object(school), changes);
        });
    }

    private void requireFreeCodes(OfficeId office, SchoolDraft draft, long except) {
        var checks = new FieldValidator();
        draft.codes()
                .forEach(code -> checks.that(
                        !repository.hasCode(office, code, except), "codes", "core.school.error.taken", code.value()));
        checks.done();
    }

    private static <T> T refusingDoubles(Supplier<T> work) {
        return UniqueViolations.refuse(
                "core_school_code_code_uk", () -> Rejected.of("codes", "core.school.error.taken", ""), work);
    }

    /** Without blanks, empty codes and Thai digits in codes. */
    static SchoolDraft clean(SchoolDraft typed) {
        return new SchoolDraft(
                typed.name(),
                typed.shortName(),
                typed.codes().stream()
                        .map(code -> new SchoolCode(
                                code.scheme().strip(),
                                org.khet.portal.api.text.ThaiDigits.toArabic(
                                        code.value().strip())))
                        .filter(code -> !code.value().isEmpty())
                        .toList(),
                typed.phone());
    }

    private static String codes(SchoolDraft draft) {
        return String.join(
                " ",
                draft.codes().stream()
                        .map(code -> code.scheme() + ":" + code.value())
                        .toList());
    }

    /** Out of reach looks the same as not there (CORE-19). */
    private static void requireReach(Scope scope, SchoolId school) {
        if (!scope.wholeOffice() && !scope.schools().contains(school)) {
            throw new NoLongerThere(object(school));
        }
    }

    private static String object(SchoolId school) {
        return "core.school/" + school.value();
    }
}
