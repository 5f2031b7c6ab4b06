package org.khet.forms.internal.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldSet;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.FieldValues;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;

/**
 * A design as a file that travels between offices: a first line, then a line for the design and one for each grant, field, state,
 * action and rule, parts apart by tabs, each {@code name=value}. No keys of people, units or records travel. Source: core
 * CORE-100; kinds-processes.md §6 (Packs).
 *
 * @param parts lines by what they are about, in their order
 */
public record DesignFile(Map<String, List<Map<String, String>>> parts) {
    /** First line of every file. */
    public static final String FIRST = "khet-design\t1";

    private static final String DESIGN = "design";
    private static final int MOST = 400_000;

    /** Writes a design and an edition of it. */
    public static String write(RecordRow design, RecordRow edition) {
        Designs designs = (Designs) design.kind();
        Editions editions = (Editions) edition.kind();
        StringBuilder text = new StringBuilder(FIRST).append('\n');
        line(text, DESIGN, designs, design);
        design.lines(designs.grants).stream()
                .filter(line ->
                        line.get(designs.to) != GrantReceiver.UNIT && line.get(designs.to) != GrantReceiver.PERSON)
                .forEach(line -> line(text, designs.grants.name(), designs.grants, line));
        for (Lines of : editions.lines()) {
            edition.lines(of).forEach(line -> line(text, of.name(), of, line));
        }
        if (!edition.get(editions.paper).isEmpty()) {
            text.append(Editions.PAPER)
                    .append('\t')
                    .append(cell(editions.paper, edition.get(editions.paper)))
                    .append('\t')
                    .append(cell(
                            editions.thaiDigits,
                            edition.get(editions.thaiDigits).orElse(false)))
                    .append('\n');
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String about, FieldSet set, FieldValues values) {
        text.append(about);
        for (Field<?> field : set.fields()) {
            Object value = values.raw(field);
            if (travels(field) && value != null) {
                text.append('\t').append(cell(field, value));
            }
        }
        text.append('\n');
    }

    private static String cell(Field<?> field, Object value) {
        return field.name() + "=" + escaped(words(value));
    }

    private static boolean travels(Field<?> field) {
        return !field.isDerived()
                && !field.name().equals(Editions.QUESTION) // its words travel, the bank is the office's own
                && (field.type() instanceof FieldType.Text
                        || field.type() instanceof FieldType.LongText
                        || field.type() instanceof FieldType.Choice<?>
                        || field.type() instanceof FieldType.Whole
                        || field.type() instanceof FieldType.YesNo);
    }

    private static String words(Object value) {
        return value instanceof Boolean yes ? (yes ? "1" : "0") : value.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\t", "\\t")
                .replace("\r", "");
    }

    private static String plain(String text) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == '\\' && i + 1 < text.length()) {
                i++;
                one = switch (text.charAt(i)) {
                    case 'n' -> '\n';
                    case 't' -> '\t';
                    default -> text.charAt(i);
                };
            }
            all.append(one);
        }
        return all.toString();
    }

    /**
     * Reads a file.
     *
     * @throws Rejected with field {@code file} and the number of the line that is not understood
     */
    public static DesignFile read(String text) {
        if (text.length() > MOST || !text.replace("\r", "").startsWith(FIRST + "\n")) {
            throw Rejected.of("file", "forms.error.file");
        }
        Map<String, List<Map<String, String>>> parts = new LinkedHashMap<>();
        List<String> lines = text.lines().skip(1).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                String[] cells = lines.get(i).split("\t", -1);
                Map<String, String> values = new LinkedHashMap<>();
                for (int j = 1; j < cells.length; j++) {
                    int at = cells[j].indexOf('=');
                    if (at < 1) {
                        throw Rejected.of("file", "forms.error.file-line", i + 2);
                    }
                    values.put(cells[j].substring(0, at), plain(cells[j].substring(at + 1)));
                }
                parts.computeIfAbsent(cells[0], about -> new ArrayList<>()).add(values);
            }
        }
        if (parts.getOrDefault(DESIGN, List.of()).size() != 1) {
            throw Rejected.of("file", "forms.error.file");
        }
        return new DesignFile(parts);
    }

    /** The design's own line. */
    public Map<String, String> design() {
        return parts.getOrDefault(DESIGN, List.of()).getFirst();
    }

    /** How many lines it has of something. */
    public int count(String about) {
        return parts.getOrDefault(about, List.of()).size();
    }

    /**
     * Fills a draft of a design.
     *
     * @throws Rejected with each value that is none, at its field
     */
    RecordDraft design(Designs kind) {
        List<Problem> problems = new ArrayList<>();
        RecordDraft draft = draft(kind, design(), "", problems).with(kind.grants, lines(kind.grants, problems));
        return right(draft, problems);
    }

    /**
     * Fills a draft of an edition.
     *
     * @throws Rejected with each value that is none, at its field
     */
    RecordDraft edition(Editions kind) {
        List<Problem> problems = new ArrayList<>();
        RecordDraft draft = new RecordDraft();
        kind.lines().forEach(of -> draft.with(of, lines(of, problems)));
        parts.getOrDefault(Editions.PAPER, List.of()).stream()
                .limit(1)
                .forEach(values -> draft.with(kind.paper, values.getOrDefault(kind.paper.name(), ""))
                        .with(kind.thaiDigits, "1".equals(values.get(kind.thaiDigits.name()))));
        return right(draft, problems);
    }

    private static RecordDraft right(RecordDraft draft, List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
        return draft;
    }

    private List<RecordDraft> lines(Lines of, List<Problem> problems) {
        List<RecordDraft> drafts = new ArrayList<>();
        for (Map<String, String> values : parts.getOrDefault(of.name(), List.of())) {
            drafts.add(draft(of, values, of.name() + "." + drafts.size() + ".", problems));
        }
        return drafts;
    }

    private static RecordDraft draft(FieldSet set, Map<String, String> values, String place, List<Problem> problems) {
        RecordDraft draft = new RecordDraft();
        values.forEach((name, text) -> {
            Optional<Field<?>> field = set.field(name).filter(DesignFile::travels);
            Optional<Object> value = field.flatMap(one -> value(one, text));
            if (value.isPresent()) {
                draft.with(field.get(), value.get());
            } else {
                problems.add(Problem.of(place + name, "forms.error.file-name", field.isPresent() ? text : name));
            }
        });
        set.fields().stream()
                .filter(notIn(values))
                .filter(field -> field.type() instanceof FieldType.YesNo)
                .forEach(field -> draft.with(field, false));
        return draft;
    }

    private static Predicate<Field<?>> notIn(Map<String, String> values) {
        return field -> !values.containsKey(field.name());
    }

    private static Optional<Object> value(Field<?> field, String text) {
        return switch (field.type()) {
            case FieldType.YesNo ignored -> Optional.of(text.equals("1"));
            case FieldType.Whole ignored ->
                text.matches("\\d{1,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
            case FieldType.Choice<?> choice ->
                choice.values().stream()
                        .filter(one -> one.name().equals(text))
                        .findFirst()
                        .<Object>map(one -> one);
            default -> Optional.of(text.strip());
        };
    }
}
