package org.khet.ict.internal.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.text.ThaiDate;

/** Parts of what {@code form.xhtml} is filled with. */
public final class PaperModel {
    private PaperModel() {}

    /** What stands above. */
    public static void head(Map<String, Object> model, String form, String title, String number) {
        model.put("form", form);
        model.put("title", title);
        model.put("number", number);
    }

    /** Five heads of columns; an empty first one for no table. */
    public static void heads(Map<String, Object> model, String... heads) {
        model.put("table", !heads[0].isEmpty());
        for (int i = 0; i < heads.length; i++) {
            model.put("h" + (i + 1), heads[i]);
        }
    }

    /** A fact. */
    public static Map<String, String> fact(String label, String value) {
        return Map.of("label", label, "value", value);
    }

    /** The paper by which somebody decided, with its day; a dotted line before that. */
    public static Map<String, String> decision(String label, String number, Optional<LocalDate> day) {
        return fact(
                label,
                number + day.map(on -> " ลงวันที่ " + ThaiDate.longDate(on)).orElse(""));
    }

    /** Who signs. */
    public static Map<String, String> sign(String role, String name) {
        return Map.of("role", role, "name", name);
    }

    /** A row with up to five cells. */
    public static Map<String, String> line(int no, String... cells) {
        Map<String, String> line = new HashMap<>();
        line.put("no", String.valueOf(no));
        for (int i = 0; i < cells.length; i++) {
            line.put("c" + (i + 1), cells[i]);
        }
        return line;
    }

    /** A quantity without zeros at its end. */
    public static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
