package org.khet.portal.core.internal.office.school.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.text.ThaiDigits;

/** Finds grades by what senders write: code, name, or the name written out (ประถมศึกษาปีที่ 1). Immutable after making. */
public final class GradeNames {
    private static final Map<String, String> WRITTEN_OUT = Map.of("อนุบาล", "อ", "ประถม", "ป", "มัธยม", "ม");
    private static final Pattern BETWEEN = Pattern.compile("[-\u2010-\u2015\u2212~]|ถึง| to ");
    private static final Pattern NUMBER = Pattern.compile("[0-9๐-๙]{1,2}$");
    private final Map<String, String> codes = new HashMap<>();

    /**
     * Grades of a school.
     *
     * @param lowest  code of the first
     * @param highest code of the last
     */
    public record Range(String lowest, String highest) {}

    public GradeNames(List<Code> grades) {
        for (Code grade : grades) {
            codes.putIfAbsent(folded(grade.code()), grade.code());
            codes.putIfAbsent(folded(grade.thai()), grade.code());
            codes.putIfAbsent(folded(grade.english()), grade.code());
        }
        codes.remove("");
    }

    /** Its code; {@code null} when the office has no such grade. */
    @Nullable public String code(String written) {
        return codes.get(folded(written));
    }

    /**
     * First and last grade of a cell that holds both, e.g. {@code อ.2–ป.6}, {@code อนุบาล 2 ถึง ป.6} or {@code ม.1-3}.
     *
     * @return their codes; empty when it is no such cell
     */
    public Optional<Range> range(String written) {
        if (code(written) != null) {
            return Optional.empty();
        }
        Matcher between = BETWEEN.matcher(written);
        while (between.find()) {
            String first = written.substring(0, between.start()).strip();
            String last = written.substring(between.end()).strip();
            String lowest = code(first);
            String highest = code(last);
            if (highest == null && NUMBER.matcher(last).matches()) {
                highest = code(NUMBER.matcher(first).replaceFirst("") + last);
            }
            if (lowest != null && highest != null) {
                return Optional.of(new Range(lowest, highest));
            }
        }
        return Optional.empty();
    }

    /** Whether a cell seems to hold more than one grade. */
    static boolean seemsRange(String written) {
        return BETWEEN.matcher(written).find();
    }

    private static String folded(String text) {
        String plain = ThaiDigits.toArabic(text).toLowerCase(Locale.ROOT).replaceAll("[\\s.]|ศึกษา|ปีที่|ชั้น", "");
        for (var word : WRITTEN_OUT.entrySet()) {
            plain = plain.replace(word.getKey(), word.getValue());
        }
        return plain;
    }
}
