package org.khet.portal.core.internal.acting;

import org.khet.portal.api.acting.Absence;
import org.khet.portal.api.acting.AbsenceId;
import org.khet.portal.api.acting.DecidedAbsences;
import org.khet.portal.api.admin.acting.AbsenceDraft;
import org.khet.portal.api.admin.acting.AbsenceRegister;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.NamedSystemCaller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes in the register of absences what modules decided, with its checks, trail and news. */
@Component(service = DecidedAbsences.class)
public final class DecidedAbsenceService implements DecidedAbsences {
    private final AbsenceRegister register;
    private final Callers callers;

    /** The register, and the rights of the portal itself. */
    @Activate
    public DecidedAbsenceService(@Reference AbsenceRegister register, @Reference Callers callers) {
        this.register = register;
        this.callers = callers;
    }

    @Override
    public AbsenceId note(Caller caller, Decided absence) {
        return register.note(
                named(caller),
                new AbsenceDraft(absence.person(), absence.from(), absence.until(), absence.kind(), absence.note()));
    }

    @Override
    public void cancel(Caller caller, AbsenceId absence) {
        Caller named = named(caller);
        Versioned<Absence> seen = register.open(named, absence);
        if (!seen.value().cancelled()) {
            register.cancel(named, absence, seen.number());
        }
    }

    private Caller named(Caller caller) {
        return new NamedSystemCaller(callers.system(caller.office()), caller.person(), caller.name());
    }
}
