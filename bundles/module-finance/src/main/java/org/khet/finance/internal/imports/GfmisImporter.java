package org.khet.finance.internal.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.khet.finance.internal.FinanceModule;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.ledger.MatchRecord;
import org.khet.finance.internal.ledger.MatchSource;
import org.khet.finance.internal.payment.WithdrawalRecord;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.time.FiscalYear;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Rows of a GFMIS report beside the withdrawals: the same, another sum, only outside, only here. Source: finance J.3, RF-22, FIN-20.
 */
@Component(service = ImportTarget.class)
public final class GfmisImporter implements ImportTarget {
    /** A finding. */
    public static final FindingKind SUM = FindingKind.error("finance.import.found.sum");
    /** A finding. */
    public static final FindingKind TOTAL_DIFFERS = FindingKind.error("finance.import.found.totalDiffers");
    /** A finding. */
    public static final FindingKind AGAIN = FindingKind.error("finance.import.found.again");
    /** A finding. */
    public static final FindingKind TOTAL = FindingKind.hint("finance.import.found.total");

    private static final String DOC = "doc_no";
    private static final String DATE = "doc_date";
    private static final String AMOUNT = "amount";
    private static final String STATUS = "status";

    private final Supplier<FinanceRecords> all;

    /** For the component runtime. */
    @Activate
    public GfmisImporter(@Reference FinanceModule module) {
        this(module::all);
    }

    private GfmisImporter(Supplier<FinanceRecords> all) {
        this.all = all;
    }

    /** Over the records that are there when it is asked. */
    public static GfmisImporter over(Supplier<FinanceRecords> all) {
        return new GfmisImporter(all);
    }

    @Override
    public String id() {
        return "finance.gfmis";
    }

    @Override
    public String link() {
        return "finance/matches";
    }

    @Override
    public String titleKey() {
        return "finance.import.gfmis";
    }

    @Override
    public Permission permission() {
        return FinancePermissions.RECONCILE_EDIT;
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                MoneyRowValidator.field(
                        "gfmis", DOC, ImportField.Kind.TEXT, true, 60, "เลขที่เอกสาร", "เลขที่ใบขอเบิก", "Document no"),
                MoneyRowValidator.field(
                        "gfmis", DATE, ImportField.Kind.DAY, true, 40, "วันที่เอกสาร", "วันที่", "Document date"),
                MoneyRowValidator.field(
                        "gfmis", AMOUNT, ImportField.Kind.FIGURE, true, 20, "จำนวนเงิน", "จำนวนเงินขอเบิก", "Amount"),
                MoneyRowValidator.field("gfmis", STATUS, ImportField.Kind.TEXT, false, 200, "สถานะ", "Status"));
    }

    @Override
    public List<FindingKind> kinds() {
        return List.of(SUM, TOTAL_DIFFERS, AGAIN, TOTAL);
    }

    @Override
    public void look(Caller caller, Set<String> mapped, List<ImportRow> rows, Findings findings) {
        MatchRecord kind = all.get().accounting().matches.kind();
        Set<String> known = compared(caller).stream()
                .filter(row -> row.get(kind.debit).signum() != 0)
                .map(row -> key(row.get(kind.date), row.get(kind.reference)))
                .collect(Collectors.toSet());
        List<ImportRow> real = rows.stream()
                .filter(row -> !MoneyRowValidator.isTotal(row, DOC))
                .toList();
        BigDecimal sum = MoneyRowValidator.total(real, AMOUNT);
        boolean differs = rows.stream()
                .anyMatch(row -> MoneyRowValidator.isTotal(row, DOC)
                        && MoneyRowValidator.of(row, AMOUNT).compareTo(sum) != 0);
        for (ImportRow row : rows) {
            if (MoneyRowValidator.isTotal(row, DOC)) {
                findings.found(row, TOTAL, DOC, true);
                continue;
            }
            if (differs) {
                findings.found(row, TOTAL_DIFFERS, AMOUNT, "");
            }
            if (MoneyRowValidator.sum(row, AMOUNT)
                    .filter(one -> one.signum() > 0)
                    .isEmpty()) {
                findings.found(row, SUM, AMOUNT, "");
            }
            if (isDay(row) && !known.add(key(LocalDate.parse(row.get(DATE)), row.get(DOC)))) {
                findings.found(row, AGAIN, DOC, "");
            }
        }
    }

    private static boolean isDay(ImportRow row) {
        return row.get(DATE).matches("\\d{4}-\\d{2}-\\d{2}");
    }

    /** Numbers of documents begin anew each fiscal year. Source: finance C.1b, FIN-18. */
    private static String key(LocalDate day, String number) {
        return FiscalYear.of(day).endingYear() + " " + number;
    }

    /** Rows of earlier reports, those that were only here at that time too. */
    private List<RecordRow> compared(Caller caller) {
        RecordService<MatchRecord> matches = all.get().accounting().matches;
        return matches.internal()
                .all(caller, RecordFilter.of(matches.kind().source.is(MatchSource.GFMIS)));
    }

    /**
     * Documents that earlier reports had stay as they were compared; one that was only here is compared as soon as a report has it. A report
     * is of whole months: what the office has in them on other days is looked for too.
     */
    @Override
    public void store(Caller caller, List<ImportRow> rows, Set<String> mapped, Arrival arrival, Journal journal) {
        caller.require(permission());
        WithdrawalRecord kind = all.get().payments().withdrawals.kind();
        Map<String, RecordRow> here = new LinkedHashMap<>();
        all.get()
                .payments()
                .withdrawals
                .internal()
                .all(caller, RecordFilter.of(kind.in(kind.keyed, kind.approved, kind.paid)))
                .forEach(row -> row.get(kind.gfmisNo)
                        .ifPresent(number ->
                                here.put(key(row.get(kind.gfmisOn).orElse(row.get(kind.madeOn)), number), row)));
        MatchRecord match = all.get().accounting().matches.kind();
        Map<String, RecordRow> missed = new HashMap<>();
        for (RecordRow before : compared(caller)) {
            String key = key(before.get(match.date), before.get(match.reference));
            if (before.state().equals(match.inside)) {
                missed.put(key, before);
            } else if (before.get(match.debit).signum() != 0) {
                here.remove(key);
            }
        }
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        int done = 0;
        for (ImportRow row : rows) {
            LocalDate day = LocalDate.parse(row.get(DATE));
            first = day.isBefore(first) ? day : first;
            last = day.isAfter(last) ? day : last;
            String key = key(day, row.get(DOC));
            made(
                    caller,
                    day,
                    row.get(DOC),
                    row.get(STATUS),
                    MoneyRowValidator.of(row, AMOUNT),
                    Optional.ofNullable(here.remove(key)),
                    Optional.ofNullable(missed.remove(key)),
                    arrival);
            journal.done(++done);
        }
        for (Map.Entry<String, RecordRow> missing : here.entrySet()) {
            LocalDate day = missing.getValue().get(kind.gfmisOn).orElse(LocalDate.MIN);
            YearMonth month = YearMonth.from(day);
            if (!month.isBefore(YearMonth.from(first))
                    && !month.isAfter(YearMonth.from(last))
                    && !missed.containsKey(missing.getKey())) {
                made(
                        caller,
                        day,
                        missing.getValue().get(kind.gfmisNo).orElseThrow(),
                        "",
                        BigDecimal.ZERO,
                        Optional.of(missing.getValue()),
                        Optional.empty(),
                        arrival);
            }
        }
    }

    private void made(
            Caller caller,
            LocalDate day,
            String number,
            String words,
            BigDecimal sum,
            Optional<RecordRow> withdrawal,
            Optional<RecordRow> before,
            Arrival arrival) {
        WithdrawalRecord of = all.get().payments().withdrawals.kind();
        RecordService<MatchRecord> matches = all.get().accounting().matches;
        MatchRecord kind = matches.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.source, MatchSource.GFMIS)
                .with(kind.date, day)
                .with(kind.reference, number)
                .with(kind.subject, words)
                .with(kind.debit, sum)
                .with(
                        kind.found,
                        withdrawal
                                .map(one -> new RecordLink(
                                        of.type(), one.id(), one.get(of.number).text()))
                                .orElse(null))
                .with(kind.here, withdrawal.map(one -> one.get(of.total)).orElse(BigDecimal.ZERO))
                .with(kind.file, arrival.file());
        RecordRow row = before.map(old -> matches.internal().change(caller, old, draft))
                .orElseGet(() -> matches.internal().create(caller, draft));
        matches.internal().act(caller, row, kind.compare);
    }
}
