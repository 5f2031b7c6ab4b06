package org.khet.portal.core.internal.demo;

import org.khet.portal.api.acting.AbsenceDraft;
import org.khet.portal.api.acting.AbsenceRegister;
import org.khet.portal.api.acting.ActingRegister;
import org.khet.portal.api.acting.DeputyDraft;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.acting.Limits;
import org.khet.portal.api.demo.DemoData.Cast;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.demo.DemoFiles.DemoAbsence;
import org.khet.portal.core.internal.demo.DemoFiles.DemoDeputy;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says who stands in for the invented people, and when some of them were away (core I.1, I.3). */
@Component(service = DemoActing.class)
public final class DemoActing {
    private final ActingRegister acting;
    private final AbsenceRegister absences;

    /** Deputies and absences. */
    @Activate
    public DemoActing(@Reference ActingRegister acting, @Reference AbsenceRegister absences) {
        this.acting = acting;
        this.absences = absences;
    }

    void fill(Cast cast, String code, DemoFiles files, Caller portal) {
        files.deputies(code).forEach(deputy -> add(cast, deputy, portal));
        files.absences(code).forEach(absence -> note(cast, absence, portal));
    }

    private void add(Cast cast, DemoDeputy deputy, Caller portal) {
        acting.add(
                portal,
                new DeputyDraft(
                        cast.person(deputy.office(), deputy.holder()),
                        cast.person(deputy.office(), deputy.substitute()),
                        deputy.order(),
                        deputy.capacity(),
                        Limits.NONE,
                        DemoPosts.ORDER,
                        DemoPosts.ORDERED,
                        null));
    }

    private void note(Cast cast, DemoAbsence absence, Caller portal) {
        absences.note(
                portal,
                new AbsenceDraft(
                        cast.person(absence.office(), absence.person()),
                        HalfDay.morning(absence.from()),
                        HalfDay.afternoon(absence.until()),
                        absence.kind(),
                        ""));
    }
}
