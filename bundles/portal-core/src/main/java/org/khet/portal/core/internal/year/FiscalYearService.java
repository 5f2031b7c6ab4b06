package org.khet.portal.core.internal.year;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.time.FiscalYearRegister;
import org.khet.portal.api.admin.time.FiscalYearStatus;
import org.khet.portal.api.admin.time.FiscalYearStatus.Act;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.event.EventPublisher;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.core.internal.form.FieldValidator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Turns fiscal years. */
@Component(service = FiscalYearRegister.class)
public final class FiscalYearService implements FiscalYearRegister {
    private static final String RECORD = "core.year";
    private final Transactions transactions;
    private final StoredFiscalYears years;
    private final YearTurnPartRegistry parts;
    private final AuditTrail trail;
    private final EventPublisher events;

    /** Years, the parts of the modules, and where it is told. */
    @Activate
    public FiscalYearService(
            @Reference Transactions transactions,
            @Reference StoredFiscalYears years,
            @Reference YearTurnPartRegistry parts,
            @Reference AuditTrail trail,
            @Reference EventPublisher events) {
        this.transactions = transactions;
        this.years = years;
        this.parts = parts;
        this.trail = trail;
        this.events = events;
    }

    @Override
    public List<FiscalYearStatus> all(Caller caller) {
        return years.stored(required(caller)).all();
    }

    @Override
    public FiscalYearStatus find(Caller caller, FiscalYear year) {
        return years.stored(required(caller)).find(year).orElseThrow(() -> new NoLongerThere(object(year)));
    }

    @Override
    public List<Found> preview(Caller caller, FiscalYear year) {
        return parts.preview(caller, find(caller, year).year());
    }

    @Override
    public void open(Caller caller, int edition, FiscalYear year) {
        change(caller, edition, year, known -> {
            FiscalYearStatus before = known.of(year);
            int ahead = year.endingYear() - known.current().endingYear();
            new FieldValidator()
                    .that(ahead == 0 || ahead == 1, "year", "core.year.error.open", buddhist(known.current()))
                    .that(before.opening().isEmpty(), "year", "core.year.error.opened", buddhist(year))
                    .done();
            years.append(caller, before, Act.OPENED, Optional.empty(), "");
            parts.open(caller, year);
            tell(caller, OPENED, year, Map.of());
        });
    }

    @Override
    public void lock(Caller caller, int edition, FiscalYear year, @Nullable LocalDate from) {
        change(caller, edition, year, known -> {
            FiscalYearStatus before = known.of(year);
            new FieldValidator()
                    .that(year.compareTo(known.current()) <= 0, "year", "core.year.error.coming", buddhist(year))
                    .that(
                            before.state() != FiscalYearStatus.State.LOCKED,
                            "year",
                            "core.year.error.locked",
                            buddhist(year))
                    .needed("from", from)
                    .done();
            LocalDate day = Objects.requireNonNull(from);
            LocalDate latest = known.today().plusDays(LOCK_AHEAD);
            new FieldValidator()
                    .that(
                            day.isAfter(year.lastDay()),
                            "from",
                            "core.year.error.within",
                            year.lastDay().toString())
                    .that(!day.isBefore(known.today()), "from", "core.year.error.past")
                    .that(!day.isAfter(latest), "from", "core.year.error.far", latest.toString())
                    .done();
            years.append(caller, before, Act.LOCKED, Optional.of(day), "");
            tell(caller, CLOSED, year, Map.of("from", day.toString()));
        });
    }

    @Override
    public void reopen(Caller caller, int edition, FiscalYear year, String reason) {
        change(caller, edition, year, known -> {
            FiscalYearStatus before = known.of(year);
            new FieldValidator()
                    .line("reason", reason, REASON_MOST)
                    .that(before.lockedFrom().isPresent(), "year", "core.year.error.not-locked", buddhist(year))
                    .done();
            years.append(caller, before, Act.REOPENED, Optional.empty(), reason.strip());
            tell(caller, REOPENED, year, Map.of("reason", reason.strip()));
        });
    }

    private void change(Caller caller, int edition, FiscalYear year, Consumer<RecordedFiscalYears> work) {
        OfficeId office = required(caller);
        transactions.run(() -> {
            RecordedFiscalYears known = years.held(office);
            if (known.of(year).edition() != edition) {
                throw Outdated.of("core.outcome.changed");
            }
            work.accept(known);
            transactions.afterCommit(() -> years.forget(office));
        });
    }

    /** What a person wrote stands on the trail only. */
    private void tell(Caller caller, String type, FiscalYear year, Map<String, String> details) {
        Map<String, String> facts = new HashMap<>(details);
        facts.remove("reason");
        facts.put("year", buddhist(year));
        trail.append(caller, type, object(year), details);
        events.record(new DomainEvent(
                type,
                caller.office(),
                RECORD,
                year.endingYear(),
                "admin/years/" + buddhist(year),
                facts,
                caller.person(),
                Audience.NOBODY));
    }

    private static OfficeId required(Caller caller) {
        if (!caller.require(TURN).wholeOffice()) {
            throw new NotPermitted(TURN);
        }
        return caller.office();
    }

    private static String buddhist(FiscalYear year) {
        return String.valueOf(year.buddhist());
    }

    private static String object(FiscalYear year) {
        return RECORD + "/" + year.buddhist();
    }
}
