package org.khet.finance.internal.paper;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.khet.finance.internal.budget.FundRecord;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.receipt.ReceiptRecord;
import org.khet.finance.internal.receipt.SupportRecord;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.ThaiDate;

/** What papers of support money say beside its case: how it was received, what is left of it. Source: finance PF-F03, FIN-06. */
final class SupportPaper {
    private final FinancePaperNames names;

    SupportPaper(FinancePaperNames names) {
        this.names = names;
    }

    void add(Caller caller, FinanceRecords all, SupportRecord kind, RecordRow row, Map<String, Object> model) {
        FundRecord funds = all.spending().funds.kind();
        Optional<RecordRow> fund =
                row.get(kind.fund).flatMap(id -> all.spending().funds.find(caller.office(), id));
        model.put(
                "receivedSum",
                BahtText.inFigures(fund.map(one -> one.get(funds.received)).orElse(row.get(kind.received))));
        model.put(
                "usedSum",
                BahtText.inFigures(fund.map(one -> one.get(funds.spent)).orElse(BigDecimal.ZERO)));
        model.put(
                "leftSum",
                BahtText.inFigures(fund.map(one -> one.get(funds.balance)).orElse(row.get(kind.received))));
        model.put("receivedWords", BahtText.inWords(row.get(kind.received)));
        ReceiptRecord receipts = all.accounting().receipts.kind();
        model.put(
                "receipts",
                all
                        .accounting()
                        .receipts
                        .internal()
                        .all(caller, RecordFilter.of(receipts.support.is(row.id()), receipts.in(receipts.issued)))
                        .stream()
                        .map(one -> receipt(receipts, one))
                        .toList());
    }

    private Map<String, Object> receipt(ReceiptRecord kind, RecordRow row) {
        return Map.of(
                "number", row.get(kind.number),
                "day", ThaiDate.longDate(row.get(kind.receivedOn)),
                "channel",
                        names.text("finance.choice.receipt-channel."
                                + row.get(kind.channel).name()),
                "sum", BahtText.inFigures(row.get(kind.total)));
    }
}
