package org.khet.policyplan.internal.contract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.khet.policyplan.internal.InstalledRegisters;
import org.khet.policyplan.internal.PolicyplanRegisters;
import org.khet.policyplan.internal.allocation.AllocationKind;
import org.khet.policyplan.internal.money.BudgetItemKind;
import org.khet.policyplan.internal.money.FundLineKind;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.money.Allocations;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.time.FiscalYear;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Fund lines and approved allocations for other modules. Source: policyplan G, kinds-policyplan §6. */
@Component(service = Allocations.class)
public final class AllocationsProvider implements Allocations {
    private static final String SOURCE = "policyplan";
    private final Supplier<PolicyplanRegisters> registers;
    private final ModuleAnswers answers;
    private final Callers callers;

    /** For the component runtime. */
    @Activate
    public AllocationsProvider(
            @Reference InstalledRegisters registers, @Reference ModuleAnswers answers, @Reference Callers callers) {
        this((Supplier<PolicyplanRegisters>) registers, answers, callers);
    }

    AllocationsProvider(Supplier<PolicyplanRegisters> registers, ModuleAnswers answers, Callers callers) {
        this.registers = registers;
        this.answers = answers;
        this.callers = callers;
    }

    @Override
    public Answer<List<FundLine>> fundLines(OfficeId office, FiscalYear year) {
        return answers.known(office, SOURCE, () -> {
            FundLineKind kind = registers.get().money().lines().kind();
            return registers
                    .get()
                    .money()
                    .lines()
                    .internal()
                    .all(callers.system(office), RecordFilter.of(kind.year.is(year)))
                    .stream()
                    .map(row -> line(office, row))
                    .toList();
        });
    }

    private FundLine line(OfficeId office, RecordRow row) {
        FundLineKind kind = registers.get().money().lines().kind();
        BudgetItemKind item = registers.get().money().items().kind();
        String code = registers
                .get()
                .money()
                .items()
                .find(office, row.get(kind.item))
                .map(one -> one.get(item.code))
                .orElse("");
        return new FundLine(
                row.id(),
                row.get(kind.title),
                row.get(kind.expenditure),
                code,
                row.get(kind.ceiling),
                row.get(kind.allocated),
                row.get(kind.available));
    }

    @Override
    public Answer<List<Allocation>> approved(OfficeId office, FiscalYear year) {
        return answers.known(office, SOURCE, () -> {
            RecordService<AllocationKind> all = registers.get().allocations().allocations();
            AllocationKind kind = all.kind();
            return all
                    .internal()
                    .all(
                            callers.system(office),
                            RecordFilter.of(kind.year.is(year), kind.in(kind.approved, kind.notified)))
                    .stream()
                    .flatMap(row -> all.find(office, row.id()).stream())
                    .map(row -> allocation(kind, row))
                    .toList();
        });
    }

    @Override
    public Answer<Optional<Allocation>> find(OfficeId office, long allocation) {
        return answers.known(office, SOURCE, () -> {
            RecordService<AllocationKind> all = registers.get().allocations().allocations();
            AllocationKind kind = all.kind();
            return all.find(office, allocation)
                    .filter(row ->
                            row.state().equals(kind.approved) || row.state().equals(kind.notified))
                    .map(row -> allocation(kind, row));
        });
    }

    private static Allocation allocation(AllocationKind kind, RecordRow row) {
        return new Allocation(
                row.id(),
                row.get(kind.number).map(RegisterNumber::text).orElse(""),
                row.get(kind.title),
                row.get(kind.line),
                row.get(kind.total),
                new Notice(row.get(kind.noticeNo), row.get(kind.notifiedOn), row.get(kind.spendBy)),
                row.get(kind.adjusts).map(OptionalLong::of).orElse(OptionalLong.empty()),
                row.lines(kind.lines).stream()
                        .map(line -> new Share(line.get(kind.school), line.get(kind.unit), line.get(kind.amount)))
                        .toList());
    }
}
