package org.khet.portal.core.internal.office.pupil;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.admin.pupil.SchoolFigure;
import org.khet.portal.api.admin.pupil.SchoolFigureRegister;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.provenance.FigureSource;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.time.SchoolYear;
import org.khet.portal.core.internal.form.FieldValidator;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.khet.portal.core.internal.office.school.SchoolRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps figures of schools that people type. */
@Component(service = SchoolFigureRegister.class)
public final class SchoolFigureService implements SchoolFigureRegister {
    private final Transactions transactions;
    private final SchoolRepository schools;
    private final SchoolFigureRepository repository;
    private final OfficeAudit trail;

    /** Schools, their figures, and the trail. */
    @Activate
    public SchoolFigureService(
            @Reference Transactions transactions,
            @Reference SchoolRepository schools,
            @Reference SchoolFigureRepository repository,
            @Reference OfficeAudit trail) {
        this.transactions = transactions;
        this.schools = schools;
        this.repository = repository;
        this.trail = trail;
    }

    @Override
    public List<Versioned<SchoolFigure>> of(Caller caller, SchoolId school) {
        requireReach(caller, Schools.VIEW, school);
        return repository.of(caller.office(), school);
    }

    @Override
    public void type(Caller caller, SchoolId school, int year, List<Typed> typed) {
        requireReach(caller, Schools.EDIT, school);
        var checks = new FieldValidator()
                .that(year >= FIRST_YEAR && year <= LAST_YEAR, "year", "core.school-figure.error.year")
                .that(!typed.isEmpty(), SchoolFigure.Kind.MALE_PUPILS.field(), "core.error.needed");
        typed.forEach(one -> checks.that(
                one.amount() >= 0 && one.amount() <= SchoolFigure.MOST,
                one.kind().field(),
                "core.school-figure.error.amount",
                SchoolFigure.MOST));
        checks.done();
        transactions.run(() -> {
            schools.require(caller.office(), school);
            var source = FigureSource.typed(caller, trail.now());
            List<Versioned<SchoolFigure>> known = repository.of(caller.office(), school);
            List<Change> changes = new ArrayList<>();
            for (Typed one : typed) {
                if (!stands(known, year, one)) {
                    var figure = new SchoolFigure(school, year, one.kind(), one.amount(), source);
                    Optional<SchoolFigure> before = repository.put(caller.office(), figure, one.edition());
                    changes.add(change(figure, before));
                }
            }
            if (!changes.isEmpty()) {
                String named = String.valueOf(SchoolYear.buddhist(year));
                trail.office(
                        caller,
                        "core.school-figure.typed",
                        "core.school/" + school.value(),
                        Map.of("year", named),
                        changes);
            }
        });
    }

    private static boolean stands(List<Versioned<SchoolFigure>> known, int year, Typed typed) {
        return known.stream()
                .anyMatch(one -> one.value().year() == year
                        && one.value().kind() == typed.kind()
                        && one.value().amount() == typed.amount()
                        && one.number() == typed.edition());
    }

    /** Both amounts, for the trail. */
    public static Change change(SchoolFigure after, Optional<SchoolFigure> before) {
        return new Change(
                after.kind().field(),
                before.map(SchoolFigure::amount).map(String::valueOf).orElse(""),
                String.valueOf(after.amount()));
    }

    /** Out of reach looks the same as not there (CORE-19). */
    private static void requireReach(Caller caller, Permission permission, SchoolId school) {
        Scope scope = permission.equals(Schools.VIEW) ? Schools.reach(caller) : caller.require(permission);
        if (!scope.wholeOffice() && !scope.schools().contains(school)) {
            throw new NoLongerThere("core.school/" + school.value());
        }
    }
}
