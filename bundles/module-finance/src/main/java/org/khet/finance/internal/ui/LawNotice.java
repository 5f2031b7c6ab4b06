package org.khet.finance.internal.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.procurement.PurchaseRecord;
import org.khet.finance.internal.school.AdviceArticleRecord;
import org.khet.finance.internal.school.AdviceRecord;
import org.khet.portal.api.law.CitedLaws;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;

/** Above a purchase, an advice or an answer for all schools: that its law was not in force on its day, or has ended since. Source: finance FIN-118, ict ICT-107. */
public final class LawNotice {
    private LawNotice() {}

    /** The notice; empty while the law is in force, and for records that rest on none. */
    public static List<Component> of(
            ViewRequest request, RecordRow row, CitedLaws laws, FinanceRecords all, LocalDate today) {
        return warning(request, row, laws, all, today).stream()
                .<Component>map(found -> new InlineNotice(
                        BadgeTone.NEAR,
                        request.texts().get(found.key(), found.args().toArray()),
                        ""))
                .toList();
    }

    private static Optional<Problem> warning(
            ViewRequest request, RecordRow row, CitedLaws laws, FinanceRecords all, LocalDate today) {
        if (row.kind() instanceof PurchaseRecord purchase) {
            return laws.warning(
                    row.head().office(),
                    row.get(purchase.law),
                    OfficeTime.day(row.head().created()),
                    today);
        }
        if (row.kind() instanceof AdviceArticleRecord article) {
            return laws.warning(row.head().office(), row.get(article.register), row.get(article.publishedOn), today);
        }
        return row.kind() instanceof AdviceRecord advice
                        && row.get(advice.register).isPresent()
                ? laws.warning(
                        row.head().office(), row.get(advice.register), answeredOn(request, advice, row, all), today)
                : Optional.empty();
    }

    /** An advice rests on the law of the day on which it was given, not on which it was asked for. */
    private static LocalDate answeredOn(ViewRequest request, AdviceRecord advice, RecordRow row, FinanceRecords all) {
        return all.staff().advice.steps(request.caller(), row.id()).stream()
                .filter(step -> step.action().equals(advice.reply.name()))
                .map(step -> OfficeTime.day(step.at()))
                .findFirst()
                .orElseGet(() -> OfficeTime.day(row.head().created()));
    }
}
