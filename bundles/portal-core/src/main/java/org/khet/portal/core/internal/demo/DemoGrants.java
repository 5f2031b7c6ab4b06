package org.khet.portal.core.internal.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.demo.DemoAccounts;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.demo.DemoData.Cast;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.core.internal.demo.DemoFiles.DemoPerson;
import org.khet.portal.core.internal.demo.DemoFiles.DemoSchool;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts the invented people into their posts and opens their accounts with the roles of them; again when a module brings new roles. */
@Component(service = DemoGrants.class)
public final class DemoGrants {
    private static final String FOR_UNIT = "@unit";

    /** The same at each start, so that loading again changes nothing: the first day of the fiscal year 2565. */
    private static final LocalDate IN_POST_SINCE = LocalDate.of(2021, 10, 1);

    private final DemoAccounts accounts;
    private final Units units;
    private final DemoPosts posts;
    private final DemoYears years;
    private final DemoPupils pupils;

    /** Accounts, the units to which roles may be limited, posts, school years, and the pupils in them. */
    @Activate
    public DemoGrants(
            @Reference DemoAccounts accounts,
            @Reference Units units,
            @Reference DemoPosts posts,
            @Reference DemoYears years,
            @Reference DemoPupils pupils) {
        this.years = years;
        this.pupils = pupils;
        this.accounts = accounts;
        this.units = units;
        this.posts = posts;
    }

    void open(Cast cast, String code, DemoFiles files, Caller portal) {
        years.fill(portal);
        pupils.fill(cast, files.pupils(code), portal);
        posts.fill(cast, code, files, portal);
        OfficeId office = cast.office(code).orElseThrow();
        for (DemoPerson person : files.people(code)) {
            UnitId unit = units.findByCode(office, person.unit()).map(Unit::id).orElse(null);
            List<Grant> grants =
                    person.roles().stream().map(role -> grant(role, unit)).toList();
            accounts.open(office, code, cast.person(code, person.code()), name(code, person.code()), grants);
        }
        for (DemoSchool school : files.schools(code)) {
            if (school.isOpen()) {
                SchoolId id = cast.school(code, school.code());
                String head = school.code() + "-H";
                String clerk = school.code() + "-U";
                accounts.open(
                        office,
                        code,
                        cast.person(code, head),
                        name(code, head),
                        List.of(grant("core.school-head", id)));
                accounts.open(
                        office,
                        code,
                        cast.person(code, clerk),
                        name(code, clerk),
                        List.of(grant("core.school-staff", id)));
            }
        }
    }

    void close(OfficeId office) {
        accounts.remove(office);
    }

    private static String name(String office, String person) {
        return (office + "-" + person).toLowerCase(Locale.ROOT);
    }

    private Grant grant(String role, @Nullable UnitId unit) {
        boolean limited = role.endsWith(FOR_UNIT);
        String code = limited ? role.substring(0, role.length() - FOR_UNIT.length()) : role;
        return new Grant(code, limited ? unit : null, null, false, IN_POST_SINCE, null);
    }

    private Grant grant(String role, SchoolId school) {
        return new Grant(role, null, school, false, IN_POST_SINCE, null);
    }
}
