package org.khet.finance.internal.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.khet.finance.internal.audit.HandoverRecord;
import org.khet.finance.internal.bank.BankAccountRecord;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.matter.BankMatterRecord;
import org.khet.finance.internal.procurement.PlanItemRecord;
import org.khet.finance.internal.procurement.ProcurementPlanRecord;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.security.Caller;

/**
 * What hand-over lists, procurement plans and letters to banks need beyond the fields of their record. Source: finance FIN-59, FIN-98,
 * FIN-109.
 */
final class ControlPaperExtras {
    private final FinancePaperNames names;

    ControlPaperExtras(FinancePaperNames names) {
        this.names = names;
    }

    /** Whether there is anything to be printed: a matter of a bank needs the words of its letter. */
    static boolean isPossible(RecordRow row) {
        return !(row.kind() instanceof BankMatterRecord kind)
                || !row.get(kind.body).isEmpty();
    }

    void add(Caller caller, FinanceRecords all, RecordRow row, List<RecordStep> steps, Map<String, Object> model) {
        switch (row.kind()) {
            case HandoverRecord kind -> {
                PaperExtras.words(model, row.get(kind.total));
                PaperExtras.done(model, steps, "give", "giverSigned");
                PaperExtras.done(model, steps, "receive", "takerSigned");
            }
            case ProcurementPlanRecord kind -> {
                plan(caller, all, kind, row, model);
                PaperExtras.done(model, steps, "approve", "approver");
            }
            case BankMatterRecord kind -> bank(caller, all, row.get(kind.account), model);
            default -> {}
        }
    }

    /** The account about which is written, with its number for whoever may see it. */
    private void bank(Caller caller, FinanceRecords all, long account, Map<String, Object> model) {
        BankAccountRecord kind = all.spending().accounts.kind();
        RecordRow row = all.spending().accounts.find(caller.office(), account).orElseThrow();
        model.put("bank", names.text(all, caller.office(), kind.bank, row.raw(kind.bank)));
        model.put("branch", row.get(kind.branch));
        model.put("accountName", row.get(kind.name));
        model.put("accountNo", row.get(caller.may(FinancePermissions.BANK_NUMBER) ? kind.accountNo : kind.masked));
    }

    private void plan(
            Caller caller, FinanceRecords all, ProcurementPlanRecord kind, RecordRow row, Map<String, Object> model) {
        var plan = all.property().plan;
        PlanItemRecord of = plan.kind();
        List<Map<String, Object>> rows = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO.setScale(2);
        for (RecordRow item : plan.internal().all(caller, RecordFilter.of(of.year.is(row.get(kind.year)))).stream()
                .filter(one -> !one.state().equals(of.dropped))
                .sorted(Comparator.comparing((RecordRow one) -> one.get(of.month))
                        .thenComparingLong(RecordRow::id))
                .toList()) {
            total = total.add(item.get(of.budget));
            rows.add(Map.of(
                    "no", String.valueOf(rows.size() + 1),
                    "item", item.get(of.item),
                    "line", names.text(all, caller.office(), of.line, item.raw(of.line)),
                    "budget", names.text(all, caller.office(), of.budget, item.raw(of.budget)),
                    "method", names.text(all, caller.office(), of.method, item.raw(of.method)),
                    "month", names.text(all, caller.office(), of.month, item.raw(of.month)),
                    "status", names.text(RecordTexts.state(of, item.state()))));
        }
        model.put("rows", rows);
        PaperExtras.words(model, total);
    }
}
