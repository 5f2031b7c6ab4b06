package org.khet.portal.records.internal.ui.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.RecordDraft;

/** Money with three decimals is told, not rounded without a word. */
class TypedDecimalsTest {
    @Test
    void moreDecimalsThanTheFieldHas_areRefusedInWords_andStayTyped() {
        assertThat(FieldEditorFactory.typed(new BigDecimal("1234.505"), 2))
                .isEqualTo(new RecordDraft.Unusable(new BigDecimal("1234.505"), "records.error.decimals", List.of(2)));
    }

    @Test
    void zerosAtTheEndAreNoDecimals() {
        assertThat(FieldEditorFactory.typed(new BigDecimal("1234.500"), 2)).isEqualTo(new BigDecimal("1234.500"));
        assertThat(FieldEditorFactory.typed(new BigDecimal("1E+3"), 2)).isEqualTo(new BigDecimal("1E+3"));
    }
}
