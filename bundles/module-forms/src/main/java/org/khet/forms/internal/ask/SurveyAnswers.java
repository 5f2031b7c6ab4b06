package org.khet.forms.internal.ask;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.definition.DataTexts;
import org.khet.forms.internal.definition.FieldDefinition;
import org.khet.forms.internal.definition.FieldSort;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordTexts;

/**
 * What was answered to the questions of a form, in texts by the key of the question.
 *
 * @param anonymous whether nobody may find out who answered what
 * @param published without what the form conceals
 */
record SurveyAnswers(
        DataKind kind, List<Map<String, String>> answers, boolean anonymous, boolean published, Texts texts) {
    String label(FieldDefinition field) {
        return kind.fieldNamed(field.key())
                .map(one -> new DataTexts(texts, kind.definition()).get(RecordTexts.field(kind, one)))
                .orElse(field.label());
    }

    List<String> values(FieldDefinition field) {
        return answers.stream()
                .map(answer -> answer.getOrDefault(field.key(), ""))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** What is counted; of an anonymous asking a question that few answered tells nothing. */
    List<String> counted(FieldDefinition field) {
        List<String> all = values(field);
        return anonymous && all.size() < SurveyStatistics.FEWEST ? List.of() : all;
    }

    List<BigDecimal> numbers(FieldDefinition field) {
        return counted(field).stream().map(BigDecimal::new).toList();
    }

    List<FieldDefinition> fields(FieldSort... sorts) {
        return kind.definition().top().stream()
                .filter(field -> List.of(sorts).contains(field.sort()) && !field.sensitive())
                .filter(field -> !(published && field.concealed()))
                .toList();
    }
}
