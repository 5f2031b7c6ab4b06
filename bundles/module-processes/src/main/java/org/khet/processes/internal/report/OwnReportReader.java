package org.khet.processes.internal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.report.CountedRecord;
import org.khet.portal.api.report.CountedRegister;
import org.khet.portal.api.security.Caller;

/**
 * Answers questions about registers of all modules that are on, always with the rights of who reads: a figure is made of the
 * records that the same person may open. Source: core CORE-106, kinds-processes.md §6. Safe for concurrent use.
 */
public final class OwnReportReader {
    private final OwnReportRegisters registers;

    /** Over registers. */
    public OwnReportReader(OwnReportRegisters registers) {
        this.registers = registers;
    }

    /** Registers of which the caller may see records, by their words. */
    public List<CountedRegister> registers(Caller caller, Texts texts) {
        return registers.of(caller, texts);
    }

    /**
     * The answer.
     *
     * @throws Rejected with field {@code type}, {@code group}, {@code measured}, {@code day} or {@code filter} if the module is off,
     *                  the caller may not see the register or the field, or there are too many records
     */
    public OwnReportTable read(Caller caller, OwnReportQuestion question, Texts texts) {
        CountedRegister register = register(caller, question, texts);
        OwnReportMatter matter = new OwnReportMatter(question, register);
        Map<String, Map<String, OwnReportSum>> lines = new HashMap<>();
        Map<String, OwnReportSum> foot = new TreeMap<>();
        Map<String, String> periods = new TreeMap<>();
        matter.each(record -> {
            String column = matter.column(record);
            LocalDate first = matter.period(record);
            periods.computeIfAbsent(column, ignored -> OwnReportLabels.period(question.span(), first, texts));
            Stream.of(lines.computeIfAbsent(matter.line(record), ignored -> new TreeMap<>()), foot)
                    .forEach(figures -> Stream.of(column, "")
                            .map(key -> figures.computeIfAbsent(key, ignored -> new OwnReportSum()))
                            .forEach(sum -> sum.add(Objects.requireNonNull(matter.measured(record)))));
            return true;
        });
        Map<String, String> named = new HashMap<>();
        lines.keySet().forEach(key -> named.put(key, words(register, matter, key, texts)));
        return new OwnReportTable(
                register,
                periods.entrySet().stream()
                        .map(one -> new OwnReportTable.Column(one.getKey(), one.getValue()))
                        .toList(),
                lines.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(
                                OwnReportKeys.order(matter.group(), key -> named.getOrDefault(key, ""))))
                        .map(one -> line(
                                one.getKey(), named.getOrDefault(one.getKey(), ""), one.getValue(), question.measure()))
                        .toList(),
                line("", texts.get("processes.report.all"), foot, question.measure()));
    }

    private static String words(CountedRegister register, OwnReportMatter matter, String key, Texts texts) {
        return key.equals(OwnReportTable.WITHOUT)
                ? texts.get("processes.report.without")
                : register.words(matter.group(), key);
    }

    private static OwnReportTable.Line line(
            String key, String words, Map<String, OwnReportSum> sums, OwnReportMeasure measure) {
        Map<String, OwnReportTable.Figure> figures = sums.entrySet().stream()
                .filter(one -> !one.getKey().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().figure(measure)));
        return new OwnReportTable.Line(
                key, words, figures, sums.getOrDefault("", new OwnReportSum()).figure(measure));
    }

    /**
     * Some of the records behind a figure, in the order of the register.
     *
     * @param place of the figure
     * @param from  how many are passed over
     * @param most  how many
     * @throws Rejected as {@link #read}
     */
    public List<CountedRecord> behind(
            Caller caller, OwnReportQuestion question, OwnReportTable.Place place, int from, int most, Texts texts) {
        OwnReportMatter matter = new OwnReportMatter(question, register(caller, question, texts));
        List<CountedRecord> found = new ArrayList<>();
        int[] passed = new int[1];
        matter.each(record -> {
            boolean in = place.line().map(matter.line(record)::equals).orElse(true)
                    && place.column().map(matter.column(record)::equals).orElse(true);
            if (in && passed[0]++ >= from) {
                found.add(record);
            }
            return found.size() < most;
        });
        return found;
    }

    private CountedRegister register(Caller caller, OwnReportQuestion question, Texts texts) {
        return registers
                .find(caller, question.type(), texts)
                .orElseThrow(() -> Rejected.of("type", "processes.error.report-kind"));
    }
}
