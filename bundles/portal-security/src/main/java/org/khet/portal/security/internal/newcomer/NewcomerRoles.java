package org.khet.portal.security.internal.newcomer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.health.HealthCheck.Trouble;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.security.internal.caller.UnattendedRoles;
import org.khet.portal.security.internal.directory.NewAccountPlan;
import org.khet.portal.security.internal.directory.NewAccountPlan.PlannedRole;
import org.khet.portal.security.internal.directory.NewAccountPlanValidator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a new account gets by the configuration, which gives no role that only a person gives. Safe for concurrent use. */
@Component(service = {NewAccountPlanValidator.class, NewcomerRoles.class})
public final class NewcomerRoles implements NewAccountPlanValidator {
    private static final String NOTHING = "; until then no account is made (org.khet.directory.cfg)";
    private final UnattendedRoles roles;

    /** @param roles which ones there are, and which only a person gives */
    @Activate
    public NewcomerRoles(@Reference UnattendedRoles roles) {
        this.roles = roles;
    }

    @Override
    public Optional<Trouble> flaw(NewAccountPlan plan) {
        return roles.knowsOffices()
                ? plan.offices().stream()
                        .flatMap(office -> flaw(plan, office).stream())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Trouble> flaw(NewAccountPlan plan, String code) {
        Optional<OfficeId> office = roles.office(code);
        return office.isEmpty()
                ? Optional.of(new Trouble(
                        Problem.of("", "security.directory.plan.office", code),
                        "newAccountOffices: there is no office " + code + NOTHING))
                : plan.codes().stream()
                        .flatMap(role -> flaw(office.get(), code, role).stream())
                        .findFirst();
    }

    private Optional<Trouble> flaw(OfficeId office, String code, String role) {
        if (roles.isReserved(office, role)) {
            return Optional.of(new Trouble(
                    Problem.of("", "security.directory.plan.reserved", role, code),
                    "take out the role " + role + ": it administers, approves or needs a second factor in the office "
                            + code + ", and only a person gives it" + NOTHING));
        }
        return roles.exists(office, role)
                ? Optional.empty()
                : Optional.of(new Trouble(
                        Problem.of("", "security.directory.plan.role", role, code),
                        "the office " + code + " has no role " + role + NOTHING));
    }

    /** The office of this code, if there is one. */
    Optional<OfficeId> office(String code) {
        return roles.office(code);
    }

    /**
     * What the person gets from the day on, without end; nothing for somebody of a school while the configuration gives
     * schools nothing.
     *
     * @param byGroups roles of the groups in the directory
     */
    static List<Grant> grants(NewAccountPlan plan, List<PlannedRole> byGroups, Person person, LocalDate day) {
        SchoolId school = person.school();
        if (school != null) {
            return plan.schoolRoles().isEmpty()
                    ? List.of()
                    : all(plan.schoolRoles(), byGroups)
                            .map(role -> new Grant(role.code(), null, school, false, day, null))
                            .distinct()
                            .toList();
        }
        return all(plan.roles(), byGroups)
                .filter(role -> !role.unit() || person.unit() != null)
                .map(role -> new Grant(role.code(), role.unit() ? person.unit() : null, null, false, day, null))
                .distinct()
                .toList();
    }

    private static Stream<PlannedRole> all(List<PlannedRole> some, List<PlannedRole> more) {
        return Stream.concat(some.stream(), more.stream());
    }
}
