package org.khet.audit.internal.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.audit.internal.AuditFiles;
import org.khet.audit.internal.AuditPermissions;
import org.khet.audit.internal.AuditSettings;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;

/** Advice that is asked for, special requests and notes about fraud; of the last only their readers know, and the trail has none of their words. Source: other-groups AUD-P05, AUD-10. */
public final class AuditAdviceKind extends RecordKind {
    private static final NumberSeries NUMBERS =
            new NumberSeries("audit.advice", NumberSeries.YearKind.FISCAL, AuditSettings.ADVICE_PATTERN);

    public final Field<RegisterNumber> number = numbered("number", NUMBERS);
    public final Field<AuditAdviceSort> sort = choice("sort", AuditAdviceSort.class)
            .initially(AuditAdviceSort.ADVICE)
            .filtered();
    public final Field<LocalDate> askedOn = day("asked_on")
            .initially(now -> now.today())
            .notAfter(now -> now.today())
            .sorted();
    public final Field<String> asker = text("asker_name", 200).orEmpty().sensitive();
    public final Field<Optional<UnitId>> unit = unit("unit").optional();
    public final Field<Optional<SchoolId>> school = school("school").optional();
    public final Field<String> subject = text("subject", 300).sensitive().wide();
    public final Field<String> question = longText("question", 8000).sensitive();
    public final Field<Optional<List<FileId>>> papers =
            files("papers", AuditFiles.EVIDENCE, 10).optional();
    public final Field<Boolean> secret = yesNo("secret").formula(row -> row.get(sort) == AuditAdviceSort.FRAUD);
    /** By which all but notes about fraud are found. */
    public final Field<String> words = text("subject_words", 300)
            .orEmpty()
            .forSearchOnly()
            .formula(row -> row.get(secret) ? "" : row.get(subject));

    public final Lines readers = lines("readers", "aud_advice_reader", 0, 20);
    public final Field<PersonId> reader = readers.person("person").unique();

    public final State open = state("OPEN", StateTone.WAIT);
    public final State answered = end("ANSWERED", StateTone.DONE);

    public final Field<String> answer =
            longText("answer", 8000).orEmpty().sensitive().from(answered);
    public final Field<Optional<LocalDate>> answeredOn =
            day("answered_on").optional().byCode();

    public final Action reply = action("answer", "answered")
            .from(open)
            .to(answered)
            .needs(AuditPermissions.WORK_KEEP)
            .demands(answer)
            .does((row, now) -> row.with(answeredOn, now.today()))
            .icon("message-square");

    /** The kind as the module keeps it. */
    public AuditAdviceKind() {
        super("audit", "advice", "aud_advice");
        rights(AuditPermissions.WORK_VIEW, AuditPermissions.WORK_KEEP, open);
        seenByOffice();
        readers(secret, reader, AuditPermissions.FRAUD_SEE);
        titled(number, sort, words);
        list(number, sort, askedOn, subject, unit, school, answeredOn);
        ordered(askedOn, true);
        section("what", sort, askedOn, asker, unit, school, subject, question, papers);
        section("readers", readers);
        tab("open", open);
        tab("all");
        way(open, answered);
        menu("AUD", "message-circle-question-mark", 41, "report");
    }
}
