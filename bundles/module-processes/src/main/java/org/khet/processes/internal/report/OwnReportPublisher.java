package org.khet.processes.internal.report;

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

/**
 * Puts the figures of a kept report before the editor of the news of its group. Figures are those of the whole register, so they go
 * there only while whoever made the report sees all of it. Source: core CORE-107.
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
        OwnReportQuestion question = kind.question(report);
        Optional<OwnReportTable> table = table(system, question);
        if (table.isPresent()
                && registers.seesAll(
                        callers,
                        system,
                        report.head().creator(),
                        question,
                        table.get().register())) {
            OwnReportSpan every = report.get(kind.every).orElseThrow();
            String title = texts.get(
                    "processes.report.news",
                    report.get(kind.name),
                    OwnReportLabels.period(every, every.first(day), texts));
            desk.get()
                    .draft(
                            system,
                            report.get(kind.unit),
                            cut(title, NewsDrafts.TITLE_MOST),
                            cut(words(table.get(), question), NewsDrafts.TEXT_MOST));
        }
    }

    private Optional<OwnReportTable> table(Caller system, OwnReportQuestion question) {
        try {
            return Optional.of(reader.read(system, question, texts));
        } catch (Rejected gone) {
            return Optional.empty();
        }
    }

    private String words(OwnReportTable table, OwnReportQuestion question) {
        return Stream.concat(
                        table.lines().stream()
                                .map(line ->
                                        line.words() + ": " + line.all().value().toPlainString()),
                        Stream.of(
                                texts.get("processes.report.all") + ": "
                                        + table.total().toPlainString(),
                                OwnReportConditions.words(table.register(), question, texts)))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }
}
