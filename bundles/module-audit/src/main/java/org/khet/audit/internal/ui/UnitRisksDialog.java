package org.khet.audit.internal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.stream.Stream;
import org.khet.audit.internal.risk.OfficeRiskKind;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.component.SmallTable;

/** Risks of a unit, to be read beside its assessment of internal control by whoever has no right to their register. Source: AUD-11. */
final class UnitRisksDialog extends Dialog {
    /** @param risks the highest first */
    UnitRisksDialog(Texts texts, OfficeRiskKind kind, List<RecordRow> risks) {
        String title = texts.get("audit.risk.of-unit", risks.size());
        setId("audit-risk-of-unit-dialog");
        setHeaderTitle(title);
        setWidth("min(64rem, 94vw)");
        List<String> heads = Stream.of(
                        kind.work, kind.words, kind.year, kind.score, kind.response, kind.due, kind.opinion)
                .map(field -> texts.get(RecordTexts.field(kind, field)))
                .toList();
        ScreenDates dates = ScreenDates.in(texts.locale());
        add(new SmallTable(
                        title,
                        heads,
                        risks.stream().map(row -> cells(kind, row, dates)).toList())
                .stacking());
        Button close = new Button(texts.get("audit.risk.close"), event -> close());
        close.setId("audit-risk-of-unit-close");
        getFooter().add(close);
    }

    private static List<String> cells(OfficeRiskKind kind, RecordRow row, ScreenDates dates) {
        return List.of(
                row.get(kind.work),
                row.get(kind.words),
                String.valueOf(row.get(kind.year).buddhist()),
                NumberFormatter.whole(row.get(kind.score)),
                row.get(kind.response),
                row.get(kind.due).map(dates::listDate).orElse(""),
                row.get(kind.opinion));
    }
}
