package org.khet.processes.internal.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.news.NewsDrafts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.FiscalYear;

/**
 * Puts the figures of a kept report before the editor of the news of its group: those of the period that is complete, or of a report
 * without periods all of its figures with their day. Figures are those of the whole register, so they go there only while whoever made
 * the report sees all of it. Source: core CORE-107.
 */
public final class OwnReportPublisher {
    private final OwnReportReader reader;
    private final OwnReportRegisters registers;
    private final Callers callers;
    private final Function<OfficeId, Optional<NewsDrafts>> desks;
    private final Texts texts;

    /**
     * With what it needs.
     *
     * @param registers what the reader reads
     * @param desks news of an office, where there are some
     * @param texts in which the figures are told
     */
    public OwnReportPublisher(
            OwnReportRegisters registers,
            Callers callers,
            Function<OfficeId, Optional<NewsDrafts>> desks,
            Texts texts) {
        this.registers = registers;
        this.reader = new OwnReportReader(registers);
        this.callers = callers;
        this.desks = desks;
        this.texts = texts;
    }

    /**
     * Hands in a draft; nothing where there are no news, the register is off, or its maker does not see all of it.
     *
     * @param day a day of the period that is complete
     */
    void draft(Caller system, OwnReportKind kind, RecordRow report, LocalDate day) {
        Optional<NewsDrafts> desk = desks.apply(system.office())
                .filter(there -> report.get(kind.news).orElse(false));
        if (desk.isEmpty()) {
            return;
        }
        OwnReportSpan every = report.get(kind.every).orElseThrow();
        OwnReportQuestion kept = kind.question(report);
        boolean whole = kept.span() == OwnReportSpan.NONE;
        OwnReportQuestion question = whole ? kept : kept.by(every, Optional.of(FiscalYear.of(day)));
        Optional<OwnReportTable> table = table(system, question);
        if (table.isPresent()
                && registers.seesAll(
                        callers,
                        system,
                        report.head().creator(),
                        question,
                        table.get().register())) {
            String title = whole
                    ? texts.get(
                            "processes.report.news-as-of",
                            report.get(kind.name),
                            ScreenDates.in(texts.locale()).longDate(day.plusDays(1)))
                    : texts.get(
                            "processes.report.news",
                            report.get(kind.name),
                            OwnReportLabels.period(every, every.first(day), texts));
            Optional<String> column = whole ? Optional.empty() : Optional.of(String.valueOf(every.first(day)));
            desk.get()
                    .draft(
                            system,
                            report.get(kind.unit),
                            cut(title, NewsDrafts.TITLE_MOST),
                            cut(
                                    words(table.get(), column, whole ? kept : kept.by(every, Optional.empty())),
                                    NewsDrafts.TEXT_MOST));
        }
    }

    private Optional<OwnReportTable> table(Caller system, OwnReportQuestion question) {
        try {
            return Optional.of(reader.read(system, question, texts));
        } catch (Rejected gone) {
            return Optional.empty();
        }
    }

    private String words(OwnReportTable table, Optional<String> column, OwnReportQuestion question) {
        return Stream.concat(
                        table.lines().stream()
                                .map(line -> line.words() + ": "
                                        + figure(table, new OwnReportTable.Place(Optional.of(line.key()), column))),
                        Stream.of(
                                texts.get("processes.report.all") + ": "
                                        + figure(table, new OwnReportTable.Place(Optional.empty(), column)),
                                OwnReportConditions.words(table.register(), question, texts)))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String figure(OwnReportTable table, OwnReportTable.Place place) {
        return table.figure(place)
                .map(OwnReportTable.Figure::value)
                .orElse(BigDecimal.ZERO)
                .toPlainString();
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }
}
