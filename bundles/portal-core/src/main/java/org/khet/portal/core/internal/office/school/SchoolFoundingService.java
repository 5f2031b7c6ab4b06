package org.khet.portal.core.internal.office.school;

import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.admin.school.SchoolProfiles;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.api.school.SchoolFoundings;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolKinds;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.NamedSystemCaller;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.khet.portal.core.internal.office.school.imports.SchoolScheme;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds schools that modules saw founded, in the name of who carries that out. */
@Component(service = SchoolFoundings.class)
public final class SchoolFoundingService implements SchoolFoundings {
    /** Of {@link SchoolKinds#LIST}. */
    private static final String STATE = "state";

    private final Transactions transactions;
    private final SchoolProfiles profiles;
    private final Callers callers;
    private final OfficeAudit trail;

    /** Over the register of schools. */
    @Activate
    public SchoolFoundingService(
            @Reference Transactions transactions,
            @Reference SchoolProfiles profiles,
            @Reference Callers callers,
            @Reference OfficeAudit trail) {
        this.transactions = transactions;
        this.profiles = profiles;
        this.callers = callers;
        this.trail = trail;
    }

    @Override
    public SchoolId found(Caller caller, Founding founding, String document, LocalDate documentDay) {
        Caller register = new NamedSystemCaller(callers.system(caller.office()), caller.person(), caller.name());
        SchoolDraft draft = new SchoolDraft(
                founding.name(), "", List.of(new SchoolCode(SchoolScheme.MOE10.name(), founding.code())), "");
        SchoolProfile profile = new SchoolProfile(
                STATE, founding.grades().lowest(), founding.grades().highest(), founding.subDistrict(), "", null, "");
        return transactions.call(() -> {
            SchoolId founded = profiles.add(register, draft, profile);
            trail.office(
                    caller,
                    "core.school.founded",
                    "core.school/" + founded.value(),
                    List.of(
                            new Change("document", "", document),
                            new Change("documentDay", "", documentDay.toString())));
            return founded;
        });
    }
}
