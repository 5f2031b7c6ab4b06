package org.khet.finance.internal.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.khet.finance.internal.budget.SpendingLineRecord;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.report.SpendingTarget;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.FigureStrip;
import org.khet.portal.api.ui.component.FigureStrip.Figure;

/** Cards of the home page: what waits for whom, and the year's spending. Source: finance F. */
final class FinanceCards {
    private final Supplier<FinanceRecords> all;
    private final Supplier<LocalDate> today;

    FinanceCards(Supplier<FinanceRecords> all, Supplier<LocalDate> today) {
        this.all = all;
        this.today = today;
    }

    List<CardEntry> entries() {
        return List.of(
                new CardEntry("spending", FinancePermissions.REPORT_VIEW, 30, this::spending),
                new CardEntry("claims", FinancePermissions.CLAIM_CHECK, 31, this::claims),
                new CardEntry("papers", FinancePermissions.CHEQUE_VIEW, 32, this::papers),
                new CardEntry("my-claims", FinancePermissions.CLAIM_EDIT, 33, this::mine)
                        .when(caller -> all.get().spending().claims.count(caller, RecordFilter.ALL.in("mine")) > 0));
    }

    private Component spending(ViewRequest request) {
        SpendingLineRecord line = all.get().spending().lines.kind();
        Map<Field<?>, BigDecimal> sums = all.get()
                .spending()
                .lines
                .sums(request.caller(), RecordFilter.of(line.year.is(FiscalYear.of(today.get()))));
        BigDecimal amount = sums.getOrDefault(line.amount, BigDecimal.ZERO);
        BigDecimal spent = sums.getOrDefault(line.spent, BigDecimal.ZERO);
        return new FigureStrip(List.of(
                figure(request, "amount", BahtText.inFigures(amount), "baht"),
                figure(request, "spent", BahtText.inFigures(spent), "baht"),
                figure(request, "percent", SpendingTarget.percent(spent, amount).toPlainString(), "percent")));
    }

    private static Figure figure(ViewRequest request, String name, String value, String unit) {
        return new Figure(
                value,
                request.texts().get("finance.card.unit." + unit),
                request.texts().get("finance.card.spending." + name),
                null,
                "finance/spending-report");
    }

    private Component claims(ViewRequest request) {
        RecordService<?> claims = all.get().spending().claims;
        return new FigureStrip(List.of(
                count(request, claims, "check", BadgeTone.WAIT),
                count(request, claims, "approve", BadgeTone.RUN),
                count(request, claims, "pay", BadgeTone.RUN)));
    }

    private Component papers(ViewRequest request) {
        return new FigureStrip(List.of(
                count(request, all.get().payments().cheques, "sign", BadgeTone.WAIT),
                count(request, all.get().accounting().days, "late", BadgeTone.LATE),
                count(request, all.get().staff().loans, "overdue", BadgeTone.LATE)));
    }

    private Component mine(ViewRequest request) {
        return new FigureStrip(List.of(count(request, all.get().spending().claims, "mine", BadgeTone.RUN)));
    }

    private static Figure count(ViewRequest request, RecordService<?> service, String tab, BadgeTone tone) {
        RecordKind kind = service.kind();
        int count = request.caller().may(kind.view()) ? service.count(request.caller(), RecordFilter.ALL.in(tab)) : 0;
        return new Figure(
                String.valueOf(count),
                request.texts().get("finance.card.unit.paper"),
                request.texts().get(RecordTexts.plural(kind)) + " · "
                        + request.texts().get(kind.type() + ".tab." + tab),
                count == 0 ? null : tone,
                "finance/" + kind.plural() + "?tab=" + tab);
    }
}
