package org.khet.year;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.year.runtime.ProductRuntime;

/** What the registers of the first office count, and what the sample says that they should. Source: ict I.1, ICT-118. */
final class IctSampleFigures {
    /** The figures of the notes, by words of their own. */
    static final Map<String, Object> WANTED = wanted();

    private final RecordServices records;
    private final Caller system;

    private IctSampleFigures(ProductRuntime portal, OfficeId office) {
        records = portal.service(RecordServices.class);
        system = portal.service(Callers.class).system(office);
    }

    /** The figures as they are. */
    static Map<String, Object> of(ProductRuntime portal, OfficeId office) {
        return new IctSampleFigures(portal, office).counted();
    }

    private static Map<String, Object> wanted() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("devices", 185);
        figures.put("damaged", 9);
        figures.put("waiting for disposal", 4);
        figures.put("disposed", 1);
        figures.put("loans", 7);
        figures.put("overdue loans", 1);
        figures.put("loan came back damaged", 1);
        figures.put("accounts", 60);
        figures.put("systems with accounts", 9L);
        figures.put("of somebody who moved", 2L);
        figures.put("due for review", 5);
        figures.put("log batches", 3);
        figures.put("days without logs", 1L);
        figures.put("wrong hashes", 1);
        figures.put("conferences", 5);
        figures.put("DLTV sets working", "10 of 12");
        figures.put("DLIT schools", 4);
        figures.put("applicants of the course of 30", 26);
        figures.put("applicants of the course of 25", 28);
        figures.put("waiting for a place", 3);
        figures.put("groups with pages", 9L);
        figures.put("learners without number at one school", 7);
        figures.put("codes issued there", 5);
        figures.put("nationalities there", 3L);
        return figures;
    }

    private Map<String, Object> counted() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("devices", all("ict.equipment"));
        figures.put("damaged", in("ict.equipment", "DAMAGED"));
        figures.put("waiting for disposal", in("ict.equipment", "WAITING_DISPOSAL"));
        figures.put("disposed", in("ict.equipment", "DISPOSED"));
        figures.put("loans", all("ict.loan"));
        figures.put("overdue loans", tab("ict.loan", "overdue"));
        figures.put("loan came back damaged", in("ict.loan", "RETURNED"));
        figures.put("accounts", all("ict.account"));
        figures.put("systems with accounts", different("ict.account", "system", rows("ict.account")));
        figures.put(
                "of somebody who moved",
                rows("ict.account").stream()
                        .filter(row -> row.state().name().equals("TO_DISABLE"))
                        .filter(row -> text(row, "reviewed_on").isEmpty())
                        .count());
        figures.put("due for review", tab("ict.account", "review"));
        figures.put("log batches", all("ict.log-batch"));
        figures.put(
                "days without logs",
                rows("ict.log-batch").stream()
                        .mapToLong(row -> Long.parseLong("0" + text(row, "gap_days")))
                        .sum());
        figures.put("wrong hashes", tab("ict.log-batch", "mismatch"));
        figures.put("conferences", all("ict.conference"));
        figures.put("DLTV sets working", sum("DLTV", "working_sets") + " of " + sum("DLTV", "sets"));
        figures.put("DLIT schools", sites("DLIT").size());
        figures.put("applicants of the course of 30", applicants("30"));
        figures.put("applicants of the course of 25", applicants("25"));
        figures.put("waiting for a place", tab("ict.enrolment", "waiting"));
        figures.put("groups with pages", different("ict.publication", "group_unit", shown()));
        List<RecordRow> learners = mostOf(rows("rounds.learner-code"));
        figures.put("learners without number at one school", learners.size());
        figures.put("codes issued there", (int) learners.stream()
                .filter(row -> row.state().name().equals("ISSUED"))
                .count());
        figures.put("nationalities there", different("rounds.learner-code", "nationality", learners));
        return figures;
    }

    private RecordService<?> service(String type) {
        return records.find(type).orElseThrow();
    }

    private List<RecordRow> rows(String type) {
        return service(type).internal().all(system, RecordFilter.ALL);
    }

    private int all(String type) {
        return service(type).internal().count(system, RecordFilter.ALL);
    }

    private int tab(String type, String tab) {
        return service(type).internal().count(system, RecordFilter.ALL.in(tab));
    }

    private int in(String type, String state) {
        RecordKind kind = service(type).kind();
        Condition there = kind.in(kind.states().stream()
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElseThrow());
        return service(type).internal().count(system, RecordFilter.of(there));
    }

    private static String text(RecordRow row, String field) {
        Field<?> named = row.kind().fields().stream()
                .filter(one -> one.name().equals(field))
                .findFirst()
                .orElseThrow();
        return row.has(named) ? String.valueOf(row.raw(named)) : "";
    }

    private static long different(String type, String field, List<RecordRow> rows) {
        return rows.stream()
                .filter(row -> row.kind().type().equals(type))
                .map(row -> text(row, field))
                .distinct()
                .count();
    }

    private List<RecordRow> sites(String system) {
        return rows("ict.dl-site").stream()
                .filter(row -> text(row, "system").equals(system))
                .toList();
    }

    private int sum(String system, String field) {
        return sites(system).stream()
                .mapToInt(row -> Integer.parseInt(text(row, field)))
                .sum();
    }

    private int applicants(String places) {
        RecordRow course = rows("ict.course").stream()
                .filter(row -> text(row, "capacity").equals(places))
                .findFirst()
                .orElseThrow();
        return (int) rows("ict.enrolment").stream()
                .filter(row -> text(row, "course").equals(String.valueOf(course.id())))
                .count();
    }

    private List<RecordRow> shown() {
        return rows("ict.publication").stream()
                .filter(row -> row.state().name().equals("PUBLISHED"))
                .toList();
    }

    /** Those of the school that has most of them. */
    private static List<RecordRow> mostOf(List<RecordRow> learners) {
        return learners.stream()
                .collect(java.util.stream.Collectors.groupingBy(row -> text(row, "school")))
                .values()
                .stream()
                .max(java.util.Comparator.comparingInt(List::size))
                .orElseThrow();
    }
}
