package org.khet.portal.core.internal.demo;

import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.admin.acting.AbsenceDraft;
import org.khet.portal.api.admin.acting.AbsenceRegister;
import org.khet.portal.api.admin.acting.ActingRegister;
import org.khet.portal.api.admin.acting.DeputyDraft;
import org.khet.portal.api.admin.duty.AssignedDuties;
import org.khet.portal.api.admin.duty.AssignedDutyDraft;
import org.khet.portal.api.demo.DemoData.Cast;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.core.internal.demo.DemoFiles.DemoAbsence;
import org.khet.portal.core.internal.demo.DemoFiles.DemoDeputy;
import org.khet.portal.core.internal.demo.DemoFiles.DemoDuty;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says who stands in for the invented people, and when some of them were away (core I.1, I.3). */
@Component(service = DemoActing.class)
public final class DemoActing {
    private final ActingRegister acting;
    private final AbsenceRegister absences;
    private final AssignedDuties duties;
    private final Units units;

    /** Deputies and absences, and duties of units. */
    @Activate
    public DemoActing(
            @Reference ActingRegister acting,
            @Reference AbsenceRegister absences,
            @Reference AssignedDuties duties,
            @Reference Units units) {
        this.duties = duties;
        this.units = units;
        this.acting = acting;
        this.absences = absences;
    }

    void fill(Cast cast, String code, DemoFiles files, Caller portal) {
        files.deputies(code).forEach(deputy -> add(cast, deputy, portal));
        files.absences(code).forEach(absence -> note(cast, absence, portal));
        files.duties(code).forEach(duty -> assign(cast, duty, portal));
    }

    private void add(Cast cast, DemoDeputy deputy, Caller portal) {
        acting.add(
                portal,
                new DeputyDraft(
                        cast.person(deputy.office(), deputy.holder()),
                        cast.person(deputy.office(), deputy.substitute()),
                        deputy.order(),
                        deputy.capacity(),
                        ActingLimits.NONE,
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

    private void assign(Cast cast, DemoDuty duty, Caller portal) {
        UnitId unit =
                units.findByCode(portal.office(), duty.unit()).orElseThrow().id();
        var _ = duties.assign(
                portal,
                new AssignedDutyDraft(
                        unit,
                        duty.letter(),
                        cast.person(duty.office(), duty.person()),
                        duty.part(),
                        DemoPosts.ORDER,
                        DemoPosts.ORDERED,
                        null));
    }
}
