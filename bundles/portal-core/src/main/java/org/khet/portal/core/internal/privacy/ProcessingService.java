package org.khet.portal.core.internal.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.personal.ProcessingActivity;
import org.khet.portal.api.admin.personal.ProcessingDetails;
import org.khet.portal.api.admin.personal.ProcessingDraft;
import org.khet.portal.api.admin.personal.ProcessingId;
import org.khet.portal.api.admin.personal.ProcessingRegister;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.personal.ProcessingSource.Proposal;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Permission;
import org.khet.portal.core.internal.form.FieldValidator;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.khet.portal.core.internal.post.PostValidator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the register of processing. */
@Component(service = ProcessingRegister.class)
public final class ProcessingService implements ProcessingRegister {
    private static final int NAME_MAX = 200;
    private static final int TEXT_MAX = 1000;
    private static final ProcessingDetails NOTHING = new ProcessingDetails("", "", "", "", "", "", "", "", "", "");
    private final Transactions transactions;
    private final ProcessingRepository repository;
    private final ProcessingSourceRegistry sources;
    private final PostValidator checks;
    private final OfficeAudit trail;

    /** Rows, who proposes, the office's lists and units, and the trail. */
    @Activate
    public ProcessingService(
            @Reference Transactions transactions,
            @Reference ProcessingRepository repository,
            @Reference ProcessingSourceRegistry sources,
            @Reference PostValidator checks,
            @Reference OfficeAudit trail) {
        this.transactions = transactions;
        this.repository = repository;
        this.sources = sources;
        this.checks = checks;
        this.trail = trail;
    }

    @Override
    public List<ProcessingActivity> page(Caller caller, Filter filter, PageRequest page) {
        return repository.page(office(caller, VIEW), filter, trail.today(), page);
    }

    @Override
    public int count(Caller caller, Filter filter) {
        return repository.count(office(caller, VIEW), filter, trail.today());
    }

    @Override
    public Versioned<ProcessingActivity> open(Caller caller, ProcessingId activity) {
        return repository.activity(
                office(caller, VIEW), activity, row -> new Versioned<>(row.toValue(), row.version()));
    }

    @Override
    public List<Proposal> proposals(Caller caller) {
        OfficeId office = office(caller, VIEW);
        Set<String> taken = repository.origins(office, trail.today());
        return sources.on(office).stream()
                .filter(one -> !taken.contains(one.key()))
                .toList();
    }

    @Override
    public ProcessingId add(Caller caller, ProcessingDraft draft) {
        OfficeId office = office(caller, EDIT);
        LocalDate from = check(office, draft, "");
        return transactions.call(() -> {
            ProcessingEntity row = new ProcessingEntity(office, draft, from);
            ProcessingId added = repository.add(row);
            List<Change> changes =
                    new ArrayList<>(differences(NOTHING, row.toValue().facts()));
            changes.addAll(days(null, row.toValue()));
            trail.office(caller, "core.processing.added", object(added), changes);
            return added;
        });
    }

    @Override
    public void edit(Caller caller, ProcessingId activity, int edition, ProcessingDraft draft) {
        OfficeId office = office(caller, EDIT);
        transactions.run(() -> {
            List<Change> changes = repository.activity(office, activity, row -> {
                if (row.version() != edition) {
                    throw Outdated.of("core.outcome.changed");
                }
                ProcessingActivity before = row.toValue();
                row.fill(draft, check(office, draft, before.facts().basis()));
                List<Change> all = new ArrayList<>(
                        differences(before.facts(), row.toValue().facts()));
                all.addAll(days(before, row.toValue()));
                return all;
            });
            trail.office(caller, "core.processing.changed", object(activity), changes);
        });
    }

    /** The first day. */
    private LocalDate check(OfficeId office, ProcessingDraft draft, String basisBefore) {
        ProcessingDetails facts = draft.facts();
        LocalDate from = draft.from();
        LocalDate until = draft.until();
        new FieldValidator()
                .line("name", facts.name(), NAME_MAX)
                .line("purpose", facts.purpose(), TEXT_MAX)
                .needed("basis", facts.basis())
                .that(checks.isCode(office, BASES, facts.basis(), basisBefore), "basis", "core.post.error.code")
                .line("data", facts.data(), TEXT_MAX)
                .line("people", facts.people(), TEXT_MAX)
                .atMost("source", facts.source(), TEXT_MAX)
                .atMost("recipients", facts.recipients(), TEXT_MAX)
                .line("retention", facts.retention(), TEXT_MAX)
                .line("safeguards", facts.safeguards(), TEXT_MAX)
                .atMost("access", facts.access(), TEXT_MAX)
                .that(checks.isUnit(office, draft.unit()), "unit", "core.person.error.unit")
                .needed("from", from)
                .that(until == null || from == null || !until.isBefore(from), "until", "core.function.error.until")
                .atMost("", draft.origin(), 80)
                .done();
        return Objects.requireNonNull(from);
    }

    private static List<Change> differences(ProcessingDetails before, ProcessingDetails after) {
        return List.of(
                new Change("name", before.name(), after.name()),
                new Change("purpose", before.purpose(), after.purpose()),
                new Change("basis", before.basis(), after.basis()),
                new Change("data", before.data(), after.data()),
                new Change("people", before.people(), after.people()),
                new Change("source", before.source(), after.source()),
                new Change("recipients", before.recipients(), after.recipients()),
                new Change("retention", before.retention(), after.retention()),
                new Change("safeguards", before.safeguards(), after.safeguards()),
                new Change("access", before.access(), after.access()));
    }

    private static List<Change> days(@Nullable ProcessingActivity before, ProcessingActivity after) {
        return List.of(
                new Change("unit", before == null ? "" : unit(before), unit(after)),
                new Change(
                        "from",
                        before == null ? "" : before.from().toString(),
                        after.from().toString()),
                new Change(
                        "until",
                        before == null ? "" : Objects.toString(before.until(), ""),
                        Objects.toString(after.until(), "")));
    }

    private static String unit(ProcessingActivity one) {
        return one.unit() == null ? "" : String.valueOf(one.unit().value());
    }

    private static OfficeId office(Caller caller, Permission permission) {
        if (!caller.require(permission).wholeOffice()) {
            throw new NotPermitted(permission);
        }
        return caller.office();
    }

    private static String object(ProcessingId activity) {
        return "core.processing/" + activity.value();
    }
}
