package org.khet.finance.internal.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.khet.finance.internal.asset.MobecAssets;
import org.khet.finance.internal.bank.VendorRecord;
import org.khet.finance.internal.board.FinanceReports;
import org.khet.finance.internal.claim.ClaimRecord;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.ledger.LedgerQueries;
import org.khet.finance.internal.paper.FinancePapers;
import org.khet.finance.internal.payment.BankFileWriter;
import org.khet.finance.internal.procurement.PurchaseRecord;
import org.khet.finance.internal.school.AdviceArticleRecord;
import org.khet.finance.internal.school.AdviceRecord;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.law.CitedLaws;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** What the module adds to the derived screens: papers of records, reports, cards. */
@org.osgi.service.component.annotations.Component(service = FinanceRoutes.class)
public final class FinanceRoutes {
    private final FinancePapers papers;
    private final ListExports exports;
    private final ReportNames names;
    private final FinanceReports reports;
    private final Clock clock;
    private final Supplier<LocalDate> today;

    /** For the component runtime. */
    @Activate
    public FinanceRoutes(
            @Reference FinancePapers papers,
            @Reference ListExports exports,
            @Reference ReportNames names,
            @Reference FinanceReports reports,
            @Reference Clock clock) {
        this.papers = papers;
        this.exports = exports;
        this.names = names;
        this.reports = reports;
        this.clock = clock;
        this.today = () -> OfficeTime.day(clock.instant());
    }

    /** Additions to the screens of a kind: its papers, the line of a claim, and what is to be known of its law. */
    public RecordViewOverrides of(RecordKind kind, Supplier<FinanceRecords> all, CitedLaws laws) {
        RecordViewOverrides made = new RecordViewOverrides();
        if (kind instanceof PurchaseRecord || kind instanceof AdviceRecord || kind instanceof AdviceArticleRecord) {
            made.above((request, row) -> LawNotice.of(request, row, laws, all.get(), today.get()));
        }
        if (kind instanceof VendorRecord) {
            made.above((request, row) -> VendorNotice.of(request, row, all.get().spending().vendors));
        }
        if (kind instanceof ClaimRecord claim) {
            made.beside((request, row) ->
                    ClaimLineSection.of(request, claim, row, all.get()).stream().toList());
            made.next((request, row) -> new ClaimNextSteps(request, all.get().payments(), claim)
                    .of(row, new RecordContext(request.caller(), clock.instant(), today.get())));
        }
        return FinancePapers.of(kind).isEmpty()
                ? made
                : made.head((request, row) -> Stream.concat(
                                FinancePapers.of(row).stream().map(paper -> print(request, paper, row, all)),
                                bankFile(request, row, all).stream())
                        .toList());
    }

    /** The file of a transfer for its bank, for whoever may have it. Source: finance FIN-25. */
    private static Optional<Component> bankFile(ViewRequest request, RecordRow row, Supplier<FinanceRecords> all) {
        BankFileWriter writer = all.get().payments().bankFile;
        return writer.isOf(row) && writer.may(request.caller(), row) && writer.hasForm(request.caller(), row)
                ? Optional.of(new Download(
                        "finance-bank-file",
                        "file-output",
                        request.texts().get("finance.print.bank-file"),
                        () -> new Download.Kind(
                                "transfer-" + row.id() + "." + writer.ending(request.caller(), row),
                                "application/octet-stream"),
                        out -> writer.write(request.caller(), row.id(), out)))
                : Optional.empty();
    }

    private Component print(ViewRequest request, String paper, RecordRow row, Supplier<FinanceRecords> all) {
        return new Download(
                "finance-print-" + paper,
                "printer",
                request.texts().get("finance.print." + paper),
                () -> Download.Kind.pdf(paper + "-" + row.id()),
                out -> papers.print(request.caller(), all.get(), row.kind(), row.id(), paper, out));
    }

    /** Cards of the home page. */
    public List<CardEntry> cards(Supplier<FinanceRecords> all) {
        return new FinanceCards(all, today).entries();
    }

    /** Reports. */
    public List<ViewEntry> reports(Supplier<FinanceRecords> all) {
        LedgerQueries book = reports.ledger();
        return List.of(
                entry("layout-dashboard", 1, () -> new BoardSource(reports.board(all.get()), names, today)),
                entry("chart-column", 21, () -> new SpendingSource(reports.spending(), names, today))
                        .under("budget"),
                entry("calendar-days", 56, () -> new CalendarSource(reports.calendar(), today))
                        .under("payments"),
                entry("chart-line", 67, () -> new WelfareSource(reports.welfare(), today))
                        .under("staff"),
                entry("scale", 89, () -> new StatementSource(book, today)).under("books"),
                entry("wallet", 90, () -> new FundBalanceSource(book)).under("budget"),
                entry("badge-check", 57, () -> new EvidenceSource(reports.evidence(), today))
                        .under("payments"),
                entry("award", 27, () -> new ProcurementSource(reports.procurement(), names, today))
                        .under("procurement"),
                entry("calculator", 30, () -> new AssetListSource(reports.assets(), names, today))
                        .under("assets"),
                entry(
                                "list-checks",
                                34,
                                () -> new MobecSource(
                                        () -> new MobecAssets(all.get().property().mobec, reports.assets()),
                                        names,
                                        today))
                        .under("assets"),
                entry("percent", 89, () -> new IncomeSource(book, today)).under("books"),
                entry("book-open", -1, () -> new LedgerSource(book, today)));
    }

    private <R> ViewEntry entry(String icon, int order, Supplier<ReportSource<R>> source) {
        // names and permissions of a source need no records
        ReportSource<R> named = source.get();
        return new ViewEntry(
                named.name(),
                named.permission(),
                "FIN",
                icon,
                order,
                request -> new ReportScreen<>(request, exports, source.get()));
    }
}
