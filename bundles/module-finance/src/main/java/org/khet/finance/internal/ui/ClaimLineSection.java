package org.khet.finance.internal.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.budget.SpendingLineRecord;
import org.khet.finance.internal.claim.ClaimRecord;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** What is left of the line of a claim, beside it for whoever checks, approves and pays. Source: finance F, RF-11. */
public final class ClaimLineSection {
    private ClaimLineSection() {}

    /** The section; empty for a claim without a line, and for whoever does not see the line. */
    public static Optional<Component> of(ViewRequest request, ClaimRecord kind, RecordRow claim, FinanceRecords all) {
        SpendingLineRecord line = all.spending().lines.kind();
        if (!request.caller().may(line.view())) {
            return Optional.empty();
        }
        return claim.get(kind.line)
                .flatMap(id -> all.spending().lines.find(claim.head().office(), id))
                .map(row -> section(request.texts(), line, row, claim.get(kind.gross)));
    }

    private static Component section(Texts texts, SpendingLineRecord kind, RecordRow line, BigDecimal asked) {
        String title = texts.get("finance.claim-line.title");
        List<String> heads = List.of(line.get(kind.title), texts.get("finance.claim-line.baht"));
        return new Section(
                        title,
                        new SmallTable(
                                title,
                                heads,
                                List.of(
                                        row(texts, "finance.claim-line.amount", line.get(kind.amount)),
                                        row(texts, "finance.claim-line.spent", line.get(kind.spent)),
                                        row(texts, "finance.claim-line.held", line.get(kind.held)),
                                        row(texts, "finance.claim-line.this", asked),
                                        row(texts, "finance.claim-line.available", line.get(kind.available)))))
                .action(Links.to("finance/lines/" + line.id(), texts.get("finance.claim-line.open")))
                .flush();
    }

    private static List<String> row(Texts texts, String key, BigDecimal sum) {
        return List.of(texts.get(key), BahtText.inFigures(sum));
    }
}
