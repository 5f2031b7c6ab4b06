package org.khet.finance.internal.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.khet.finance.internal.report.PaymentEvidence;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.ui.ViewRequest;

/** Payments of a month with their evidence, complete or missing. Source: finance FIN-27. */
final class EvidenceSource implements ReportSource<PaymentEvidence.Evidence> {
    private static final String STATE = "state";
    private static final String ALL = "all";
    private static final String MISSING = "missing";
    private static final String COMPLETE = "complete";

    private final PaymentEvidence evidence;
    private final Supplier<LocalDate> today;

    EvidenceSource(PaymentEvidence evidence, Supplier<LocalDate> today) {
        this.evidence = evidence;
        this.today = today;
    }

    @Override
    public String name() {
        return "payment-evidence";
    }

    @Override
    public Permission permission() {
        return FinancePermissions.REPORT_VIEW;
    }

    @Override
    public boolean personal() {
        return true;
    }

    @Override
    public List<ReportChoice> choices(ViewRequest request) {
        Map<String, String> states = new LinkedHashMap<>();
        for (String state : List.of(ALL, MISSING, COMPLETE)) {
            states.put(state, request.texts().get("finance.payment-evidence.state." + state));
        }
        return List.of(FinanceReportChoices.months(request, today.get()), new ReportChoice(STATE, states, ALL));
    }

    @Override
    public List<Column<PaymentEvidence.Evidence>> columns(ViewRequest request) {
        Texts texts = request.texts();
        return List.of(
                Column.text(text(texts, "subject"), 50, PaymentEvidence.Evidence::subject),
                Column.text(text(texts, "claim"), 14, PaymentEvidence.Evidence::claim),
                Column.text(text(texts, "payee"), 30, PaymentEvidence.Evidence::payee),
                Column.date(text(texts, "day"), 15, PaymentEvidence.Evidence::paidOn),
                Column.<PaymentEvidence.Evidence>baht(text(texts, "amount"), 18, PaymentEvidence.Evidence::amount)
                        .sum(),
                Column.text(text(texts, "receivedBy"), 30, PaymentEvidence.Evidence::receivedBy),
                Column.text(text(texts, "receiptNo"), 18, PaymentEvidence.Evidence::receiptNo),
                Column.text(
                        text(texts, "state"),
                        18,
                        row -> texts.get("finance.payment-evidence.state." + (row.complete() ? COMPLETE : MISSING))));
    }

    private static String text(Texts texts, String column) {
        return texts.get("finance.payment-evidence.column." + column);
    }

    @Override
    public List<PaymentEvidence.Evidence> rows(ViewRequest request, Map<String, String> chosen) {
        String state = chosen.getOrDefault(STATE, ALL);
        return evidence.of(request.caller(), FinanceReportChoices.month(chosen)).stream()
                .filter(row -> state.equals(ALL) || row.complete() == state.equals(COMPLETE))
                .toList();
    }

    @Override
    public String address(PaymentEvidence.Evidence row, Map<String, String> chosen) {
        return "finance/payments/" + row.id();
    }
}
