package org.khet.ict.internal.paper;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Parts of what {@code form.xhtml} is filled with. */
final class PaperModel {
    private PaperModel() {}

    static void head(Map<String, Object> model, String form, String title, String number) {
        model.put("form", form);
        model.put("title", title);
        model.put("number", number);
    }

    static void heads(Map<String, Object> model, String... heads) {
        model.put("table", !heads[0].isEmpty());
        for (int i = 0; i < heads.length; i++) {
            model.put("h" + (i + 1), heads[i]);
        }
    }

    static Map<String, String> fact(String label, String value) {
        return Map.of("label", label, "value", value);
    }

    static Map<String, String> sign(String role, String name) {
        return Map.of("role", role, "name", name);
    }

    static Map<String, String> line(int no, String... cells) {
        Map<String, String> line = new HashMap<>();
        line.put("no", String.valueOf(no));
        for (int i = 0; i < cells.length; i++) {
            line.put("c" + (i + 1), cells[i]);
        }
        return line;
    }

    static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
