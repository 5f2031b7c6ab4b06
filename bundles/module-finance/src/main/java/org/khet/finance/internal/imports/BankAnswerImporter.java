package org.khet.finance.internal.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.khet.finance.internal.FinanceModule;
import org.khet.finance.internal.imports.SentPayments.Payment;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.payment.TransferAnswer;
import org.khet.finance.internal.payment.TransferRecord;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The file in which a bank answers transfers that were sent to it: each row says of one payment whether it was made. A transfer whose
 * payments are all answered gets its result by the same action, with the same rules, as when somebody types it. Source: finance FE-09,
 * RF-24, FIN-25.
 */
@Component(service = ImportTarget.class)
public final class BankAnswerImporter implements ImportTarget {
    /** No payment waits for this answer. */
    public static final FindingKind UNKNOWN = FindingKind.error("finance.import.found.answerUnknown");
    /** The payment is of another sum. */
    public static final FindingKind OTHER_SUM = FindingKind.error("finance.import.found.answerSum");
    /** The payment went to another account. */
    public static final FindingKind OTHER_ACCOUNT = FindingKind.error("finance.import.found.answerAccount");
    /** More than one payment may be meant. */
    public static final FindingKind SEVERAL = FindingKind.error("finance.import.found.answerSeveral");
    /** Another row answers the same payment. */
    public static final FindingKind TWICE = FindingKind.error("finance.import.found.answerTwice");
    /** A word that is no final answer. */
    public static final FindingKind WORD = FindingKind.error("finance.import.found.answerWord");
    /** Other payments of the transfer have no answer. */
    public static final FindingKind PART = FindingKind.error("finance.import.found.answerPart");
    /** Payments of one transfer are answered for several days. */
    public static final FindingKind DAYS = FindingKind.error("finance.import.found.answerDays");
    /** The caller may not tell the result of this transfer. */
    public static final FindingKind NOT_ALLOWED = FindingKind.error("finance.import.found.answerNotAllowed");
    /** No sum of money. */
    public static final FindingKind SUM = FindingKind.error("finance.import.found.sum");
    /** The line of sums. */
    public static final FindingKind TOTAL = FindingKind.hint("finance.import.found.total");

    static final String CLAIM = "claim";
    static final String ACCOUNT = "account";
    static final String AMOUNT = "amount";
    static final String PAID_ON = "paid_on";
    static final String RESULT = "result";
    static final String REFERENCE = "reference";
    static final String WHY = "why";

    private final Supplier<FinanceRecords> all;

    /** For the component runtime. */
    @Activate
    public BankAnswerImporter(@Reference FinanceModule module) {
        this(module::all);
    }

    private BankAnswerImporter(Supplier<FinanceRecords> all) {
        this.all = all;
    }

    /** Over the records that are there when it is asked. */
    public static BankAnswerImporter over(Supplier<FinanceRecords> all) {
        return new BankAnswerImporter(all);
    }

    @Override
    public String id() {
        return "finance.bankanswer";
    }

    @Override
    public String link() {
        return "finance/transfers";
    }

    @Override
    public String titleKey() {
        return "finance.import.answer";
    }

    @Override
    public Permission permission() {
        return FinancePermissions.TRANSFER_EDIT;
    }

    @Override
    public List<ImportField> fields() {
        return BankAnswerColumns.list();
    }

    /** One column at least says which payment is meant. */
    @Override
    public List<ImportField> missing(Set<String> mapped) {
        boolean named = mapped.contains(CLAIM) || mapped.contains(ACCOUNT);
        return fields().stream()
                .filter(field -> !mapped.contains(field.id()))
                .filter(field -> field.needed() || (!named && field.id().equals(CLAIM)))
                .toList();
    }

    @Override
    public List<FindingKind> kinds() {
        return List.of(SUM, WORD, UNKNOWN, OTHER_SUM, OTHER_ACCOUNT, SEVERAL, TWICE, PART, DAYS, NOT_ALLOWED, TOTAL);
    }

    @Override
    public void look(Caller caller, Set<String> mapped, List<ImportRow> rows, Findings findings) {
        List<ImportRow> real = rows.stream().filter(row -> !isSum(row)).toList();
        rows.stream().filter(BankAnswerImporter::isSum).forEach(row -> findings.found(row, TOTAL, AMOUNT, true));
        BankAnswerMatcher matcher = matcher(caller, real);
        real.forEach(row -> matcher.found(row).ifPresent(kind -> findings.found(row, kind, field(kind), "")));
    }

    private static boolean isSum(ImportRow row) {
        return MoneyRowValidator.isTotal(row, CLAIM) || MoneyRowValidator.isTotal(row, ACCOUNT);
    }

    private static String field(FindingKind kind) {
        if (kind.equals(WORD)) {
            return RESULT;
        }
        if (kind.equals(DAYS)) {
            return PAID_ON;
        }
        return kind.equals(OTHER_ACCOUNT) ? ACCOUNT : kind.equals(UNKNOWN) ? CLAIM : AMOUNT;
    }

    private BankAnswerMatcher matcher(Caller caller, List<ImportRow> rows) {
        SentPayments sent = new SentPayments(all.get(), caller);
        BankAnswerMatcher matcher = new BankAnswerMatcher(sent, rows);
        RecordService<TransferRecord> transfers = all.get().payments().transfers;
        matcher.transfers().keySet().stream()
                .filter(id -> transfers
                        .find(caller.office(), id)
                        .filter(row -> transfers.actions(caller, row).contains(transfers.kind().confirm))
                        .isEmpty())
                .forEach(id -> matcher.refuse(id, NOT_ALLOWED));
        return matcher;
    }

    @Override
    public void store(Caller caller, List<ImportRow> rows, Set<String> mapped, Arrival arrival, Journal journal) {
        caller.require(permission());
        BankAnswerMatcher matcher = matcher(caller, rows);
        if (rows.stream().anyMatch(row -> matcher.found(row).isPresent())) {
            throw Outdated.of("finance.error.answersChanged");
        }
        int done = 0;
        for (Map.Entry<Long, Map<Payment, ImportRow>> transfer :
                matcher.transfers().entrySet()) {
            confirm(caller, transfer.getKey(), transfer.getValue());
            done += transfer.getValue().size();
            journal.done(done);
        }
    }

    private static boolean isRefused(ImportRow row) {
        return TransferAnswer.of(row.get(RESULT)).orElseThrow() == TransferAnswer.REFUSED;
    }

    /** Why the bank refused a payment; where the file has no column for it, the bank's own word. */
    private static String why(ImportRow row) {
        String why = row.get(WHY);
        return why.isBlank() ? row.get(RESULT) : why;
    }

    private void confirm(Caller caller, long transfer, Map<Payment, ImportRow> rows) {
        RecordService<TransferRecord> transfers = all.get().payments().transfers;
        TransferRecord kind = transfers.kind();
        Map<Long, ImportRow> byClaim = new HashMap<>();
        rows.forEach((payment, row) -> byClaim.put(payment.claim(), row));
        RecordRow seen = transfers.find(caller.office(), transfer).orElseThrow();
        List<RecordDraft> lines = seen.lines(kind.claims).stream()
                .map(line -> {
                    ImportRow row = Objects.requireNonNull(byClaim.get(line.get(kind.claim)));
                    return new RecordDraft()
                            .ofLine(line.id())
                            .with(kind.claim, line.get(kind.claim))
                            .with(kind.reference, row.get(REFERENCE))
                            .with(kind.failed, isRefused(row))
                            .with(kind.refusedWhy, isRefused(row) ? why(row) : "");
                })
                .toList();
        LocalDate day = LocalDate.parse(rows.values().iterator().next().get(PAID_ON));
        transfers.act(
                caller,
                seen,
                kind.confirm,
                new RecordDraft().with(kind.confirmedOn, day).with(kind.claims, lines),
                "");
    }
}
