package org.khet.portal.core.internal.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.admin.process.OwnedProcess;
import org.khet.portal.api.admin.process.ProcessAttachment;
import org.khet.portal.api.admin.process.ProcessOwnership;
import org.khet.portal.api.admin.process.ProcessRegister;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.form.FieldValidator;
import org.khet.portal.core.internal.process.ProcessRegistry.Known;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps who owns which process. */
@Component(service = {ProcessRegister.class, ProcessService.class})
public final class ProcessService implements ProcessRegister {
    private static final String PROCESS = "core.process/";
    private final Transactions transactions;
    private final StoredProcessOwners owners;
    private final AuditTrail trail;

    /** Owners as they stand, and the trail. */
    @Activate
    public ProcessService(
            @Reference Transactions transactions, @Reference StoredProcessOwners owners, @Reference AuditTrail trail) {
        this.transactions = transactions;
        this.owners = owners;
        this.trail = trail;
    }

    @Override
    public List<OwnedProcess> list(Caller caller) {
        caller.require(VIEW);
        OfficeId office = caller.office();
        OwnerDecisions decisions = owners.rows().of(office);
        return owners.processes().on(office).stream()
                .map(known -> owned(office, known, decisions, owners.today()))
                .toList();
    }

    @Override
    public List<OwnedProcess> unowned(Caller caller, LocalDate day) {
        caller.require(VIEW);
        OfficeId office = caller.office();
        OwnerDecisions decisions = owners.rows().of(office);
        return owners.processes().on(office).stream()
                .map(known -> owned(office, known, decisions, day))
                .filter(one -> one.owner() == null)
                .toList();
    }

    @Override
    public Versioned<OwnedProcess> open(Caller caller, String process) {
        caller.require(VIEW);
        OwnerDecisions decisions = owners.rows().of(caller.office());
        return new Versioned<>(
                owned(caller.office(), known(caller.office(), process), decisions, owners.today()),
                decisions.edition());
    }

    @Override
    public List<ProcessOwnership> decisions(Caller caller, String process) {
        caller.require(VIEW);
        known(caller.office(), process);
        return owners.rows().of(caller.office()).of(process).reversed();
    }

    @Override
    public void attach(Caller caller, int edition, ProcessAttachment attachment) {
        if (!caller.require(CONFIGURE).wholeOffice()) {
            throw new NotPermitted(CONFIGURE);
        }
        OfficeId office = caller.office();
        Known known = known(office, attachment.process());
        transactions.run(() -> {
            OwnerDecisions decisions = owners.rows().held(office);
            if (decisions.edition() != edition) {
                throw Outdated.of("core.outcome.changed");
            }
            decide(caller, checked(caller, known, decisions, attachment), known, decisions);
        });
    }

    /** Writes a decision down, in the running transaction. */
    void decide(Caller caller, ProcessOwnership owner, Known known, OwnerDecisions decisions) {
        OfficeId office = caller.office();
        String process = known.template().code();
        Optional<UnitId> before = owners.owner(office, known.template(), decisions, owner.from());
        owners.rows().put(office, process, owner);
        trail.append(
                caller,
                "core.process.attached",
                PROCESS + process,
                owner.reason().isEmpty()
                        ? Map.of("from", owner.from().toString())
                        : Map.of("from", owner.from().toString(), "reason", owner.reason()),
                List.of(new AuditTrail.Change(
                        "unit",
                        before.map(unit -> String.valueOf(unit.value())).orElse(""),
                        String.valueOf(owner.unit().value()))));
        transactions.afterCommit(() -> owners.forget(office));
    }

    private ProcessOwnership checked(Caller caller, Known known, OwnerDecisions decisions, ProcessAttachment typed) {
        OfficeId office = caller.office();
        String process = known.template().code();
        UnitId unit = typed.unit();
        LocalDate from = typed.from();
        new FieldValidator()
                .needed("unit", unit)
                .needed("from", from)
                .atMost("reason", typed.reason(), ProcessAttachment.REASON_MOST)
                .done();
        if (unit == null || from == null) {
            throw new IllegalStateException("refused above");
        }
        List<ProcessOwnership> former = decisions.of(process);
        new FieldValidator()
                .that(owners.isThere(office, unit, from), "unit", "core.process.error.unit")
                .that(former.isEmpty() || !from.isBefore(former.getLast().from()), "from", "core.process.error.from")
                .that(
                        !owners.owner(office, known.template(), decisions, from).equals(Optional.of(unit)),
                        "unit",
                        "core.process.error.same")
                .done();
        return new ProcessOwnership(
                unit,
                from,
                typed.reason().strip(),
                caller.name(),
                owners.clock().instant());
    }

    private OwnedProcess owned(OfficeId office, Known known, OwnerDecisions decisions, LocalDate day) {
        String process = known.template().code();
        return new OwnedProcess(
                known.module(),
                known.template(),
                owners.owner(office, known.template(), decisions, day).orElse(null),
                decisions.after(process, day).orElse(null),
                decisions.of(process).isEmpty());
    }

    private Known known(OfficeId office, String process) {
        return owners.processes().on(office).stream()
                .filter(one -> one.template().code().equals(process))
                .findFirst()
                .orElseThrow(() -> new NoLongerThere(PROCESS + process));
    }
}
