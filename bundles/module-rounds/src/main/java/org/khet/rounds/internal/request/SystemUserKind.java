package org.khet.rounds.internal.request;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.time.OfficeTime;
import org.khet.rounds.internal.setting.RoundsCodes;
import org.khet.rounds.internal.setting.RoundsPermissions;
import org.khet.rounds.internal.setting.RoundsPortal;

/** Users of central data systems in schools (ผู้ใช้ระบบข้อมูลกลาง); passwords are never kept. Source: ict ICT-P31, ICT-121, E-R18; policyplan PLAN-59. */
public final class SystemUserKind extends RecordKind {
    private static final int NEWS_DAYS = 7;

    public final Field<String> system = text("data_system", 20).searched().filtered();
    public final Field<SchoolId> school = school("school").filtered();
    public final Field<Optional<PersonId>> person = person("person").optional();
    public final Field<String> name = text("user_name", 200).orEmpty().searched();
    public final Field<String> role = code("user_role", RoundsCodes.USER_ROLE).filtered();
    public final Field<LocalDate> from = day("valid_from").initially(now -> now.today());
    public final Field<Optional<LocalDate>> until =
            day("valid_until").notBefore(from).optional();

    public final State asked = state("ASKED", StateTone.IDLE);
    public final State checked = state("CHECKED", StateTone.RUN);
    public final State certified = state("CERTIFIED", StateTone.DONE);
    public final State refused = end("REFUSED", StateTone.IDLE);
    public final State ended = end("ENDED", StateTone.IDLE);

    public final Action check = action("check")
            .from(asked)
            .to(checked)
            .needs(RoundsPermissions.USER_CERTIFY)
            .icon("search-check");
    public final Action certify = action("certify")
            .from(checked)
            .to(certified)
            .needs(RoundsPermissions.USER_CERTIFY)
            .icon("stamp")
            .tellsMaker();
    public final Action refuse = action("refuse")
            .from(asked, checked)
            .to(refused)
            .needs(RoundsPermissions.USER_CERTIFY)
            .because()
            .backward("ban")
            .tellsMaker();
    public final Action end = action("end", "ended")
            .from(certified)
            .to(ended)
            .needs(RoundsPermissions.USER_CERTIFY)
            .because()
            .backward("user-round-x");
    /** The last day is over, or the person left; done by the job. Of those whose time was over long ago nobody is told. */
    public final Action expire = action("expire").from(certified).to(ended).automatic();

    private Action.Guard alone = (row, now) -> Optional.empty();

    /** The kind as the module keeps it. */
    public SystemUserKind(RoundsPortal portal) {
        super("rounds", "system-user", "rnd_system_user");
        rights(RoundsPermissions.USER_VIEW, RoundsPermissions.USER_ENTER, asked);
        isAbout(school);
        titled(system, school);
        list(system, school, person, name, role, from, until);
        section("what", system, school, person, name, role, from, until);
        tab("open", asked, checked);
        tab("certified", certified);
        tab("all");
        way(asked, checked, certified);
        menu("*", "user-cog", 45);
        expire.tells(row -> row.get(until)
                        .map(last -> !last.isBefore(
                                OfficeTime.day(portal.clock.instant()).minusDays(NEWS_DAYS)))
                        .orElse(true)
                ? new Audience(Set.of(), Set.of(RoundsPermissions.USER_CERTIFY))
                : Audience.NOBODY);
        system.offered(portal::systems);
        rule((row, now) -> portal.knownSystem(now.office(), row.get(system), system.name()));
        rule((row, now) -> row.get(person).isEmpty() && row.get(name).isBlank()
                ? Optional.of(Problem.of(name.name(), "rounds.error.nobody"))
                : Optional.empty());
        rule((row, now) -> ended(portal, row, now));
        rule((row, now) -> alone.problem(row, now));
        certify.when(
                (row, now) -> over(row, now).or(() -> ended(portal, row, now)).or(() -> alone.problem(row, now)));
    }

    /** Nobody uses a system of a school in one role twice. */
    public void aloneAmong(RecordService<SystemUserKind> users) {
        alone = (row, now) -> users
                .internal()
                .all(
                        now.caller(),
                        RecordFilter.of(
                                in(asked, checked, certified),
                                system.is(row.get(system)),
                                school.is(row.get(school)),
                                role.is(row.get(role))))
                .stream()
                .filter(other -> other.id() != row.id() && isSame(row, other))
                .findFirst()
                .map(other -> Problem.of(
                        row.get(person).isPresent() ? person.name() : name.name(), "rounds.error.user-twice"));
    }

    /** By the person, or by the name of who is not in the register of people. */
    private boolean isSame(RecordRow one, RecordRow other) {
        return (one.get(person).isPresent() || other.get(person).isPresent())
                ? one.get(person).equals(other.get(person))
                : one.get(name).strip().equalsIgnoreCase(other.get(name).strip());
    }

    private Optional<Problem> over(RecordRow row, RecordContext now) {
        return row.get(until)
                .filter(last -> last.isBefore(now.today()))
                .map(last -> Problem.of("", "rounds.error.user-over"));
    }

    private Optional<Problem> ended(RoundsPortal portal, RecordRow row, RecordContext now) {
        return portal.schools
                .find(now.office(), row.get(school))
                .filter(one -> one.until() != null && one.until().isBefore(now.today()))
                .map(one -> Problem.of(school.name(), "rounds.error.user-school-ended", one.name()));
    }
}
