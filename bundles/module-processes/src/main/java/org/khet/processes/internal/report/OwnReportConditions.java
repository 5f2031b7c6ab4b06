package org.khet.processes.internal.report;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.report.CountedField;
import org.khet.portal.api.report.CountedRegister;

/** Filters of a report as they are kept, and in the reader's words. Source: core CORE-106. */
public final class OwnReportConditions {
    /** Most characters of what is kept. */
    static final int MOST = 2000;

    private OwnReportConditions() {}

    /** As one text, e.g. {@code state=RUNNING&unit=3&unit=4}; empty without filters. */
    public static String text(OwnReportQuestion question) {
        return question.filters().entrySet().stream()
                .flatMap(one -> one.getValue().stream()
                        .map(key -> one.getKey() + "=" + URLEncoder.encode(key, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    /** What a text keeps; parts that mean nothing are passed over. */
    static SortedMap<String, SortedSet<String>> read(String text) {
        SortedMap<String, SortedSet<String>> filters = new TreeMap<>();
        for (String part : List.of(text.strip().split("&"))) {
            int at = part.indexOf('=');
            if (at > 0 && part.matches("[^%]*(%[0-9A-Fa-f]{2}[^%]*)*")) {
                filters.computeIfAbsent(part.substring(0, at), ignored -> new TreeSet<>())
                        .add(URLDecoder.decode(part.substring(at + 1), StandardCharsets.UTF_8));
            }
        }
        return filters;
    }

    /** What is measured, fiscal year and filters in words, for lists on paper and files; empty where all records are counted. */
    public static String words(CountedRegister register, OwnReportQuestion question, Texts texts) {
        Map<String, CountedField> fields = register.fields().stream()
                .collect(Collectors.toMap(CountedField::name, field -> field, (one, other) -> one));
        return Stream.of(
                        measured(fields, question, texts),
                        question.year().stream()
                                .map(year -> texts.get("processes.builder.choice.year") + " " + year.buddhist()),
                        question.filters().entrySet().stream()
                                .flatMap(one -> Optional.ofNullable(fields.get(one.getKey())).stream()
                                        .map(field -> field.words() + ": "
                                                + one.getValue().stream()
                                                        .map(key -> register.words(field, key))
                                                        .collect(Collectors.joining(", ")))))
                .flatMap(one -> one)
                .collect(Collectors.joining(" · "));
    }

    private static Stream<String> measured(Map<String, CountedField> fields, OwnReportQuestion question, Texts texts) {
        return question.measure().use().flatMap(use -> Optional.ofNullable(fields.get(question.measured()))).stream()
                .map(field ->
                        texts.get("processes.choice.own-report-measure." + question.measure()) + ": " + field.words());
    }
}
