package org.khet.portal.api.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;

class ErrorSummaryTest {
    private static final Texts TEXTS = new Texts() {
        @Override
        public Locale locale() {
            return Locale.forLanguageTag("th");
        }

        @Override
        public boolean has(String key) {
            return true;
        }

        @Override
        public String get(String key, Object... args) {
            return key + List.of(args);
        }

        @Override
        public String named(String key, Map<String, String> values) {
            return key + values;
        }
    };
    private final List<String> focused = new ArrayList<>();
    private final TextField phone = noted("phone");
    private final TextField symptom = noted("symptom");
    private final ErrorSummary summary =
            new ErrorSummary(TEXTS, "form.refused").field("phone", phone).field("symptom", symptom);

    @Test
    void refusedForm_marksTheFieldWithTheReasonAndKeepsWhatWasTyped() {
        symptom.setValue("เปิดไม่ติด");

        summary.show(List.of(Problem.of("phone", "form.phone.error", 9)));

        assertThat(phone.isInvalid()).isTrue();
        assertThat(phone.getErrorMessage()).isEqualTo("form.phone.error[9]");
        assertThat(symptom.isInvalid()).isFalse();
        assertThat(symptom.getValue()).isEqualTo("เปิดไม่ติด");
        assertThat(summary.isVisible()).isTrue();
    }

    @Test
    void correctedField_losesItsMark() {
        summary.show(List.of(Problem.of("phone", "form.phone.error"), Problem.of("symptom", "form.symptom.error")));

        phone.setValue("000000000");

        assertThat(phone.isInvalid()).isFalse();
        assertThat(phone.getClassNames()).as("the room of the words stays").contains("k-corrected");
        assertThat(symptom.isInvalid()).isTrue();
        assertThat(symptom.getClassNames()).isEmpty();

        summary.clear();

        assertThat(phone.getClassNames()).as("sent again").isEmpty();
    }

    @Test
    void problemsStandInTheOrderOfTheForm_howeverTheyWereFound() {
        Div form = new Div(new Div(symptom), phone);
        form.addComponentAsFirst(summary);

        summary.show(List.of(
                Problem.of("", "form.error.whole"),
                Problem.of("phone", "form.phone.error"),
                Problem.of("symptom", "form.symptom.error")));

        assertThat(summary.getElement().getTextRecursively())
                .containsSubsequence("form.symptom.error", "form.phone.error", "form.error.whole");
        assertThat(focused).as("the first field of the form takes the focus").containsExactly("symptom");
    }

    @Test
    void ofAFaultThatBelongsToNoField_noFieldTakesTheFocus() {
        summary.show(List.of(Problem.of("", "form.error.whole")));

        assertThat(focused).isEmpty();
    }

    @Test
    void summaryCountsOn_andIsGoneWhenAllIsCorrected_thoughItsRoomStays() {
        summary.show(List.of(Problem.of("phone", "form.phone.error"), Problem.of("symptom", "form.symptom.error")));
        assertThat(summary.getElement().getTextRecursively()).contains("form.refused[2]");

        phone.setValue("000000000");

        assertThat(summary.getElement().getTextRecursively())
                .contains("form.refused[1]")
                .doesNotContain("form.refused[2]");
        assertThat(summary.getClassNames()).doesNotContain("k-corrected");

        symptom.setValue("ไม่ติด");

        assertThat(summary.getClassNames()).contains("k-corrected");

        summary.show(List.of(Problem.of("phone", "form.phone.error")));

        assertThat(summary.getClassNames()).doesNotContain("k-corrected");
    }

    @Test
    void wordsThatFitAnyField_areLedByItsLabel() {
        phone.setLabel("โทรศัพท์");
        symptom.setLabel("อาการ");

        summary.show(List.of(
                Problem.of("phone", "form.error.long", 20), Problem.of("symptom", "form.error.missing.symptom")));

        assertThat(summary.getElement().getTextRecursively())
                .contains("โทรศัพท์: form.error.long[20]", "form.error.missing.symptom[]")
                .doesNotContain("อาการ");
    }

    private TextField noted(String name) {
        return new TextField() {
            @Override
            public void focus() {
                focused.add(name);
            }
        };
    }
}
