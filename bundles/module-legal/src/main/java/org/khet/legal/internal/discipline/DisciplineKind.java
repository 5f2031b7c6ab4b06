package org.khet.legal.internal.discipline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.legal.internal.LegalCodes;
import org.khet.legal.internal.LegalFiles;
import org.khet.legal.internal.LegalPermissions;
import org.khet.legal.internal.LegalPortal;
import org.khet.legal.internal.LegalSettings;
import org.khet.legal.internal.sealed.CaseDeadlines;
import org.khet.legal.internal.sealed.CommitteeReaders;
import org.khet.legal.internal.sealed.SealedCase;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.settings.Setting;

/**
 * A disciplinary case: committee, without which nothing serious goes on, notified allegation, conclusion, punishment or end, report upward,
 * each by its deadline. Source: other-groups HR-P20, HR-22, H-09.
 */
public final class DisciplineKind extends SealedCase {
    public final Field<Optional<Long>> complaint =
            record("complaint", "legal.complaint").byCode().optional();
    public final Field<Optional<SchoolId>> school = school("school").optional();
    public final Field<Optional<PersonId>> accused =
            person("accused").sensitive().optional();
    public final Field<String> accusedName =
            text("accused_name", 200).sensitive().orEmpty();
    public final Field<Severity> severity =
            choice("severity", Severity.class).sensitive().initially(Severity.MINOR);
    public final Field<LocalDate> openedOn =
            day("opened_on").sorted().notAfter(now -> now.today()).initially(now -> now.today());
    public final Field<String> account = longText("account", 4000).sensitive();
    public final Field<Optional<List<FileId>>> papers =
            files("papers", LegalFiles.PAPERS, 40).optional();

    public final State opened = state("OPENED", StateTone.WAIT);
    public final State appointed = state("APPOINTED", StateTone.RUN);
    public final State notified = state("NOTIFIED", StateTone.RUN);
    public final State concluded = state("CONCLUDED", StateTone.WAIT);
    public final State decided = state("DECIDED", StateTone.RUN);
    public final State told = state("TOLD", StateTone.RUN);
    public final State reported = end("REPORTED", StateTone.DONE);

    public final Field<String> orderNo = text("order_no", 60).orEmpty().from(appointed);
    public final Field<Optional<LocalDate>> orderOn = day("order_on")
            .optional()
            .from(appointed)
            .notAfter(now -> now.today())
            .usually(now -> now.today());
    public final Lines committee = lines("committee", "leg_discipline_member", 0, 20);
    public final Field<Optional<PersonId>> member =
            committee.person("person").sensitive().optional();
    public final Field<Optional<String>> outsider =
            committee.text("outsider", 200).sensitive().optional();
    public final Field<String> function = committee.code("function_code", LegalCodes.FUNCTION);
    public final Field<Optional<LocalDate>> dueOn =
            day("due_on").formula(this::due).optional().sorted();
    public final Field<Optional<LocalDate>> notifiedOn = day("notified_on")
            .optional()
            .from(notified)
            .notAfter(now -> now.today())
            .usually(now -> now.today());
    public final Field<String> conclusion =
            longText("conclusion", 4000).sensitive().orEmpty().from(concluded);
    public final Field<Optional<LocalDate>> concludedOn = day("concluded_on")
            .optional()
            .from(concluded)
            .notAfter(now -> now.today())
            .usually(now -> now.today());
    public final Field<Optional<String>> punishment = code("punishment_code", LegalCodes.PUNISHMENT)
            .sensitive()
            .optional()
            .from(decided);
    public final Field<String> decisionNo = text("decision_no", 60).orEmpty().from(decided);
    public final Field<Optional<LocalDate>> decisionOn = day("decision_on")
            .optional()
            .from(decided)
            .notAfter(now -> now.today())
            .usually(now -> now.today());
    public final Field<Optional<LocalDate>> toldOn = day("told_on")
            .optional()
            .from(told)
            .notAfter(now -> now.today())
            .notBefore(decisionOn)
            .usually(now -> now.today());
    public final Field<Optional<LocalDate>> appealUntil =
            day("appeal_until").byCode().optional();
    public final Field<Optional<String>> body =
            code("body_code", LegalCodes.BODY).optional().from(reported);
    public final Field<String> reportNo = text("report_no", 60).orEmpty().from(reported);
    public final Field<Optional<LocalDate>> reportOn = day("report_on")
            .optional()
            .from(reported)
            .notAfter(now -> now.today())
            .usually(now -> now.today());
    public final Field<String> lateReason =
            text("late_reason", 300).sensitive().orEmpty().from(notified, concluded, reported);
    public final Field<String> lateReasons =
            longText("late_reasons", 2000).sensitive().orEmpty().byCode();

    private final CaseDeadlines deadlines = new CaseDeadlines(dueOn, lateReason, lateReasons);
    private final CommitteeReaders members = new CommitteeReaders(this, committee, member);
    private final LegalPortal portal;

    public final Action draftOrder = orderDrafted(opened, committee, this::inquiredBy);
    public final Action appoint = action("appoint")
            .from(opened)
            .to(appointed)
            .needs(LegalPermissions.KEEP)
            .answers(Action.Answer.GRANTED)
            .demands(orderNo, orderOn)
            .asks(committee)
            .whenTyped(this::inquiredBy)
            .does((row, now) -> read(row))
            .icon("users");
    public final Action notice = action("notify", "notified")
            .from(appointed)
            .to(notified)
            .needs(LegalPermissions.KEEP)
            .demands(notifiedOn)
            .asks(lateReason)
            .whenTyped((row, now) -> lateness().late(row, now))
            .does((row, now) -> lateness().done(row))
            .icon("megaphone");
    public final Action conclude = action("conclude")
            .from(notified)
            .to(concluded)
            .needs(LegalPermissions.KEEP)
            .demands(concludedOn, conclusion)
            .asks(lateReason)
            .whenTyped(this::inquiredBy)
            .whenTyped((row, now) -> lateness().late(row, now))
            .does((row, now) -> lateness().done(row))
            .icon("file-check")
            .tells(LegalPermissions.DECIDE);
    public final Action punish = action("punish")
            .from(concluded)
            .to(decided)
            .needs(LegalPermissions.DECIDE)
            .demands(punishment, decisionNo, decisionOn)
            .whenTyped(this::fits)
            .icon("gavel");
    public final Action acquit = action("acquit", "acquitted")
            .from(concluded)
            .to(decided)
            .needs(LegalPermissions.DECIDE)
            .demands(decisionNo, decisionOn)
            .does((row, now) -> row.with(punishment, null))
            .icon("circle-check");
    public final Action tell = action("tell", "told")
            .from(decided)
            .to(told)
            .needs(LegalPermissions.KEEP)
            .demands(toldOn)
            .does((row, now) -> row.with(appealUntil, after(row, toldOn, LegalSettings.APPEAL_DAYS)))
            .icon("mail-check");
    public final Action reportUp = action("report-up", "reported")
            .from(told)
            .to(reported)
            .needs(LegalPermissions.KEEP)
            .demands(body, reportNo, reportOn)
            .asks(lateReason)
            .whenTyped((row, now) -> lateness().late(row, now))
            .does((row, now) -> lateness().done(row))
            .icon("send");

    /**
     * The kind as the module keeps it.
     *
     * @param ofDistrict why the caller cannot enter a case of that district
     */
    public DisciplineKind(LegalPortal portal, Action.Guard ofDistrict) {
        super("discipline", "discipline-cases", "leg_discipline", LegalSettings.DISCIPLINE, portal);
        this.portal = portal;
        rights(LegalPermissions.VIEW, LegalPermissions.KEEP, opened, appointed, notified);
        admitted(ofDistrict);
        committee.oneOf(member, outsider);
        rule((row, now) -> row.state().equals(opened) ? Optional.empty() : inquiredBy(row, now));
        dueBy(dueOn);
        list(number, openedOn, subject, accused, district, lawyer, dueOn, punishment);
        ordered(openedOn, true);
        section("what", subject, openedOn, severity, district, school, lawyer, complaint);
        section("account", accused, accusedName, account, papers);
        section("readers", readers);
        tab("open", opened, appointed, notified, concluded, decided, told);
        tab("late", now -> List.of(in(appointed, notified, decided, told), dueOn.below(now.today())));
        tab("ended", reported);
        tab("all");
        way(opened, appointed, notified, concluded, decided, told, reported);
        menu("LAW", "gavel", 651);
    }

    /** A committee inquires into serious misconduct. */
    private Optional<Problem> inquiredBy(RecordRow row, RecordContext now) {
        return row.raw(severity) == Severity.SERIOUS && row.lines(committee).isEmpty()
                ? Optional.of(Problem.of(committee.name(), "legal.error.no-inquiry"))
                : Optional.empty();
    }

    private CaseDeadlines lateness() {
        return deadlines;
    }

    @Override
    protected Optional<CommitteeReaders> members() {
        return Optional.of(members);
    }

    /** The last day of the step that is next, by what is there: another severity or day of the order moves it. */
    private @Nullable LocalDate due(RecordRow row) {
        if (row.has(decisionOn)) {
            return row.has(reportOn) ? null : after(row, decisionOn, LegalSettings.REPORT_DAYS);
        }
        return row.has(concludedOn) || !row.has(orderOn)
                ? null
                : after(row, orderOn, row.has(notifiedOn) ? wholeTime(row) : LegalSettings.NOTIFY_DAYS);
    }

    private LocalDate after(RecordRow row, Field<Optional<LocalDate>> day, Setting<Integer> days) {
        return row.get(day).orElseThrow().plusDays(portal.get(row.head().office(), days));
    }

    private Setting<Integer> wholeTime(RecordRow row) {
        return row.raw(severity) == Severity.SERIOUS ? LegalSettings.SERIOUS_DAYS : LegalSettings.MINOR_DAYS;
    }

    /** Minor misconduct is not punished by what is for serious misconduct alone. */
    private Optional<Problem> fits(RecordRow row, RecordContext now) {
        String code = row.get(punishment).orElse("");
        Optional<String> above = portal.above(now.office(), LegalCodes.PUNISHMENT, code);
        if (above.isEmpty()) {
            return Optional.of(Problem.of("punishment_code", "legal.error.no-punishment"));
        }
        return row.get(severity) == Severity.MINOR && above.get().equals(LegalCodes.SERIOUS)
                ? Optional.of(Problem.of("punishment_code", "legal.error.too-hard"))
                : Optional.empty();
    }
}
