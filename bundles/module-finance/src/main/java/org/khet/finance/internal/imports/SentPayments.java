package org.khet.finance.internal.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.khet.finance.internal.claim.ClaimRecord;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.payment.TransferRecord;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;

/** Payments of transfers that wait for the answer of their bank, read once for a file. Source: finance FE-09, FIN-25. */
final class SentPayments {
    private final Map<Long, RecordRow> transfers = new HashMap<>();
    private final List<Payment> payments = new ArrayList<>();

    /**
     * A row of a transfer.
     *
     * @param transfer its key
     * @param claim    key of the claim that it pays
     * @param number   of the claim, without blanks and hyphens
     * @param account  digits of the payee's account
     * @param sum      in baht
     */
    record Payment(long transfer, long claim, String number, String account, BigDecimal sum) {}

    SentPayments(FinanceRecords all, Caller caller) {
        TransferRecord kind = all.payments().transfers.kind();
        all.payments()
                .transfers
                .internal()
                .all(caller, RecordFilter.of(kind.in(kind.sent)))
                .forEach(row -> transfers.put(row.id(), row));
        Map<Long, List<RecordLine>> lines =
                all.payments().transfers.lines(caller.office(), kind.claims, transfers.keySet());
        Map<Long, RecordRow> claims = all.spending()
                .claims
                .rows(
                        caller.office(),
                        lines.values().stream()
                                .flatMap(List::stream)
                                .map(line -> line.get(kind.claim))
                                .toList());
        ClaimRecord of = all.spending().claims.kind();
        lines.forEach((transfer, each) -> each.forEach(line -> {
            RecordRow claim = Objects.requireNonNull(claims.get(line.get(kind.claim)));
            payments.add(new Payment(
                    transfer,
                    claim.id(),
                    bare(claim.get(of.number).text()),
                    all.payments().bankFile.payeeAccount(caller.office(), claim),
                    claim.get(of.net)));
        }));
    }

    /** Those that are so. */
    List<Payment> which(Predicate<Payment> so) {
        return payments.stream().filter(so).toList();
    }

    /** The transfer of a payment, without its lines. */
    RecordRow transfer(long id) {
        return Objects.requireNonNull(transfers.get(id));
    }

    /** How many payments a transfer has. */
    int size(long transfer) {
        return which(payment -> payment.transfer() == transfer).size();
    }

    /** A number without blanks and hyphens, as cells of codes are tidied. */
    static String bare(String number) {
        return number.replaceAll("[\\s-]", "");
    }
}
