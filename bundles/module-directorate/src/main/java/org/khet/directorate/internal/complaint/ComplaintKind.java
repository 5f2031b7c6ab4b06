package org.khet.directorate.internal.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.directorate.internal.DirectorateCodes;
import org.khet.directorate.internal.DirectorateFiles;
import org.khet.directorate.internal.DirectoratePermissions;
import org.khet.directorate.internal.DirectorateSettings;
import org.khet.portal.api.complaint.ComplaintCases.Stage;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;

/**
 * A complaint (เรื่องร้องเรียน): registered, acknowledged, given to somebody or to the lawyers, answered. A secret one is there for its
 * readers only; who complains is known to few. Source: other-groups DIR-P17, D-11, DIR-26.
 */
public final class ComplaintKind extends RecordKind {
    public final Field<RegisterNumber> number = numbered("number", DirectorateSettings.COMPLAINTS);
    public final Field<LocalDate> receivedOn = day("received_on")
            .initially(now -> now.today())
            .notAfter(now -> now.today())
            .sorted();
    public final Field<String> channel =
            code("channel", DirectorateCodes.CHANNEL).filtered();
    public final Field<Boolean> secret = yesNo("secret").initially(true).filtered();
    public final Field<String> subject = text("subject", 200).searched().wide();
    public final Field<String> account = longText("account", 4000).sensitive();
    public final Field<Optional<UnitId>> unit = unit("unit").optional();
    public final Field<Optional<SchoolId>> school = school("school").optional();
    public final Field<String> complainant = text("complainant", 200)
            .orEmpty()
            .seenWith(DirectoratePermissions.COMPLAINANT)
            .typedByMaker()
            .notExported();
    public final Field<String> contact = text("contact", 300)
            .orEmpty()
            .seenWith(DirectoratePermissions.COMPLAINANT)
            .typedByMaker()
            .notExported();
    public final Field<Optional<List<FileId>>> files =
            files("files", DirectorateFiles.PAPERS, DirectorateFiles.MOST).optional();
    /** Who reads a secret one beside whoever registered it and who has it. */
    public final Lines readers = lines("readers", "dir_complaint_reader", 0, 20);

    public final Field<PersonId> reader = readers.person("reader").unique();
    public final Field<Optional<LocalDate>> due =
            day("due_on").optional().formula(row -> flow().due(this, row)).sorted();

    public final State received = state("RECEIVED", StateTone.WAIT);
    public final State acknowledged = state("ACKNOWLEDGED", StateTone.WAIT);
    public final State inHand = state("IN_HAND", StateTone.RUN);
    public final State withLawyer = state("WITH_LAWYER", StateTone.RUN);
    public final State resulted = state("RESULTED", StateTone.NEAR);
    public final State closed = end("CLOSED", StateTone.DONE);
    public final State dropped = end("DROPPED", StateTone.IDLE);

    public final Field<Optional<LocalDate>> acknowledgedOn = day("acknowledged_on")
            .notAfter(now -> now.today())
            .optional()
            .from(acknowledged)
            .usually(now -> now.today());
    public final Field<String> acknowledgedNo =
            text("acknowledged_no", 60).orEmpty().from(acknowledged);
    public final Field<Optional<PersonId>> owner = person("owner").optional().from(inHand, withLawyer);
    public final Field<Boolean> handed = yesNo("handed").initially(false).byCode();
    public final Field<String> caseNo = text("case_no", 60).orEmpty().byCode();
    public final Field<Optional<Stage>> stage =
            choice("stage", Stage.class).optional().byCode();
    public final Field<Optional<LocalDate>> stageSince =
            day("stage_since").optional().byCode();
    public final Field<String> result =
            longText("result", 500).orEmpty().from(resulted).sensitive();
    public final Field<Optional<LocalDate>> answeredOn = day("answered_on")
            .notAfter(now -> now.today())
            .optional()
            .from(closed)
            .usually(now -> now.today());
    public final Field<String> answerNo = text("answer_no", 60).orEmpty().from(closed);

    public final Action acknowledge = action("acknowledge")
            .from(received)
            .to(acknowledged)
            .needs(DirectoratePermissions.COMPLAINT_KEEP)
            .demands(acknowledgedOn)
            .asks(acknowledgedNo)
            .icon("mail-check");
    public final Action give = action("give")
            .from(received, acknowledged)
            .to(inHand)
            .needs(DirectoratePermissions.COMPLAINT_KEEP)
            .demands(owner)
            .tells(row -> ComplaintAudience.owner(this, row))
            .icon("user-check");
    public final Action handOver = action("hand-over")
            .from(received, acknowledged)
            .to(withLawyer)
            .needs(DirectoratePermissions.COMPLAINT_KEEP)
            .asks(owner)
            .confirmed()
            .tells(row -> ComplaintAudience.owner(this, row))
            .icon("scale");
    /** The lawyers tell how far they are. */
    public final Action stand =
            action("stand", "stood").from(withLawyer, resulted).automatic();
    /** The lawyers closed their case. */
    public final Action settle =
            action("settle").from(withLawyer).to(resulted).automatic().tells(row -> ComplaintAudience.registrar(row));

    public final Action report = action("report")
            .from(inHand, withLawyer)
            .to(resulted)
            .needs(DirectoratePermissions.COMPLAINT_KEEP)
            .orOwn()
            .demands(result)
            .tells(row -> ComplaintAudience.registrar(row))
            .icon("file-check");
    public final Action answer = action("answer")
            .from(resulted)
            .to(closed)
            .needs(DirectoratePermissions.COMPLAINT_KEEP)
            .demands(answeredOn)
            .asks(answerNo)
            .icon("send");
    public final Action drop = action("drop")
            .from(received, acknowledged)
            .to(dropped)
            .needs(DirectoratePermissions.COMPLAINT_KEEP)
            .because()
            .backward("ban");

    private final ComplaintFlow flow;

    /** @param flow what follows with the lawyers */
    public ComplaintKind(ComplaintFlow flow) {
        super("directorate", "complaint", "dir_complaint");
        this.flow = flow;
        rights(DirectoratePermissions.COMPLAINT_VIEW, DirectoratePermissions.COMPLAINT_KEEP, received, acknowledged);
        reached(ComplaintKind::reachOf);
        readers(secret, reader, DirectoratePermissions.COMPLAINT_SECRET);
        ownOf(owner);
        dueBy(due);
        flow.attach(this);
        titled(number, subject);
        list(number, receivedOn, channel, subject, secret, due, stage);
        section("what", receivedOn, channel, secret, subject, account, unit, school, files);
        section("who", complainant, contact);
        section("readers", readers);
        tab("open", received, acknowledged, inHand, withLawyer, resulted);
        tab("late", now -> List.of(in(received, acknowledged, inHand, withLawyer, resulted), due.below(now.today())));
        tab("lawyer", withLawyer);
        tab("all");
        way(received, acknowledged, withLawyer, resulted, closed);
        menu("DIR", "shield-alert", 240, "people");
    }

    private ComplaintFlow flow() {
        return flow;
    }

    /** Whoever sees complaints of the whole office sees all that are not secret; everybody else those that are given to them. */
    private static Scope reachOf(Caller caller, Permission permission) {
        Scope held = caller.scope(permission);
        boolean own =
                permission.equals(DirectoratePermissions.COMPLAINT_VIEW) && !held.wholeOffice() && !held.isEmpty();
        return own ? new Scope(false, Set.of(), Set.of(), true) : held;
    }
}
