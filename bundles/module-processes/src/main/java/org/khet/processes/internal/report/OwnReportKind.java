package org.khet.processes.internal.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.processes.internal.setting.ProcessesPermissions;

/** A report that somebody made and keeps: for oneself, for named people or for the office. Source: core CORE-106, kinds-processes.md §3. */
public final class OwnReportKind extends RecordKind {
    public final Field<String> name = text("name", 120).searched().wide();
    public final Field<String> subject = text("record_type", 60);
    public final Field<String> group = text("grouping", 60);
    public final Field<OwnReportMeasure> measure =
            choice("measure", OwnReportMeasure.class).initially(OwnReportMeasure.COUNT);
    public final Field<String> measured = text("measured", 60).orEmpty();
    public final Field<OwnReportSpan> span = choice("span", OwnReportSpan.class).initially(OwnReportSpan.NONE);
    public final Field<String> day = text("day_field", 60).initially(OwnReportQuestion.CREATED);
    public final Field<Optional<FiscalYear>> year = fiscalYear("fiscal_year").optional();

    /** Kept by {@link OwnReportConditions}. */
    public final Field<String> filters =
            text("filters", OwnReportConditions.MOST).wide().orEmpty();

    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<Boolean> hidden = yesNo("own_only").initially(true);
    public final Lines readers = lines("readers", "prc_report_reader", 0, 100);
    public final Field<PersonId> reader = readers.person("person");

    public final State kept = state("KEPT", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.IDLE);

    /** How often its readers are told; empty for never. */
    public final Field<Optional<OwnReportSpan>> every =
            choice("sent_every", OwnReportSpan.class).optional().from(kept);

    /** Whether its figures go to the news of its group too, as a draft. */
    public final Field<Optional<Boolean>> news = yesNo("to_news").optional().from(kept);

    public final Field<Optional<LocalDate>> sentOn = day("sent_on").optional().byCode();

    public final Action schedule = action("schedule", "scheduled")
            .from(kept)
            .needs(ProcessesPermissions.REPORT)
            .asks(every, news)
            .asks(readers)
            .icon("calendar-clock");
    public final Action deliver = action("deliver", "delivered")
            .from(kept)
            .automatic()
            .does((row, now) -> row.with(sentOn, now.today()))
            .tells(row -> new Audience(told(row), Set.of()));
    public final Action end = action("end", "ended")
            .from(kept)
            .to(ended)
            .needs(ProcessesPermissions.REPORT)
            .backward("archive");

    /** The kind as the module keeps it. */
    public OwnReportKind() {
        super("processes", "report", "prc_report");
        rights(ProcessesPermissions.REPORT, ProcessesPermissions.REPORT, kept);
        seenByOffice();
        belongsTo(unit);
        readers(hidden, reader, ProcessesPermissions.KEEP);
        readers.unique(reader);
        titled(name);
        list(name, subject, measure, span, year, unit, hidden);
        section("what", name, unit, hidden);
        section("question", subject, group, measure, measured, span, day, year, filters);
        section("schedule", every, news, sentOn);
        section("readers", readers);
        tab("kept", kept);
        tab("mine", now -> List.of(in(kept), mine()));
        tab("ended", ended);
        menu("*", "chart-column", 511, "reports");
    }

    private Set<PersonId> told(RecordRow row) {
        return Stream.concat(
                        Stream.of(row.head().creator()),
                        row.lines(readers).stream().map(line -> line.get(reader)))
                .collect(Collectors.toSet());
    }

    /** The question that a record keeps. */
    public OwnReportQuestion question(RecordRow row) {
        return new OwnReportQuestion(
                row.get(subject),
                row.get(group),
                row.get(measure),
                row.get(measured),
                row.get(span),
                row.get(day),
                row.get(year),
                OwnReportConditions.read(row.get(filters)));
    }
}
