package org.khet.finance.internal.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khet.finance.internal.imports.SentPayments.Payment;
import org.khet.finance.internal.payment.TransferAnswer;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportRow;

/**
 * Finds the payment that a row of a bank's answer speaks of: by the number of the claim, the payee's account, or both, and always by the
 * sum. A transfer is answered as a whole, as when its result is typed. Source: finance RF-24, FIN-25.
 */
final class BankAnswerMatcher {
    private final SentPayments sent;
    private final Map<ImportRow, FindingKind> wrong = new HashMap<>();
    private final Map<Payment, List<ImportRow>> answers = new HashMap<>();

    BankAnswerMatcher(SentPayments sent, List<ImportRow> rows) {
        this.sent = sent;
        rows.forEach(this::take);
        answers.values().stream().filter(same -> same.size() > 1).forEach(this::twice);
        answers.values().removeIf(same -> same.size() > 1);
        transfers().forEach(this::whole);
    }

    /** What stands against a row; empty when it is taken. */
    Optional<FindingKind> found(ImportRow row) {
        return Optional.ofNullable(wrong.get(row));
    }

    /** The row that answers each payment, by transfer; those are left out of which something is wrong. */
    Map<Long, Map<Payment, ImportRow>> transfers() {
        Map<Long, Map<Payment, ImportRow>> all = new TreeMap<>();
        answers.forEach((payment, rows) ->
                all.computeIfAbsent(payment.transfer(), id -> new HashMap<>()).put(payment, rows.getFirst()));
        return all;
    }

    /** None of the rows of a transfer can be taken. */
    void refuse(long transfer, FindingKind why) {
        answers.forEach((payment, rows) -> {
            if (payment.transfer() == transfer) {
                rows.forEach(row -> wrong.put(row, why));
            }
        });
        answers.keySet().removeIf(payment -> payment.transfer() == transfer);
    }

    private void take(ImportRow row) {
        if (MoneyRowValidator.sum(row, BankAnswerImporter.AMOUNT)
                .filter(sum -> sum.signum() > 0)
                .isEmpty()) {
            wrong.put(row, BankAnswerImporter.SUM);
            return;
        }
        if (TransferAnswer.of(row.get(BankAnswerImporter.RESULT)).isEmpty()) {
            wrong.put(row, BankAnswerImporter.WORD);
            return;
        }
        String number = SentPayments.bare(row.get(BankAnswerImporter.CLAIM));
        PrintedAccount account = new PrintedAccount(row.get(BankAnswerImporter.ACCOUNT));
        List<Payment> named = number.isEmpty() && account.isEmpty()
                ? List.of()
                : sent.which(payment -> number.isEmpty() || payment.number().equals(number));
        List<Payment> there = named.stream()
                .filter(payment -> account.isEmpty() || account.mayBe(payment.account()))
                .toList();
        List<Payment> same = there.stream()
                .filter(payment -> payment.sum().compareTo(MoneyRowValidator.of(row, BankAnswerImporter.AMOUNT)) == 0)
                .toList();
        if (same.size() == 1) {
            answers.computeIfAbsent(same.getFirst(), payment -> new ArrayList<>())
                    .add(row);
        } else if (!same.isEmpty()) {
            wrong.put(row, BankAnswerImporter.SEVERAL);
        } else if (!there.isEmpty()) {
            wrong.put(row, BankAnswerImporter.OTHER_SUM);
        } else {
            wrong.put(
                    row,
                    number.isEmpty() || named.isEmpty()
                            ? BankAnswerImporter.UNKNOWN
                            : BankAnswerImporter.OTHER_ACCOUNT);
        }
    }

    private void twice(List<ImportRow> rows) {
        rows.forEach(row -> wrong.put(row, BankAnswerImporter.TWICE));
    }

    private void whole(long transfer, Map<Payment, ImportRow> rows) {
        if (rows.size() < sent.size(transfer)) {
            refuse(transfer, BankAnswerImporter.PART);
        } else if (rows.values().stream()
                        .map(row -> row.get(BankAnswerImporter.PAID_ON))
                        .collect(Collectors.toSet())
                        .size()
                > 1) {
            refuse(transfer, BankAnswerImporter.DAYS);
        }
    }
}
