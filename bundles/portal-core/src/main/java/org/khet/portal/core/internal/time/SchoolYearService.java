package org.khet.portal.core.internal.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.time.SchoolYearDraft;
import org.khet.portal.api.admin.time.SchoolYearRegister;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.time.SchoolYear;
import org.khet.portal.api.time.WorkingDays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps school years. */
@Component(service = SchoolYearRegister.class)
public final class SchoolYearService implements SchoolYearRegister {
    private final Transactions transactions;
    private final StoredSchoolYears years;
    private final StandardYears standard;
    private final AuditTrail trail;

    /** School years with those by the settings, and the trail. */
    @Activate
    public SchoolYearService(
            @Reference Transactions transactions,
            @Reference StoredSchoolYears years,
            @Reference StandardYears standard,
            @Reference AuditTrail trail) {
        this.transactions = transactions;
        this.years = years;
        this.standard = standard;
        this.trail = trail;
    }

    @Override
    public List<Listed> all(Caller caller) {
        return years.listed(required(caller));
    }

    @Override
    public Versioned<SchoolYear> open(Caller caller, int startingYear) {
        OfficeId office = required(caller);
        if (isTooFar(startingYear)) {
            throw new NoLongerThere(object(startingYear));
        }
        return Optional.ofNullable(years.stored(office).recorded().get(startingYear))
                .orElseGet(() -> new Versioned<>(standard.of(office, startingYear), NOT_RECORDED));
    }

    @Override
    public int mostTerms(Caller caller, int startingYear) {
        return standard.mostTerms(required(caller), startingYear);
    }

    @Override
    public void record(Caller caller, int edition, SchoolYearDraft draft) {
        OfficeId office = required(caller);
        if (isTooFar(draft.startingYear())) {
            throw Rejected.of("year", "core.school-year.error.far", FURTHEST);
        }
        transactions.run(() -> {
            RecordedYears known = years.held(office);
            Versioned<SchoolYear> before = known.recorded().get(draft.startingYear());
            if (edition != (before == null ? NOT_RECORDED : before.number())) {
                throw Outdated.of("core.outcome.changed");
            }
            SchoolYear stands = before == null ? null : before.value();
            SchoolYear year = SchoolYearValidator.year(draft, mostTerms(office, draft, stands));
            known.overlapping(year).ifPresent(other -> {
                throw overlap(year, other);
            });
            years.put(office, year);
            trail.append(
                    caller,
                    before == null ? "core.school-year.recorded" : "core.school-year.changed",
                    object(draft.startingYear()),
                    java.util.Map.of(),
                    differences(stands, year));
            transactions.afterCommit(() -> years.forget(office));
        });
    }

    /** A year that has more of them already may keep them. */
    private int mostTerms(OfficeId office, SchoolYearDraft draft, @Nullable SchoolYear stands) {
        int most = standard.mostTerms(office, draft.startingYear());
        return stands == null ? most : Math.max(most, stands.terms().size());
    }

    private static Rejected overlap(SchoolYear year, SchoolYear other) {
        String field = other.startingYear() < year.startingYear() ? "firstDay" : "lastDay";
        return Rejected.of(
                field,
                "core.school-year.error.years",
                String.valueOf(other.buddhist()),
                other.firstDay().toString(),
                other.lastDay().toString());
    }

    private static List<Change> differences(@Nullable SchoolYear before, SchoolYear after) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(
                "firstDay",
                before == null ? "" : before.firstDay().toString(),
                after.firstDay().toString()));
        changes.add(new Change(
                "lastDay",
                before == null ? "" : before.lastDay().toString(),
                after.lastDay().toString()));
        changes.add(new Change("terms", before == null ? "" : terms(before), terms(after)));
        return changes;
    }

    private static String terms(SchoolYear year) {
        return year.terms().stream()
                .map(term -> term.firstDay() + " – " + term.lastDay())
                .collect(Collectors.joining(", "));
    }

    private boolean isTooFar(int startingYear) {
        return Math.abs((long) startingYear - years.today().getYear()) > FURTHEST;
    }

    private static OfficeId required(Caller caller) {
        if (!caller.require(WorkingDays.CONFIGURE).wholeOffice()) {
            throw new NotPermitted(WorkingDays.CONFIGURE);
        }
        return caller.office();
    }

    private static String object(int startingYear) {
        return "core.school-year/" + startingYear;
    }
}
