package org.khet.portal.core.internal.office.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.school.SchoolProjects;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;
import org.khet.portal.core.internal.form.FieldValidator;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps in which projects schools are. */
@Component(service = SchoolProjects.class)
public final class SchoolProjectService implements SchoolProjects {
    private static final int LONGEST = 80;
    private static final String PROJECT = "project";
    private static final String UNTIL = "projectUntil";
    private final Transactions transactions;
    private final SchoolRepository schools;
    private final SchoolGroupRepository groups;
    private final OfficeAudit trail;

    /** Schools, their groups, and the trail. */
    @Activate
    public SchoolProjectService(
            @Reference Transactions transactions,
            @Reference SchoolRepository schools,
            @Reference SchoolGroupRepository groups,
            @Reference OfficeAudit trail) {
        this.transactions = transactions;
        this.schools = schools;
        this.groups = groups;
        this.trail = trail;
    }

    @Override
    public void join(
            Caller caller, SchoolId school, String project, @Nullable LocalDate from, @Nullable LocalDate until) {
        requireReach(caller, school);
        String name = project.strip();
        new FieldValidator()
                .line(PROJECT, name, LONGEST)
                .needed("projectFrom", from)
                .that(from == null || until == null || !until.isBefore(from), UNTIL, "core.school-project.error.days")
                .done();
        LocalDate first = Objects.requireNonNull(from);
        transactions.run(() -> {
            schools.school(caller.office(), school, row -> {
                if (!groups.overlapping(row, name, first, until).isEmpty()) {
                    throw Rejected.of(PROJECT, "core.school-project.error.twice", name);
                }
                groups.join(row, SchoolRegister.PROJECT, name, first, until);
                return row;
            });
            List<Change> joined = List.of(
                    new Change(PROJECT, "", name),
                    new Change("from", "", first.toString()),
                    new Change("until", "", until == null ? "" : until.toString()));
            trail.office(caller, "core.school-project.joined", object(school), joined);
        });
    }

    @Override
    public void leave(Caller caller, SchoolId school, String project, LocalDate last) {
        requireReach(caller, school);
        transactions.run(() -> {
            schools.school(caller.office(), school, row -> {
                SchoolMemberEntity lasting = groups.overlapping(row, project, LocalDate.MAX, null).stream()
                        .findFirst()
                        .orElseThrow(() -> new NoLongerThere(object(school)));
                if (last.isBefore(lasting.from())) {
                    throw Rejected.of(UNTIL, "core.school-project.error.days");
                }
                lasting.end(last);
                return row;
            });
            List<Change> left = List.of(new Change(PROJECT, "", project), new Change("until", "", last.toString()));
            trail.office(caller, "core.school-project.left", object(school), left);
        });
    }

    @Override
    public void remove(Caller caller, SchoolId school, String project, LocalDate from, LocalDate until) {
        requireReach(caller, school);
        transactions.run(() -> {
            schools.school(caller.office(), school, row -> {
                groups.remove(groups.overlapping(row, project, from, until).stream()
                        .filter(past -> past.from().equals(from) && until.equals(past.until()))
                        .findFirst()
                        .orElseThrow(() -> Outdated.of("core.outcome.changed")));
                return row;
            });
            List<Change> removed = List.of(
                    new Change(PROJECT, project, ""),
                    new Change("from", from.toString(), ""),
                    new Change("until", until.toString(), ""));
            trail.office(caller, "core.school-project.removed", object(school), removed);
        });
    }

    @Override
    public Map<SchoolId, List<String>> projectsOn(OfficeId office, LocalDate day) {
        return groups.allOn(office, SchoolRegister.PROJECT, day);
    }

    /** Out of reach looks the same as not there (CORE-19). */
    private static void requireReach(Caller caller, SchoolId school) {
        Scope scope = caller.require(Schools.EDIT);
        if (!scope.wholeOffice() && !scope.schools().contains(school)) {
            throw new NoLongerThere(object(school));
        }
    }

    private static String object(SchoolId school) {
        return "core.school/" + school.value();
    }
}
