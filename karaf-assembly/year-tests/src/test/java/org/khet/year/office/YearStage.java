package org.khet.year.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.demo.DemoAccounts;
import org.khet.portal.api.admin.person.PeopleRegister;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.Units;
import org.khet.portal.core.internal.demo.CoreDemoData;
import org.khet.portal.core.internal.demo.DemoGrants;
import org.khet.portal.core.internal.demo.EmptyOffices;
import org.khet.year.runtime.ProductRuntime;

/** The two demonstration offices with their people, schools and accounts, without records of modules. */
public final class YearStage {
    private static final LocalDate SINCE = LocalDate.of(2021, 10, 1);
    private final ProductRuntime runtime;
    private final Callers callers;
    private final java.util.Set<String> joined = new java.util.HashSet<>();

    /** Makes the offices. */
    public YearStage(ProductRuntime runtime) {
        this.runtime = runtime;
        callers = runtime.service(Callers.class);
        again();
    }

    /** Gives everybody the roles of the modules that came since. */
    public void again() {
        EmptyOffices.open(runtime.service(CoreDemoData.class), runtime.service(DemoGrants.class), callers);
    }

    /** The office with these modules on; one with few people gets the others. */
    public PlayedOffice office(String code, List<String> modules) {
        OfficeId id =
                runtime.service(Offices.class).findByCode(code).map(Office::id).orElseThrow();
        for (String module : modules) {
            turn(id, module, true);
        }
        boolean whole = code.equals("KT1");
        if (!whole && joined.add(code)) {
            for (YearPost post : YearPost.values()) {
                join(id, code, post);
            }
        }
        return new PlayedOffice(runtime, id, code);
    }

    /** Switches a module on or off in an office. */
    public void turn(OfficeId office, String module, boolean on) {
        runtime.service(ModuleSwitches.class).set(callers.runtimeSystem(), office, new ModuleId(module), on);
    }

    private void join(OfficeId office, String code, YearPost post) {
        Caller portal = callers.system(office);
        @Nullable Unit unit = runtime.service(Units.class).findByCode(office, post.unit()).orElse(null);
        PersonId person = runtime.service(PeopleRegister.class)
                .add(
                        portal,
                        new PersonDraft(
                                "นาย",
                                "เจ้าหน้าที่",
                                post.number(),
                                "เจ้าหน้าที่",
                                unit == null ? null : unit.id(),
                                null,
                                "000-000-000",
                                "officer" + post.number() + "@khet2.example"));
        List<Grant> grants = new ArrayList<>();
        for (String role : post.roles()) {
            boolean limited = role.endsWith("@unit");
            grants.add(new Grant(
                    role.replace("@unit", ""), limited && unit != null ? unit.id() : null, null, false, SINCE, null));
        }
        runtime.service(DemoAccounts.class)
                .open(office, code, person, (code + "-" + post.number()).toLowerCase(Locale.ROOT), grants);
    }
}
