package org.khet.portal.core.internal.office.school;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.admin.school.SchoolProfiles;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.core.internal.office.FieldChanges;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the rest of the record of schools. */
@Component(service = SchoolProfiles.class)
public final class SchoolProfileService implements SchoolProfiles {
    private final Transactions transactions;
    private final SchoolRegister schools;
    private final SchoolProfileRepository repository;
    private final SchoolProfileValidator checks;
    private final OfficeAudit trail;

    /** The register that keeps names and codes, the rows, what they must look like, and the trail. */
    @Activate
    public SchoolProfileService(
            @Reference Transactions transactions,
            @Reference SchoolRegister schools,
            @Reference SchoolProfileRepository repository,
            @Reference SchoolProfileValidator checks,
            @Reference OfficeAudit trail) {
        this.transactions = transactions;
        this.schools = schools;
        this.repository = repository;
        this.checks = checks;
        this.trail = trail;
    }

    @Override
    public Versioned<SchoolProfile> open(Caller caller, SchoolId school) {
        Versioned<School> opened = schools.open(caller, school);
        return new Versioned<>(stands(caller, school), opened.number());
    }

    @Override
    public Map<SchoolId, SchoolProfile> findAll(Caller caller, Collection<SchoolId> wanted) {
        return repository.findAll(caller.office(), reached(caller, wanted));
    }

    @Override
    public Map<SchoolId, Head> heads(Caller caller, Collection<SchoolId> wanted) {
        List<SchoolId> reached = reached(caller, wanted);
        Map<SchoolId, Head> found = new HashMap<>(repository.heads(caller.office(), reached, trail.today()));
        repository.findAll(caller.office(), reached).forEach((school, profile) -> {
            if (!profile.head().isEmpty()) {
                found.putIfAbsent(school, new Head(profile.head(), null));
            }
        });
        return Map.copyOf(found);
    }

    @Override
    public SchoolId add(Caller caller, SchoolDraft draft, SchoolProfile typed) {
        caller.require(Schools.EDIT);
        SchoolProfile profile = SchoolProfileValidator.clean(typed);
        checks.of(caller.office(), draft, profile, SchoolProfile.EMPTY).done();
        return transactions.call(() -> {
            SchoolId added = schools.add(caller, draft);
            put(caller, added, schools.open(caller, added).number(), profile, SchoolProfile.EMPTY);
            return added;
        });
    }

    @Override
    public void edit(Caller caller, SchoolId school, int edition, SchoolProfile typed) {
        requireReach(caller, Schools.EDIT, school);
        SchoolProfile before = stands(caller, school);
        SchoolProfile profile = SchoolProfileValidator.clean(typed);
        checks.of(caller.office(), profile, before).done();
        transactions.run(() -> put(caller, school, edition, profile, before));
    }

    @Override
    public void edit(Caller caller, SchoolId school, int edition, SchoolDraft draft, SchoolProfile typed) {
        requireReach(caller, Schools.EDIT, school);
        SchoolProfile before = stands(caller, school);
        SchoolProfile profile = SchoolProfileValidator.clean(typed);
        checks.of(caller.office(), draft, profile, before).done();
        transactions.run(() -> schools.edit(caller, school, put(caller, school, edition, profile, before), draft));
    }

    @Override
    public List<Problem> problems(Caller caller, SchoolDraft draft, SchoolProfile typed) {
        caller.require(Schools.EDIT);
        SchoolProfile profile = SchoolProfileValidator.clean(typed);
        return checks.of(caller.office(), draft, profile, profile).problems();
    }

    private int put(Caller caller, SchoolId school, int edition, SchoolProfile profile, SchoolProfile before) {
        List<Change> changes = FieldChanges.of(before, profile);
        int now = repository.put(caller.office(), school, edition, profile);
        if (!changes.isEmpty()) {
            trail.office(caller, "core.school-profile.changed", object(school), changes);
        }
        return now;
    }

    private SchoolProfile stands(Caller caller, SchoolId school) {
        SchoolProfile found =
                repository.findAll(caller.office(), List.of(school)).get(school);
        if (found == null) {
            throw new NoLongerThere(object(school));
        }
        return found;
    }

    private static List<SchoolId> reached(Caller caller, Collection<SchoolId> wanted) {
        Scope scope = Schools.reach(caller);
        return wanted.stream()
                .filter(school -> scope.wholeOffice() || scope.schools().contains(school))
                .toList();
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
