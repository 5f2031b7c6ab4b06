package org.khet.portal.core.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldChecksTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u200b", "\ufffe", "\uffff", "\ufeff", "\ue000", "\u0007", " \ufffe\t"})
    void nameThatNobodyCanSee_isNone(String name) {
        assertThat(new FieldValidator().needed("name", name).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.key()).isEqualTo("core.error.needed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ก", "โรงเรียนบ้านน้ำ", "A", "๑", "-", "校", "\ud83c\udfeb"})
    void nameThatCanBeSeen_isOne(String name) {
        assertThat(new FieldValidator().needed("name", name).problems()).isEmpty();
    }
}
