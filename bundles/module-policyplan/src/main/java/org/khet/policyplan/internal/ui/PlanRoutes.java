package org.khet.policyplan.internal.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.khet.policyplan.internal.PolicyplanRegisters;
import org.khet.policyplan.internal.allocation.AllocationKind;
import org.khet.policyplan.internal.allocation.AllocationPaper;
import org.khet.policyplan.internal.money.FundLineKind;
import org.khet.policyplan.internal.paper.PolicyplanPrinter;
import org.khet.policyplan.internal.paper.ReceiverNames;
import org.khet.policyplan.internal.plan.PlanKind;
import org.khet.policyplan.internal.plan.PlanVersionKind;
import org.khet.policyplan.internal.plan.ProjectKind;
import org.khet.policyplan.internal.request.AnalysisKind;
import org.khet.policyplan.internal.request.RequestKind;
import org.khet.policyplan.internal.request.RequestRoundKind;
import org.khet.policyplan.internal.request.SupportKind;
import org.khet.policyplan.internal.school.SchoolChangeKind;
import org.khet.policyplan.internal.transfer.TransferKind;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** What the module adds to the derived screens: papers, the spending plan beside what was spent, the alignment of projects. */
@org.osgi.service.component.annotations.Component(service = PlanRoutes.class)
public final class PlanRoutes {
    private final AllocationPaper paper;
    private final PaperDownloads papers;
    private final CodeLists codes;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public PlanRoutes(
            @Reference AllocationPaper paper,
            @Reference PolicyplanPrinter printer,
            @Reference ReceiverNames names,
            @Reference CodeLists codes,
            @Reference Clock clock) {
        this.codes = codes;
        this.paper = paper;
        this.papers = new PaperDownloads(printer, names);
        this.clock = clock;
    }

    /** Cards of the home page. */
    public List<CardEntry> cards(PolicyplanRegisters registers) {
        return new HomeCards(registers, codes, clock).entries();
    }

    /** Additions to the screens of a kind; none for most. */
    public RecordViewOverrides of(RecordKind kind, Supplier<PolicyplanRegisters> registers) {
        return switch (kind) {
            case AllocationKind allocation ->
                new RecordViewOverrides().head((request, row) -> {
                    List<Component> buttons = new ArrayList<>(List.of(print(request, allocation, row, registers)));
                    buttons.addAll(papers.allocation(request, allocation, row, registers.get()));
                    return buttons;
                });
            case PlanKind plan ->
                new RecordViewOverrides()
                        .below((request, row) -> PlanSections.of(request, plan, row, registers.get()))
                        .head((request, row) -> papers.plan(request, plan, row, registers.get()));
            case PlanVersionKind ignored ->
                new RecordViewOverrides().head((request, row) -> papers.version(request, row, registers.get()));
            case FundLineKind line ->
                new RecordViewOverrides()
                        .head((request, row) -> papers.line(request, line, row, registers.get()))
                        .beside((request, row) -> List.of(SpentSection.of(request, line, row, registers.get())));
            case RequestRoundKind ignored ->
                new RecordViewOverrides()
                        .below((request, row) -> RequestSections.of(request, row, registers.get()))
                        .head((request, row) -> papers.round(request, row, registers.get()));
            case SupportKind support ->
                new RecordViewOverrides()
                        .listHead(request -> supports(request, registers.get()))
                        .head((request, row) -> papers.support(request, support, row, registers.get()));
            case ProjectKind project ->
                new RecordViewOverrides()
                        .head((request, row) -> papers.project(request, row, registers.get()))
                        .below((request, row) -> IndicatorSection.of(request, project, row, registers.get()))
                        .beside((request, row) -> FollowedSection.of(request, project, row, registers.get()));
            case TransferKind ignored ->
                new RecordViewOverrides().head((request, row) -> papers.transfer(request, row, registers.get()));
            case RequestKind ignored ->
                new RecordViewOverrides().head((request, row) -> papers.request(request, row, registers.get()));
            case AnalysisKind ignored ->
                new RecordViewOverrides().head((request, row) -> papers.analysis(request, row, registers.get()));
            case SchoolChangeKind ignored ->
                new RecordViewOverrides().head((request, row) -> papers.schoolChange(request, row, registers.get()));
            default -> new RecordViewOverrides();
        };
    }

    /** What other bodies gave in this year and the one before. */
    private List<Component> supports(ViewRequest request, PolicyplanRegisters registers) {
        FiscalYear year = FiscalYear.of(ThaiDate.day(clock.instant()));
        return List.of(
                papers.support(request, year, registers), papers.support(request, year.previous(), registers));
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
                        registers.get().money(),
                        out));
    }
}
