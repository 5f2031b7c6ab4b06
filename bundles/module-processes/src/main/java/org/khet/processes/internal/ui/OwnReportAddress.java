package org.khet.processes.internal.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.khet.processes.internal.report.OwnReportQuestion;
import org.khet.processes.internal.report.OwnReportTable;

/** A question in the address of the page, so that a report can be bookmarked and returned to. */
final class OwnReportAddress {
    /** Before the name of a field by which records are filtered. */
    private static final String FILTER = "only-";

    private OwnReportAddress() {}

    /** What is chosen, with something else in its place. */
    static Map<String, List<String>> query(
            OwnReportQuestion question, Map<String, ? extends Collection<String>> changed) {
        Map<String, Collection<String>> query = new LinkedHashMap<>();
        query.put("type", List.of(question.type()));
        query.put("group", List.of(question.group()));
        query.put("measure", List.of(question.measure().name()));
        query.put("measured", List.of(question.measured()));
        query.put("span", List.of(question.span().name()));
        query.put("day", List.of(question.day()));
        query.put(
                "year",
                question.year().stream()
                        .map(year -> String.valueOf(year.buddhist()))
                        .toList());
        question.filters().forEach((field, keys) -> query.put(FILTER + field, keys));
        query.putAll(changed);
        Map<String, List<String>> asked = new LinkedHashMap<>();
        query.forEach((name, values) -> {
            List<String> some =
                    values.stream().filter(value -> !value.isEmpty()).toList();
            if (!some.isEmpty()) {
                asked.put(name, some);
            }
        });
        return asked;
    }

    /** The same as an address. */
    static String of(OwnReportQuestion question, Map<String, ? extends Collection<String>> changed) {
        return "processes/report-builder?"
                + query(question, changed).entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream()
                                .map(value -> entry.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                        .collect(Collectors.joining("&"));
    }

    /** The records behind a figure. */
    static String of(OwnReportQuestion question, OwnReportTable.Place place, int from) {
        Map<String, List<String>> figure = new LinkedHashMap<>();
        figure.put("behind", List.of("figure"));
        figure.put("line", place.line().stream().toList());
        figure.put("column", place.column().stream().toList());
        figure.put("from", from == 0 ? List.of() : List.of(Integer.toString(from)));
        return of(question, figure);
    }

    /** Name of a filter. */
    static String filter(String field) {
        return FILTER + field;
    }

    /** The filters that an address names. */
    static SortedMap<String, SortedSet<String>> filters(Map<String, List<String>> query) {
        SortedMap<String, SortedSet<String>> filters = new TreeMap<>();
        query.forEach((name, values) -> {
            if (name.startsWith(FILTER)) {
                filters.put(name.substring(FILTER.length()), new TreeSet<>(values));
            }
        });
        return filters;
    }
}
