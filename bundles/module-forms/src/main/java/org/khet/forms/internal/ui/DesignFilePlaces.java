package org.khet.forms.internal.ui;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.forms.internal.design.DesignFile;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;

/** Words for where in the file of a design a problem is: the part, its line with what it is called there, and the field. */
final class DesignFilePlaces {
    private static final Pattern LINE = Pattern.compile("([a-z]+)\\.(\\d+)(?:\\.(.+))?");
    private final Texts texts;
    private final DesignFile file;

    DesignFilePlaces(Texts texts, DesignFile file) {
        this.texts = texts;
        this.file = file;
    }

    /** What is wrong, after where it is. */
    String words(Problem problem) {
        String words = texts.get(problem.key(), problem.args().toArray());
        String place = place(problem.field());
        return place.isEmpty() ? words : place + ": " + words;
    }

    private String place(String field) {
        Matcher line = LINE.matcher(field);
        if (!line.matches()) {
            return label(field, field);
        }
        String part = line.group(1);
        int number = Integer.parseInt(line.group(2));
        String column = line.group(3) == null ? "" : label(part + "." + line.group(3), line.group(3));
        return texts.get(
                "records.lines.cell",
                label(part, part),
                number + 1,
                Stream.of(called(part, number), column)
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining(" · ")));
    }

    private String label(String name, String otherwise) {
        return Stream.of("forms.design.field.", "forms.edition.field.")
                .map(start -> start + name)
                .filter(texts::has)
                .findFirst()
                .map(key -> texts.get(key))
                .orElse(otherwise);
    }

    /** What people read at the line, else its key; a right is not called anything. */
    private String called(String part, int number) {
        Map<String, String> line = file.parts().getOrDefault(part, List.of()).stream()
                .skip(number)
                .findFirst()
                .orElse(Map.of());
        return Stream.of(
                        texts.choose(line.getOrDefault("label", ""), line.getOrDefault("label_en", "")),
                        line.getOrDefault("field_key", ""),
                        line.getOrDefault("code", ""),
                        line.getOrDefault("words", ""))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }
}
