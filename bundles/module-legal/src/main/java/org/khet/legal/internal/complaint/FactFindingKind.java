package org.khet.legal.internal.complaint;

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
import org.khet.portal.api.structure.UnitId;

/**
 * A complaint, from where it is received to the decision about the facts that a committee found. Source: other-groups HR-P19, HR-21, D-11.
 */
public final class FactFindingKind extends SealedCase {
    public final Field<Optional<String>> sourceKey =
            text("source_key", 80).byCode().unseen().optional();
    public final Field<String> sourceNo = text("source_no", 60).orEmpty();
    public final Field<String> channel =
            code("channel_code", LegalCodes.CHANNEL).filtered();
    public final Field<LocalDate> receivedOn =
            day("received_on").initially(now -> now.today()).sorted().notAfter(now -> now.today());
    public final Field<Optional<SchoolId>> school = school("school").optional();
    public final Field<Optional<UnitId>> unit = unit("unit").sensitive().optional();
    public final Field<String> account = longText("account", 4000).sensitive();
    public final Field<String> complainant = text("complainant", 300)
            .orEmpty()
            .seenWith(LegalPermissions.COMPLAINANT)
            .wide();
    public final Field<Optional<PersonId>> accused =
            person("accused").sensitive().optional();
    public final Field<String> accusedName =
            text("accused_name", 200).sensitive().orEmpty();
    public final Field<Optional<List<FileId>>> papers =
            files("papers", LegalFiles.PAPERS, 20).optional();

    public final State received = state("RECEIVED", StateTone.WAIT);
    public final State finding = state("FINDING", StateTone.RUN);
    public final State reported = state("REPORTED", StateTone.WAIT);
    public final State discipline = end("DISCIPLINE", StateTone.DONE);
    public final State closed = end("CLOSED", StateTone.IDLE);

    public final Field<String> orderNo = text("order_no", 60).orEmpty().from(finding);
    public final Field<Optional<LocalDate>> orderOn = day("order_on")
            .optional()
            .from(finding)
            .notAfter(now -> now.today())
            .notBefore(receivedOn)
            .usually(now -> now.today());
    public final Lines committee = lines("committee", "leg_complaint_member", 0, 20);
    public final Field<Optional<PersonId>> member =
            committee.person("person").sensitive().optional();
    public final Field<Optional<String>> outsider =
            committee.text("outsider", 200).sensitive().optional();
    public final Field<String> function = committee.code("function_code", LegalCodes.FUNCTION);
    public final Field<Optional<LocalDate>> dueOn =
            day("due_on").formula(this::due).optional().sorted();
    public final Field<Optional<LocalDate>> extendedTo =
            day("extended_to").optional().from(finding);
    public final Field<String> findings =
            longText("findings", 4000).sensitive().orEmpty().from(reported);
    public final Field<Optional<LocalDate>> reportOn = day("report_on")
            .optional()
            .from(reported)
            .notAfter(now -> now.today())
            .usually(now -> now.today());
    public final Field<Optional<List<FileId>>> report =
            files("report_files", LegalFiles.PAPERS, 10).optional().from(reported);
    public final Field<String> lateReason =
            text("late_reason", 300).sensitive().orEmpty().from(reported);
    public final Field<String> lateReasons =
            longText("late_reasons", 2000).sensitive().orEmpty().byCode();
    public final Field<Optional<FactDecision>> decision =
            choice("decision", FactDecision.class).sensitive().optional().from(discipline, closed);
    public final Field<Optional<LocalDate>> decidedOn = day("decided_on")
            .optional()
            .from(discipline, closed)
            .notAfter(now -> now.today())
            .usually(now -> now.today());
    public final Field<String> told =
            longText("told_complainant", 500).sensitive().orEmpty().from(discipline, closed);

    private final CaseDeadlines deadlines = new CaseDeadlines(dueOn, lateReason, lateReasons);
    private final CommitteeReaders members = new CommitteeReaders(this, committee, member);
    private final LegalPortal portal;

    public final Action draftOrder = orderDrafted(received, committee, this::committeeThere);
    public final Action appoint = action("appoint")
            .from(received)
            .to(finding)
            .needs(LegalPermissions.KEEP)
            .answers(Action.Answer.GRANTED)
            .demands(orderNo, orderOn)
            .asks(committee)
            .whenTyped(this::committeeThere)
            .does((row, now) -> read(row))
            .icon("users");
    public final Action extend = action("extend")
            .from(finding)
            .needs(LegalPermissions.KEEP)
            .demands(extendedTo)
            .whenTyped(this::extendsTime)
            .because()
            .inOwnTime()
            .icon("calendar-plus");
    public final Action submit = action("report")
            .from(finding)
            .to(reported)
            .needs(LegalPermissions.KEEP)
            .demands(reportOn, findings)
            .asks(report, lateReason)
            .whenTyped((row, now) -> lateness().late(row, now))
            .does((row, now) -> lateness().done(row))
            .icon("file-check")
            .tells(LegalPermissions.DECIDE);
    public final Action decide = action("decide")
            .from(received, reported)
            .to(this::afterDecision, discipline, closed)
            .needs(LegalPermissions.DECIDE)
            .demands(decision, decidedOn, told)
            .icon("gavel");

    /**
     * The kind as the module keeps it.
     *
     * @param ofDistrict why the caller cannot enter a case of that district
     */
    public FactFindingKind(LegalPortal portal, Action.Guard ofDistrict) {
        super("complaint", "complaints", "leg_complaint", LegalSettings.COMPLAINTS, portal);
        this.portal = portal;
        rights(LegalPermissions.VIEW, LegalPermissions.KEEP, received, finding);
        admitted(ofDistrict);
        committee.oneOf(member, outsider);
        rule((row, now) -> row.state().equals(finding) ? committeeThere(row, now) : Optional.empty());
        dueBy(dueOn);
        list(number, receivedOn, subject, district, lawyer, dueOn, channel);
        ordered(receivedOn, true);
        section("what", subject, channel, receivedOn, sourceNo, district, school, unit, lawyer);
        section("account", account, complainant, accused, accusedName, papers);
        section("readers", readers);
        tab("open", received, finding, reported);
        tab("late", now -> List.of(in(finding), dueOn.below(now.today())));
        tab("ended", discipline, closed);
        tab("all");
        way(received, finding, reported, closed);
        menu("LAW", "scale", 650);
    }

    private CaseDeadlines lateness() {
        return deadlines;
    }

    private Optional<Problem> committeeThere(RecordRow row, RecordContext now) {
        return row.lines(committee).isEmpty()
                ? Optional.of(Problem.of("committee", "legal.error.no-committee"))
                : Optional.empty();
    }

    @Override
    protected Optional<CommitteeReaders> members() {
        return Optional.of(members);
    }

    /** The last day for the report: so many days after the order, or as extended. */
    private @Nullable LocalDate due(RecordRow row) {
        if (row.has(reportOn) || !row.has(orderOn)) {
            return null;
        }
        LocalDate usual = usualEnd(row);
        return row.get(extendedTo).filter(usual::isBefore).orElse(usual);
    }

    private LocalDate usualEnd(RecordRow row) {
        return row.get(orderOn).orElseThrow().plusDays(portal.get(row.head().office(), LegalSettings.FACT_DAYS));
    }

    private Optional<Problem> extendsTime(RecordRow row, RecordContext now) {
        return row.get(extendedTo)
                .filter(day -> row.get(dueOn).filter(day::isAfter).isEmpty())
                .map(day -> Problem.of("extended_to", "legal.error.not-later"));
    }

    private State afterDecision(RecordRow row) {
        FactDecision decided = row.get(decision).orElse(FactDecision.NO_GROUNDS);
        return decided == FactDecision.MINOR || decided == FactDecision.SERIOUS ? discipline : closed;
    }
}
