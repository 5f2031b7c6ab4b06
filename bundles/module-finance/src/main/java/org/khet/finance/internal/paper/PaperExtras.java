package org.khet.finance.internal.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.bank.BankAccountRecord;
import org.khet.finance.internal.bank.VendorRecord;
import org.khet.finance.internal.claim.ClaimRecord;
import org.khet.finance.internal.daily.DayRecord;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.ledger.CashCountRecord;
import org.khet.finance.internal.payment.ChequeLayoutRecord;
import org.khet.finance.internal.payment.ChequeRecord;
import org.khet.finance.internal.payment.PaymentRecord;
import org.khet.finance.internal.payment.TaxCertificateRecord;
import org.khet.finance.internal.payment.TransferRecord;
import org.khet.finance.internal.receipt.ReceiptRecord;
import org.khet.finance.internal.receipt.SupportRecord;
import org.khet.finance.internal.remittance.RemittanceRecord;
import org.khet.finance.internal.staff.LoanRecord;
import org.khet.finance.internal.staff.PayListRecord;
import org.khet.finance.internal.staff.WelfareRecord;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.ThaiDate;

/** What papers need beyond the fields of their record: sums in Thai words, who signed when, documents of a day, places of a cheque. */
final class PaperExtras {
    private final FinancePaperNames names;
    private final SqlQuery sql;

    PaperExtras(FinancePaperNames names, SqlQuery sql) {
        this.names = names;
        this.sql = sql;
    }

    void add(Caller caller, FinanceRecords all, RecordRow row, List<RecordStep> steps, Map<String, Object> model) {
        switch (row.kind()) {
            case ReceiptRecord kind -> copies(kind, row, model);
            case DayRecord kind -> day(caller, kind, row, steps, model);
            case ClaimRecord kind -> claim(kind, row, steps, model);
            case ChequeRecord kind -> cheque(caller, all, kind, row, model);
            case TransferRecord kind -> transfer(all, kind, row, model);
            case PaymentRecord kind -> words(model, row.get(kind.amount));
            case TaxCertificateRecord kind -> certificate(caller, all, kind, row, model);
            case LoanRecord kind -> words(model, row.get(kind.amount));
            case WelfareRecord kind -> words(model, row.get(kind.allowed).orElse(BigDecimal.ZERO));
            case PayListRecord kind -> payList(kind, row, steps, model);
            case CashCountRecord kind -> words(model, row.get(kind.cash));
            case SupportRecord kind -> {
                words(model, row.get(kind.amount));
                new SupportPaper(names).add(caller, all, kind, row, model);
            }
            case RemittanceRecord kind -> words(model, row.get(kind.total));
            default -> {}
        }
    }

    static void words(Map<String, Object> model, BigDecimal sum) {
        model.put("words", BahtText.inWords(sum));
        model.put("figures", BahtText.inFigures(sum));
    }

    /** Name and time of who did something last, empty when nobody did. */
    static void done(Map<String, Object> model, List<RecordStep> steps, String action, String as) {
        RecordStep last = steps.stream()
                .filter(step -> step.action().equals(action))
                .reduce((one, other) -> other)
                .orElse(null);
        model.put(as, last == null ? "" : last.name());
        model.put(as + "For", last == null ? "" : last.forName());
        model.put(as + "At", last == null ? "" : ThaiDate.longDateTime(last.at()));
    }

    private static void copies(ReceiptRecord kind, RecordRow row, Map<String, Object> model) {
        words(model, row.get(kind.total));
        model.put("cancelled", row.state().equals(kind.cancelled));
        model.put("receiver", row.head().author());
        List<Map<String, Object>> copies = new ArrayList<>();
        for (String mark : List.of("ต้นฉบับ", "สำเนา")) {
            Map<String, Object> copy = new HashMap<>(model);
            copy.put("mark", mark);
            copy.put("last", mark.equals("สำเนา"));
            copies.add(copy);
        }
        model.put("copies", copies);
    }

    private void day(Caller caller, DayRecord kind, RecordRow row, List<RecordStep> steps, Map<String, Object> model) {
        new DayPaper(sql, names).fill(caller, kind, row, model);
        done(model, steps, "submit", "submitter");
        List<RecordStep> submitted =
                steps.stream().filter(step -> step.action().equals("submit")).toList();
        model.put(
                "firstAt",
                submitted.size() > 1
                        ? ThaiDate.longDateTime(submitted.getFirst().at())
                        : "");
        done(model, steps, "accept", "receiver");
    }

    private void claim(ClaimRecord kind, RecordRow row, List<RecordStep> steps, Map<String, Object> model) {
        words(model, row.get(kind.net));
        boolean byMemo = steps.stream().noneMatch(step -> step.action().equals("approve"));
        done(model, steps, byMemo ? "allow" : "approve", "approver");
        model.put("signed", steps.size() > 1);
        List<Map<String, Object>> checks = new ArrayList<>();
        for (Field<Optional<Boolean>> check :
                List.of(kind.onPurpose, kind.byCriteria, kind.inTime, kind.byLaw, kind.withinPower)) {
            checks.add(Map.of(
                    "name", names.text("finance.claim.field." + check.name()),
                    "yes", row.get(check).orElse(false),
                    "no", !row.get(check).orElse(true)));
        }
        model.put("checks", checks);
        List<String> ways = List.of("check", "endorse", "approve", "ask", "allow", "grant", "pay");
        model.put(
                "signatures",
                steps.stream()
                        .filter(step -> ways.contains(step.action()))
                        .map(step -> Map.of(
                                "what", names.text("finance.claim.did." + step.action()),
                                "name", step.name(),
                                "forName", step.forName(),
                                "at", ThaiDate.longDateTime(step.at())))
                        .toList());
    }

    private void cheque(
            Caller caller, FinanceRecords all, ChequeRecord kind, RecordRow row, Map<String, Object> model) {
        words(model, row.get(kind.amount));
        ChequeLayoutRecord layout = all.payments().layouts.kind();
        BankAccountRecord accounts = all.spending().accounts.kind();
        RecordRow account = all.spending()
                .accounts
                .find(caller.office(), row.get(kind.account))
                .orElseThrow();
        Optional<RecordRow> place = all
                .payments()
                .layouts
                .internal()
                .all(caller, RecordFilter.of(layout.bank.is(account.get(accounts.bank))))
                .stream()
                .findFirst();
        for (Field<?> field : layout.fields()) {
            Object standard = field.initial(new RecordContext(caller, row.head().created(), row.get(kind.date)))
                    .orElse("");
            model.put(
                    field.name(),
                    String.valueOf(place.map(one -> one.raw(field)).orElse(standard)));
        }
        model.put("after", BahtText.inFigures(account.get(accounts.free)));
        model.put("bank", account.get(accounts.name));
    }

    private static void transfer(FinanceRecords all, TransferRecord kind, RecordRow row, Map<String, Object> model) {
        ClaimRecord claims = all.spending().claims.kind();
        words(model, row.get(kind.total));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (RecordLine line : row.lines(kind.claims)) {
            RecordRow claim = all.spending()
                    .claims
                    .find(row.head().office(), line.get(kind.claim))
                    .orElseThrow();
            rows.add(Map.of(
                    "no", String.valueOf(rows.size() + 1),
                    "number", claim.get(claims.number).text(),
                    "name", claim.get(claims.payeeName),
                    "amount", BahtText.inFigures(claim.get(claims.net)),
                    "reference", line.get(kind.reference)));
        }
        model.put("rows", rows);
    }

    private void certificate(
            Caller caller, FinanceRecords all, TaxCertificateRecord kind, RecordRow row, Map<String, Object> model) {
        words(model, row.get(kind.tax));
        VendorRecord vendors = all.spending().vendors.kind();
        Optional<RecordRow> vendor =
                row.get(kind.vendor).flatMap(id -> all.spending().vendors.find(caller.office(), id));
        model.put(
                "payeeName",
                vendor.map(one -> one.get(vendors.name))
                        .or(() -> row.get(kind.payee).map(person -> names.person(caller.office(), person)))
                        .orElse(""));
        model.put("taxId", vendor.map(one -> one.get(vendors.taxId)).orElse(""));
    }

    private static void payList(PayListRecord kind, RecordRow row, List<RecordStep> steps, Map<String, Object> model) {
        words(model, row.get(kind.total));
        model.put("socialTotal", BahtText.inFigures(row.get(kind.employee).add(row.get(kind.employer))));
        model.put("socialWords", BahtText.inWords(row.get(kind.employee).add(row.get(kind.employer))));
        done(model, steps, "create", "maker");
        done(model, steps, "check", "checker");
        done(model, steps, "approve", "approver");
    }
}
