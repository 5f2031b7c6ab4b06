package org.khet.personnel.internal.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.personnel.internal.PersonnelCodes;
import org.khet.personnel.internal.PersonnelFiles;
import org.khet.personnel.internal.PersonnelPermissions;
import org.khet.personnel.internal.PersonnelReach;
import org.khet.personnel.internal.PersonnelSettingReader;
import org.khet.personnel.internal.PersonnelSettings;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.series.RegisterNumber;

/** An identity card (บัตรประจำตัวเจ้าหน้าที่ของรัฐ): asked for, issued with number and last day, given back. Source: other-groups HR-P16, HR-17. */
public final class IdentityCardKind extends RecordKind {
    public final Field<Optional<RegisterNumber>> number =
            numbered("number", PersonnelSettings.CARDS).optional();
    public final Field<PersonId> person =
            person("person").initially(now -> now.caller().person()).filtered();
    public final Field<String> sort = code("card_code", PersonnelCodes.CARD).filtered();
    public final Field<String> reason = text("reason_text", 200);
    public final Field<Optional<List<FileId>>> photo =
            file("photo", PersonnelFiles.PAPER).optional();

    public final State asked = state("ASKED", StateTone.WAIT);
    public final State issued = state("ISSUED", StateTone.RUN);
    public final State returned = end("RETURNED", StateTone.IDLE);
    public final State refused = end("REFUSED", StateTone.IDLE);

    public final Field<Optional<LocalDate>> issuedOn =
            day("issued_on").optional().byCode();
    public final Field<Optional<LocalDate>> expiresOn =
            day("expires_on").optional().byCode().sorted();
    public final Field<Optional<LocalDate>> remindedOn =
            day("reminded_on").optional().byCode();

    public final Action issue = action("issue")
            .from(asked)
            .to(issued)
            .needs(PersonnelPermissions.KEEP)
            .icon("id-card")
            .tells(person);
    public final Action takeBack = action("return", "returned")
            .from(issued)
            .to(returned)
            .needs(PersonnelPermissions.KEEP)
            .because()
            .icon("undo-2");
    public final Action refuse = action("refuse")
            .from(asked)
            .to(refused)
            .needs(PersonnelPermissions.KEEP)
            .because()
            .backward("ban")
            .tells(person);
    public final Action remind = action("remind")
            .from(issued)
            .automatic()
            .does((row, now) -> row.with(remindedOn, now.today()))
            .tells(person);

    /** The kind by the settings of the office. */
    public IdentityCardKind(PersonnelSettingReader settings) {
        super("personnel", "card", "psn_card");
        rights(PersonnelPermissions.VIEW, PersonnelPermissions.ASK, asked);
        exported(PersonnelPermissions.KEEP);
        reached(PersonnelReach.ownAnd());
        ownOf(person);
        rule(PersonnelReach.ownOrKept(person));
        numberedAt(issued);
        dueBy(expiresOn);
        create().tells(PersonnelPermissions.KEEP);
        issue.does((row, now) -> row.with(issuedOn, now.today())
                .with(
                        expiresOn,
                        now.today()
                                .plusYears(settings.get(now.office(), PersonnelSettings.CARD_YEARS))
                                .minusDays(1)));
        titled(number, person, sort);
        list(number, person, sort, reason, issuedOn, expiresOn);
        section("what", number, person, sort, reason, photo);
        section("days", issuedOn, expiresOn, remindedOn);
        tab("open", asked);
        tab("issued", issued);
        tab("expired", now -> List.of(in(issued), expiresOn.below(now.today())));
        tab("all");
        way(asked, issued, returned);
        notForAgendas();
        menu("HR", "id-card", 607, "people");
    }
}
