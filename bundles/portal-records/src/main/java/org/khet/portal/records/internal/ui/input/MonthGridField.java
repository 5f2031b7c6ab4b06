package org.khet.portal.records.internal.ui.input;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.ui.component.NumberTyping;

/** Twelve amounts, October to September, and their sum. */
public final class MonthGridField extends CustomField<@Nullable MonthGrid> {
    private final List<BigDecimalField> months = new ArrayList<>();

    /** In the language of the texts. */
    public MonthGridField(Texts texts) {
        Div grid = new Div();
        grid.getStyle()
                .set("display", "grid")
                .set("gap", "6px")
                .set("grid-template-columns", "repeat(auto-fill, minmax(7.5rem, 1fr))");
        for (var month : MonthGrid.MONTHS) {
            BigDecimalField field = NumberTyping.eased(new BigDecimalField());
            field.setLocale(texts.locale());
            field.setLabel(texts.get("records.month." + month.getValue()));
            field.setWidthFull();
            months.add(field);
            grid.add(field);
        }
        Div total = new Div();
        addValueChangeListener(changed -> total.setText(
                changed.getValue() == null
                        ? ""
                        : texts.get("records.total") + " "
                                + BahtText.inFigures(changed.getValue().sum())));
        add(grid, total);
    }

    @Override
    protected @Nullable MonthGrid generateModelValue() {
        boolean empty = months.stream().allMatch(BigDecimalField::isEmpty);
        return empty
                ? null
                : new MonthGrid(months.stream()
                        .map(field -> field.getValue() == null ? BigDecimal.ZERO : field.getValue())
                        .toList());
    }

    @Override
    protected void setPresentationValue(@Nullable MonthGrid grid) {
        for (int i = 0; i < months.size(); i++) {
            BigDecimal amount = grid == null ? null : grid.amounts().get(i);
            months.get(i).setValue(amount);
        }
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        months.forEach(field -> field.setReadOnly(readOnly));
    }
}
