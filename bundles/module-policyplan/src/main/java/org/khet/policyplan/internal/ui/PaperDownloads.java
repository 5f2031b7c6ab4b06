package org.khet.policyplan.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.khet.policyplan.internal.PolicyplanRegisters;
import org.khet.policyplan.internal.allocation.AllocationKind;
import org.khet.policyplan.internal.allocation.AllocationMethod;
import org.khet.policyplan.internal.money.FundLineKind;
import org.khet.policyplan.internal.paper.DevelopmentPlanPapers;
import org.khet.policyplan.internal.paper.MoneyPapers;
import org.khet.policyplan.internal.paper.OutsideSupportPapers;
import org.khet.policyplan.internal.paper.PerHeadPapers;
import org.khet.policyplan.internal.paper.PlanPapers;
import org.khet.policyplan.internal.paper.PlanVersionPapers;
import org.khet.policyplan.internal.paper.PolicyplanPrinter;
import org.khet.policyplan.internal.paper.ProjectPapers;
import org.khet.policyplan.internal.paper.ReceiverNames;
import org.khet.policyplan.internal.paper.RequestPapers;
import org.khet.policyplan.internal.paper.SchoolChangePapers;
import org.khet.policyplan.internal.paper.SpendingPlanPapers;
import org.khet.policyplan.internal.paper.TransferPapers;
import org.khet.policyplan.internal.plan.PlanKind;
import org.khet.policyplan.internal.request.SupportKind;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;

/** Buttons in the heads of records by which their papers and reports are printed. Source: policyplan D. */
final class PaperDownloads {
    private final PolicyplanPrinter printer;
    private final ReceiverNames names;

    PaperDownloads(PolicyplanPrinter printer, ReceiverNames names) {
        this.printer = printer;
        this.names = names;
    }

    private Component button(ViewRequest request, String paper, Supplier<ReportPaper> made) {
        return button(request, paper, made, Paper.landscape());
    }

    private Component button(ViewRequest request, String paper, Supplier<ReportPaper> made, Paper sheet) {
        return new Download(
                "policyplan-print-" + paper,
                "printer",
                request.texts().get("policyplan.print." + paper),
                () -> Download.Kind.pdf(paper),
                out -> printer.print(request.caller(), made.get(), sheet, out));
    }

    List<Component> plan(ViewRequest request, PlanKind kind, RecordRow row, PolicyplanRegisters registers) {
        if (row.get(kind.sort).equals(PolicyplanCodes.SPENDING)) {
            SpendingPlanPapers spending = new SpendingPlanPapers(registers.plans(), registers.money(), names);
            return List.of(button(request, "pf-09", () -> spending.plan(request.caller(), row.id())));
        }
        PlanPapers papers = new PlanPapers(registers.plans(), names);
        DevelopmentPlanPapers books = new DevelopmentPlanPapers(registers.plans(), names);
        return List.of(
                kind.isYearly(row)
                        ? button(request, "pf-08", () -> papers.plan(request.caller(), row.id()))
                        : button(request, "pf-07", () -> books.plan(request.caller(), row.id()), Paper.portrait()));
    }

    List<Component> request(ViewRequest request, RecordRow row, PolicyplanRegisters registers) {
        RequestPapers papers = new RequestPapers(registers.requests(), names);
        return List.of(button(request, "pf-04", () -> papers.request(request.caller(), row.id())));
    }

    List<Component> analysis(ViewRequest request, RecordRow row, PolicyplanRegisters registers) {
        RequestPapers papers = new RequestPapers(registers.requests(), names);
        return List.of(button(request, "pf-05", () -> papers.analysis(request.caller(), row.id())));
    }

    List<Component> schoolChange(ViewRequest request, RecordRow row, PolicyplanRegisters registers) {
        SchoolChangePapers papers = new SchoolChangePapers(registers.schoolChanges(), names);
        return List.of(button(request, "pf-18", () -> papers.change(request.caller(), row.id()), Paper.portrait()));
    }

    List<Component> project(ViewRequest request, RecordRow row, PolicyplanRegisters registers) {
        ProjectPapers papers = new ProjectPapers(registers.plans(), names);
        return List.of(button(request, "pf-06", () -> papers.project(request.caller(), row.id())));
    }

    List<Component> transfer(ViewRequest request, RecordRow row, PolicyplanRegisters registers) {
        TransferPapers papers = new TransferPapers(registers.transfers().transfers(), registers.money(), names);
        return List.of(button(request, "pf-10", () -> papers.transfer(request.caller(), row.id())));
    }

    List<Component> version(ViewRequest request, RecordRow row, PolicyplanRegisters registers) {
        PlanVersionPapers papers = new PlanVersionPapers(registers.plans(), names);
        return List.of(button(request, "version", () -> papers.version(request.caller(), row.id())));
    }

    List<Component> allocation(ViewRequest request, AllocationKind kind, RecordRow row, PolicyplanRegisters registers) {
        PerHeadPapers papers = new PerHeadPapers(registers.allocations(), names);
        List<Component> buttons = new ArrayList<>();
        if (row.get(kind.method) == AllocationMethod.PER_HEAD) {
            buttons.add(button(request, "pf-03", () -> papers.list(request.caller(), row.id())));
        }
        if (row.state().equals(kind.notified)) {
            buttons.add(button(request, "result", () -> papers.result(request.caller(), row.id())));
        }
        return buttons;
    }

    List<Component> line(ViewRequest request, FundLineKind kind, RecordRow row, PolicyplanRegisters registers) {
        MoneyPapers papers = new MoneyPapers(registers.money(), registers.requests(), names);
        return List.of(button(request, "pf-11", () -> papers.spending(request.caller(), row.get(kind.year))));
    }

    List<Component> round(ViewRequest request, RecordRow row, PolicyplanRegisters registers) {
        MoneyPapers papers = new MoneyPapers(registers.money(), registers.requests(), names);
        return List.of(button(request, "requests", () -> papers.requests(request.caller(), row.id())));
    }

    List<Component> support(ViewRequest request, SupportKind kind, RecordRow row, PolicyplanRegisters registers) {
        return row.get(kind.receivedOn).map(FiscalYear::of).stream()
                .map(year -> support(request, year, registers))
                .toList();
    }

    /** What other bodies gave in a year. */
    Component support(ViewRequest request, FiscalYear year, PolicyplanRegisters registers) {
        OutsideSupportPapers papers = new OutsideSupportPapers(registers.requests(), names);
        return new Download(
                "policyplan-print-supports-" + year.buddhist(),
                "printer",
                request.texts().get("policyplan.print.supports", String.valueOf(year.buddhist())),
                () -> Download.Kind.pdf("supports"),
                out -> printer.print(
                        request.caller(), papers.received(request.caller(), year), Paper.landscape(), out));
    }
}
