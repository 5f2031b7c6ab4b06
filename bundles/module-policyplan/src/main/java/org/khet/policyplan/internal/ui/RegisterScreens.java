package org.khet.policyplan.internal.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khet.policyplan.internal.PolicyplanRegisters;
import org.khet.policyplan.internal.allocation.AllocationKind;
import org.khet.policyplan.internal.allocation.AllocationPaper;
import org.khet.policyplan.internal.plan.Alignment;
import org.khet.policyplan.internal.plan.PlanKind;
import org.khet.policyplan.internal.plan.ProjectKind;
import org.khet.policyplan.internal.plan.SpendingComparison;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** What the module adds to the derived screens: papers, the spending plan beside what was spent, the alignment of projects. */
@org.osgi.service.component.annotations.Component(service = RegisterScreens.class)
public final class RegisterScreens {
    private final AllocationPaper paper;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public RegisterScreens(@Reference AllocationPaper paper, @Reference Clock clock) {
        this.paper = paper;
        this.clock = clock;
    }

    /** Cards of the home page. */
    public List<CardEntry> cards(PolicyplanRegisters registers) {
        return new HomeCards(registers, clock).entries();
    }

    /** Additions to the screens of a kind; none for most. */
    public RecordViewOverrides of(RecordKind kind, Supplier<PolicyplanRegisters> registers) {
        return switch (kind) {
            case AllocationKind allocation ->
                new RecordViewOverrides().head((request, row) -> List.of(print(request, allocation, row, registers)));
            case PlanKind plan ->
                new RecordViewOverrides().beside((request, row) -> beside(request, plan, row, registers.get()));
            default -> new RecordViewOverrides();
        };
    }

    private Component print(
            ViewRequest request, AllocationKind kind, RecordRow row, Supplier<PolicyplanRegisters> registers) {
        return new Download(
                "policyplan-allocation-print",
                "printer",
                request.texts().get("policyplan.print.notice"),
                () -> Download.Kind.pdf("PF-02-" + row.id()),
                out -> paper.print(
                        request.caller(),
                        kind,
                        registers.get().allocations().allocations().open(request.caller(), row.id()),
                        out));
    }

    private static List<Component> beside(
            ViewRequest request, PlanKind kind, RecordRow row, PolicyplanRegisters registers) {
        if (row.get(kind.sort).equals(PolicyplanCodes.SPENDING)) {
            return List.of(comparison(request, row, registers));
        }
        return kind.isYearly(row) ? List.of(alignment(request, row, registers)) : List.of();
    }

    private static Component comparison(ViewRequest request, RecordRow row, PolicyplanRegisters registers) {
        List<List<String>> rows = new ArrayList<>();
        new SpendingComparison(registers.plans(), registers.money())
                .of(request.caller(), row)
                .forEach(one -> rows.add(List.of(
                        type(one.expenditure()),
                        baht(one.planned()),
                        baht(one.actual()),
                        BahtText.inFigures(one.difference(Month.SEPTEMBER)))));
        String title = request.texts().get("policyplan.comparison.title");
        List<String> heads = List.of(
                request.texts().get("policyplan.comparison.type"),
                request.texts().get("policyplan.comparison.planned"),
                request.texts().get("policyplan.comparison.actual"),
                request.texts().get("policyplan.comparison.difference"));
        return new Section(title, new SmallTable(title, heads, rows));
    }

    private static String baht(MonthGrid grid) {
        return BahtText.inFigures(grid.sum());
    }

    private static String type(String code) {
        Optional<CodeList.Code> known = PolicyplanCodes.EXPENDITURE.standard().stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
        return known.map(CodeList.Code::thai).orElse(code);
    }

    private static Component alignment(ViewRequest request, RecordRow row, PolicyplanRegisters registers) {
        ProjectKind project = registers.plans().projects().kind();
        List<List<String>> rows = new ArrayList<>();
        for (Alignment.Row one : new Alignment(registers.plans()).of(request.caller(), row)) {
            BigDecimal sum =
                    one.projects().stream().map(of -> of.get(project.amount)).reduce(BigDecimal.ZERO, BigDecimal::add);
            @Nullable String none = one.projects().isEmpty() ? request.texts().get("policyplan.alignment.none") : null;
            rows.add(List.of(
                    one.strategy().get(registers.plans().strategies().kind().title),
                    none == null ? String.valueOf(one.projects().size()) : none,
                    BahtText.inFigures(sum)));
        }
        String title = request.texts().get("policyplan.alignment.title");
        List<String> heads = List.of(
                request.texts().get("policyplan.alignment.strategy"),
                request.texts().get("policyplan.alignment.projects"),
                request.texts().get("policyplan.alignment.sum"));
        return new Section(title, new SmallTable(title, heads, rows));
    }
}
