package org.khet.portal.records.internal.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.DeclaredKind;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.FieldValues;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.text.MarkedText;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.records.internal.service.value.AddedUpColumns;
import org.khet.portal.records.internal.ui.input.LineSums;

/** What stands on the derived paper of a record: facts by section, lines with their sums, what happened and who did it. */
final class RecordPaper {
    private final RecordKind kind;
    private final ValueFormatter names;
    private final List<Field<?>> seen;
    private final Texts texts;
    private final Function<Field<?>, Optional<Function<RecordRow, String>>> own;

    /**
     * In the words of a reader.
     *
     * @param seen fields that the reader sees; no other stands on the paper
     * @param own  what the module says of a field in words of its own
     */
    RecordPaper(
            RecordKind kind,
            ValueFormatter names,
            List<Field<?>> seen,
            Function<Field<?>, Optional<Function<RecordRow, String>>> own) {
        this.own = own;
        this.kind = kind;
        this.names = names;
        this.seen = seen;
        this.texts = names.texts();
    }

    /** Values of the template but for what it says of office and reader. */
    Map<String, Object> model(RecordRow row, List<RecordStep> steps) {
        names.of(List.of(row));
        String above = Stream.of(
                        texts.get(RecordTexts.title(kind)),
                        number(row),
                        kind.hasStates() ? names.state(row.state()) : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        return Map.of("title", names.heading(row), "above", above, "sections", sections(row, steps));
    }

    private String number(RecordRow row) {
        return seen.stream()
                .filter(field -> field.type() instanceof FieldType.Numbered)
                .map(field -> names.words(field, row.raw(field)))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private List<Map<String, Object>> sections(RecordRow row, List<RecordStep> steps) {
        List<Map<String, Object>> all = new ArrayList<>();
        Set<Object> placed = new HashSet<>(kind.title());
        kind.fields().stream()
                .filter(field -> field.type() instanceof FieldType.Numbered)
                .forEach(placed::add);
        for (DeclaredKind.Section section : kind.sections()) {
            facts(all, texts.get(RecordTexts.section(kind, section)), row, section.fields());
            placed.addAll(section.fields());
            section.lines().stream().filter(placed::add).forEach(of -> lines(all, row, of));
        }
        kind.lines().stream().filter(placed::add).forEach(of -> lines(all, row, of));
        facts(
                all,
                texts.get("records.facts"),
                row,
                seen.stream().filter(field -> !placed.contains(field)).toList());
        steps(all, steps);
        return all;
    }

    private void facts(List<Map<String, Object>> all, String heading, RecordRow row, List<? extends Field<?>> fields) {
        List<Map<String, Object>> facts = fields.stream()
                .filter(field -> seen.contains(field))
                .map(field -> fact(
                        names.label(field),
                        own.apply(field).map(said -> said.apply(row)).orElseGet(() -> words(field, row))))
                .filter(fact -> !((List<?>) Objects.requireNonNull(fact.get("text"))).isEmpty())
                .toList();
        if (!facts.isEmpty()) {
            all.add(section(heading, facts, false, List.of(), List.of(), ""));
        }
    }

    private static Map<String, Object> fact(String label, String words) {
        List<Map<String, Object>> text = new ArrayList<>();
        words.lines().forEach(line -> text.add(Map.of("first", text.isEmpty(), "words", line)));
        return Map.of("label", label, "text", text);
    }

    private String words(Field<?> field, RecordRow row) {
        if (field.type() instanceof FieldType.FileList && row.raw(field) instanceof List<?> files) {
            List<FileId> ids = files.stream().map(FileId.class::cast).toList();
            return names.services().files().find(names.office(), ids).stream()
                    .map(Files.Stored::name)
                    .collect(Collectors.joining("\n"));
        }
        String words = names.whole(field, row.raw(field));
        return field.isMarked() ? new MarkedText(words).plain() : words;
    }

    private void lines(List<Map<String, Object>> all, RecordRow row, Lines of) {
        List<Field<?>> filled = of.fields().stream()
                .<Field<?>>map(field -> field)
                .filter(field -> row.lines(of).stream()
                        .anyMatch(line -> !words(field, line).isEmpty()))
                .toList();
        if (filled.isEmpty()) {
            return;
        }
        List<Map<String, Object>> rows = row.lines(of).stream()
                .<Map<String, Object>>map(line -> Map.of(
                        "cells",
                        filled.stream()
                                .map(field -> cell(words(field, line), isFigure(field)))
                                .toList()))
                .toList();
        String sums = new LineSums(names, of)
                .words(
                        AddedUpColumns.of(of).stream(),
                        row.lines(of).stream()
                                .<LineSums.Values>map(line -> line::raw)
                                .toList())
                .collect(Collectors.joining(" · "));
        all.add(section(
                texts.get(RecordTexts.field(kind, of)),
                List.of(),
                true,
                filled.stream().map(names::label).toList(),
                rows,
                sums));
    }

    private String words(DeclaredField field, FieldValues line) {
        return names.words(field, line.raw(field));
    }

    private static boolean isFigure(DeclaredField field) {
        return field.type() instanceof FieldType.Baht
                || field.type() instanceof FieldType.Decimal
                || field.type() instanceof FieldType.Whole
                || field.type() instanceof FieldType.Percent;
    }

    private static Map<String, Object> cell(String words, boolean figure) {
        return Map.of("words", words, "figure", figure);
    }

    private void steps(List<Map<String, Object>> all, List<RecordStep> steps) {
        RecordHistory history = new RecordHistory(kind, names, seen);
        List<Map<String, Object>> rows = steps.stream()
                .<Map<String, Object>>map(step -> Map.of(
                        "cells",
                        Stream.of(
                                        ScreenDates.in(texts.locale()).listDateTime(step.at()),
                                        texts.author(step.name())
                                                + (step.forName().isEmpty()
                                                        ? ""
                                                        : " · " + texts.get("records.for", step.forName())),
                                        texts.get(history.done(step)),
                                        step.words())
                                .map(words -> cell(words, false))
                                .toList()))
                .toList();
        List<String> heads = Stream.of("when", "who", "what", "why")
                .map(head -> texts.get("records.sheet." + head))
                .toList();
        all.add(section(texts.get("records.timeline"), List.of(), !rows.isEmpty(), heads, rows, ""));
    }

    private static Map<String, Object> section(
            String heading,
            List<Map<String, Object>> facts,
            boolean table,
            List<String> heads,
            List<Map<String, Object>> rows,
            String sums) {
        return Map.of(
                "heading", heading,
                "sheet", !facts.isEmpty(),
                "facts", facts,
                "table", table,
                "heads", heads,
                "rows", rows,
                "sums", sums);
    }
}
