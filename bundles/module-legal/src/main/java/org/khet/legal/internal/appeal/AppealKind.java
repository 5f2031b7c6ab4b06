package org.khet.legal.internal.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.legal.internal.LegalCodes;
import org.khet.legal.internal.LegalFiles;
import org.khet.legal.internal.LegalPermissions;
import org.khet.legal.internal.LegalPortal;
import org.khet.legal.internal.LegalSettings;
import org.khet.legal.internal.sealed.SealedCase;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.text.ThaiDate;

/**
 * An appeal against a punishment or a grievance; after its last day it is taken with a reason only. Source: other-groups HR-P22, HR-P23,
 * HR-24, H-09.
 */
public final class AppealKind extends SealedCase {
    public final Field<AppealSort> sort =
            choice("sort", AppealSort.class).initially(AppealSort.APPEAL).filtered();
    public final Field<Optional<Long>> discipline =
            record("discipline", "legal.discipline").optional();
    public final Field<PersonId> person = person("person").sensitive();
    public final Field<LocalDate> toldOn = day("told_on").notAfter(now -> now.today());
    public final Field<LocalDate> filedOn = day("filed_on")
            .initially(now -> now.today())
            .sorted()
            .notAfter(now -> now.today())
            .notBefore(toldOn);
    public final Field<Optional<LocalDate>> lastDay = day("last_day").optional().formula(this::lastDay);
    public final Field<String> lateReason =
            longText("late_reason", 1000).sensitive().orEmpty();
    public final Field<String> grounds = longText("grounds", 4000).sensitive();
    public final Field<Optional<List<FileId>>> papers =
            files("papers", LegalFiles.PAPERS, 20).optional();

    public final State received = state("RECEIVED", StateTone.WAIT);
    public final State stated = state("STATED", StateTone.RUN);
    public final State sent = state("SENT", StateTone.WAIT);
    public final State resolved = state("RESOLVED", StateTone.RUN);
    public final State notified = end("NOTIFIED", StateTone.DONE);

    public final Field<String> statement =
            longText("statement_text", 4000).sensitive().orEmpty().from(stated);
    public final Field<Optional<String>> body =
            code("body_code", LegalCodes.BODY).optional().from(sent);
    public final Field<String> sentNo = text("sent_no", 60).orEmpty().from(sent);
    public final Field<Optional<LocalDate>> sentOn = day("sent_on")
            .optional()
            .from(sent)
            .notAfter(now -> now.today())
            .notBefore(filedOn)
            .usually(now -> now.today());
    public final Field<Optional<AppealResult>> result =
            choice("result", AppealResult.class).sensitive().optional().from(resolved);
    public final Field<String> resolutionNo =
            text("resolution_no", 60).orEmpty().from(resolved);
    public final Field<Optional<LocalDate>> resolvedOn = day("resolved_on")
            .optional()
            .from(resolved)
            .notAfter(now -> now.today())
            .notBefore(sentOn)
            .usually(now -> now.today());
    public final Field<Optional<LocalDate>> notifiedOn = day("notified_on")
            .optional()
            .from(notified)
            .notAfter(now -> now.today())
            .notBefore(resolvedOn)
            .usually(now -> now.today());

    public final Action state = action("state", "stated")
            .from(received)
            .to(stated)
            .needs(LegalPermissions.KEEP)
            .demands(statement)
            .icon("file-pen");
    public final Action send = action("send")
            .from(stated)
            .to(sent)
            .needs(LegalPermissions.KEEP)
            .demands(body, sentNo, sentOn)
            .icon("send");
    public final Action resolve = action("resolve")
            .from(sent)
            .to(resolved)
            .needs(LegalPermissions.KEEP)
            .demands(result, resolutionNo, resolvedOn)
            .icon("gavel");
    public final Action tell = action("notify", "notified")
            .from(resolved)
            .to(notified)
            .needs(LegalPermissions.KEEP)
            .demands(notifiedOn)
            .icon("mail-check");

    private final LegalPortal portal;

    /**
     * The kind as the module keeps it.
     *
     * @param ofDistrict why the caller cannot enter a case of that district
     * @param ofCase     why it does not go with its disciplinary case
     */
    public AppealKind(LegalPortal portal, Action.Guard ofDistrict, Action.Guard ofCase) {
        super("appeal", "appeals", "leg_appeal", LegalSettings.APPEALS, portal);
        this.portal = portal;
        rights(LegalPermissions.VIEW, LegalPermissions.KEEP, received, stated);
        admitted(ofDistrict);
        rule(ofCase);
        rule(this::inTime);
        list(number, filedOn, sort, person, district, lawyer, lastDay, result);
        ordered(filedOn, true);
        section("what", subject, sort, person, district, lawyer, discipline, toldOn, filedOn, lateReason);
        section("grounds", grounds, papers);
        section("readers", readers);
        tab("open", received, stated, sent, resolved);
        tab("ended", notified);
        tab("all");
        way(received, stated, sent, resolved, notified);
        menu("LAW", "undo-2", 653);
    }

    private @Nullable LocalDate lastDay(RecordRow row) {
        return row.has(toldOn)
                ? row.get(toldOn).plusDays(portal.get(row.head().office(), LegalSettings.APPEAL_DAYS))
                : null;
    }

    private Optional<Problem> inTime(RecordRow row, RecordContext now) {
        LocalDate last = lastDay(row);
        return last != null
                        && row.has(filedOn)
                        && row.get(filedOn).isAfter(last)
                        && row.get(lateReason).isBlank()
                ? Optional.of(Problem.of("late_reason", "legal.error.appeal-late", ThaiDate.longDate(last)))
                : Optional.empty();
    }
}
