package org.khet.portal.core.internal.office.pupil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.khet.portal.api.admin.pupil.PupilCountRegister;
import org.khet.portal.api.admin.pupil.SchoolFigure;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.provenance.FigureSource;
import org.khet.portal.api.pupil.PupilCount;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.core.internal.form.FieldValidator;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.khet.portal.core.internal.office.pupil.PupilCountRepository.Wanted;
import org.khet.portal.core.internal.office.school.SchoolRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps pupils by grade that people type. */
@Component(service = PupilCountRegister.class)
public final class PupilCountService implements PupilCountRegister {
    private final Transactions transactions;
    private final SchoolRepository schools;
    private final PupilCountRepository repository;
    private final PupilCalendar calendar;
    private final OfficeAudit trail;

    /** Schools, their pupils, days and grades of the office, and the trail. */
    @Activate
    public PupilCountService(
            @Reference Transactions transactions,
            @Reference SchoolRepository schools,
            @Reference PupilCountRepository repository,
            @Reference PupilCalendar calendar,
            @Reference OfficeAudit trail) {
        this.transactions = transactions;
        this.schools = schools;
        this.repository = repository;
        this.calendar = calendar;
        this.trail = trail;
    }

    @Override
    public List<LocalDate> days(Caller caller) {
        Scope scope = Schools.reach(caller);
        Set<LocalDate> days = new TreeSet<>(Comparator.reverseOrder());
        days.addAll(calendar.days(caller.office()));
        days.addAll(repository.days(caller.office(), scope.wholeOffice() ? null : scope.schools()));
        return List.copyOf(days);
    }

    @Override
    public List<Versioned<PupilCount>> of(Caller caller, SchoolId school, LocalDate asOf) {
        requireReach(caller, Schools.VIEW, school);
        return repository.of(caller.office(), school, asOf);
    }

    @Override
    public void type(Caller caller, SchoolId school, LocalDate asOf, List<Typed> typed) {
        requireReach(caller, EDIT, school);
        check(caller, asOf, typed);
        transactions.run(() -> {
            schools.require(caller.office(), school);
            var source = FigureSource.typed(caller, trail.now());
            Map<String, Versioned<PupilCount>> known = new HashMap<>();
            repository
                    .of(caller.office(), school, asOf)
                    .forEach(one -> known.put(one.value().grade(), one));
            List<Wanted> wanted = typed.stream()
                    .filter(one -> !stands(known.get(one.grade()), one))
                    .map(one -> new Wanted(
                            new PupilCount(school, asOf, one.grade(), one.male(), one.female(), source), one.edition()))
                    .toList();
            if (!wanted.isEmpty()) {
                List<Optional<PupilCount>> before =
                        repository.put(caller.office(), wanted, new PupilCountRepository.Written() {});
                trail.office(
                        caller,
                        "core.pupil-count.typed",
                        "core.school/" + school.value(),
                        Map.of("asOf", asOf.toString()),
                        changes(wanted, before));
            }
        });
    }

    private void check(Caller caller, LocalDate asOf, List<Typed> typed) {
        Set<String> grades = calendar.grades(caller.office());
        var checks = new FieldValidator()
                .that(calendar.takes(asOf), "asOf", "core.pupil-count.error.day")
                .that(!typed.isEmpty(), "asOf", "core.error.needed");
        typed.forEach(one -> checks.that(
                        grades.contains(one.grade()), one.grade() + ".male", "core.pupil-count.error.grade")
                .that(fits(one.male()), one.grade() + ".male", "core.school-figure.error.amount", SchoolFigure.MOST)
                .that(
                        fits(one.female()),
                        one.grade() + ".female",
                        "core.school-figure.error.amount",
                        SchoolFigure.MOST));
        checks.done();
    }

    private static boolean fits(int amount) {
        return amount >= 0 && amount <= SchoolFigure.MOST;
    }

    private static boolean stands(@org.jspecify.annotations.Nullable Versioned<PupilCount> known, Typed typed) {
        return known != null
                && known.number() == typed.edition()
                && known.value().male() == typed.male()
                && known.value().female() == typed.female();
    }

    /** Both amounts of each grade, for the trail; at most so many as the trail keeps. */
    static List<Change> changes(List<Wanted> wanted, List<Optional<PupilCount>> before) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            PupilCount after = wanted.get(i).count();
            changes.add(new Change(
                    after.grade(), before.get(i).map(PupilCountService::words).orElse(""), words(after)));
        }
        return changes;
    }

    private static String words(PupilCount count) {
        return count.male() + " + " + count.female();
    }

    /** Out of reach looks the same as not there (CORE-19). */
    private static void requireReach(Caller caller, Permission permission, SchoolId school) {
        Scope scope = permission.equals(Schools.VIEW) ? Schools.reach(caller) : caller.require(permission);
        if (!scope.wholeOffice() && !scope.schools().contains(school)) {
            throw new NoLongerThere("core.school/" + school.value());
        }
    }
}
