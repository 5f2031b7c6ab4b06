package org.khet.portal.records.internal.ui.input;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordTexts;

/** Where in the lines of a form a problem is: {@code <lines>.<number from 0>.<field>}. */
final class LinePlaces {
    private final RecordKind kind;
    private final Lines of;
    private final Texts texts;

    LinePlaces(RecordKind kind, Lines of, Texts texts) {
        this.kind = kind;
        this.of = of;
        this.texts = texts;
    }

    /** Table, line and field of a problem in words, also of a line that stands on another page. */
    Optional<String> words(String name) {
        Matcher cell =
                Pattern.compile(Pattern.quote(of.name()) + "\\.(\\d+)\\.(.*)").matcher(name);
        return cell.matches()
                ? Optional.of(texts.get(
                                "records.lines.cell",
                                texts.get(RecordTexts.field(kind, of)),
                                Integer.parseInt(cell.group(1)) + 1,
                                of.fields().stream()
                                        .filter(field -> field.name().equals(cell.group(2)))
                                        .map(field -> texts.get(RecordTexts.field(kind, field)))
                                        .collect(Collectors.joining()))
                        .strip())
                : Optional.empty();
    }

    /** Number of the first line that has one of the problems. */
    OptionalInt first(List<Problem> problems) {
        return problems.stream()
                .map(Problem::field)
                .filter(name -> name.matches(of.name() + "\\.\\d+\\..*"))
                .mapToInt(name -> Integer.parseInt(name.substring(of.name().length() + 1, name.lastIndexOf('.'))))
                .min();
    }
}
