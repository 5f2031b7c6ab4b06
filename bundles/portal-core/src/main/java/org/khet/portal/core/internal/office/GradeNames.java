package org.khet.portal.core.internal.office;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.text.ThaiDigits;

/** Finds grades by what senders write: code, name, or the name written out (ประถมศึกษาปีที่ 1). Immutable after making. */
final class GradeNames {
    private static final Map<String, String> WRITTEN_OUT = Map.of("อนุบาล", "อ", "ประถม", "ป", "มัธยม", "ม");
    private final Map<String, String> codes = new HashMap<>();

    GradeNames(List<Code> grades) {
        for (Code grade : grades) {
            codes.putIfAbsent(folded(grade.code()), grade.code());
            codes.putIfAbsent(folded(grade.thai()), grade.code());
            codes.putIfAbsent(folded(grade.english()), grade.code());
        }
        codes.remove("");
    }

    /** Its code; {@code null} when the office has no such grade. */
    @Nullable String code(String written) {
        return codes.get(folded(written));
    }

    private static String folded(String text) {
        String plain = ThaiDigits.toArabic(text).toLowerCase(Locale.ROOT).replaceAll("[\\s.]|ศึกษา|ปีที่|ชั้น", "");
        for (var word : WRITTEN_OUT.entrySet()) {
            plain = plain.replace(word.getKey(), word.getValue());
        }
        return plain;
    }
}
