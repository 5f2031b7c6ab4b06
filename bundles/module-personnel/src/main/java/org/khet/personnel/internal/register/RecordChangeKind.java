package org.khet.personnel.internal.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.personnel.internal.PersonnelCodes;
import org.khet.personnel.internal.PersonnelFiles;
import org.khet.personnel.internal.PersonnelPermissions;
import org.khet.personnel.internal.PersonnelReach;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * A correction of a file: asked for by the person or the group, with evidence, checked by one and entered by another. Source:
 * other-groups HR-P13, H-07, HR-13, HR-14.
 */
public final class RecordChangeKind extends RecordKind {
    private static final List<ChangedFact> WORDS =
            List.of(ChangedFact.POSITION, ChangedFact.DEGREE, ChangedFact.LICENCE, ChangedFact.OTHER);
    private static final List<ChangedFact> DAYS =
            List.of(ChangedFact.BORN, ChangedFact.STARTED, ChangedFact.LICENCE_UNTIL);

    public final Field<PersonId> person =
            person("person").initially(now -> now.caller().person());
    public final Field<ChangedFact> fact = choice("fact", ChangedFact.class).filtered();
    public final Field<String> newText =
            text("new_text", 200).orEmpty().neededIf(fact.in(WORDS)).onlyIf(fact.in(WORDS));
    public final Field<Optional<LocalDate>> newDay =
            day("new_day").optional().neededIf(fact.in(DAYS)).onlyIf(fact.in(DAYS));
    public final Field<Optional<BigDecimal>> newBaht = baht("new_baht")
            .optional()
            .sensitive()
            .neededIf(fact.is(ChangedFact.SALARY))
            .onlyIf(fact.is(ChangedFact.SALARY));
    public final Field<Optional<String>> newStanding = code("new_standing", PersonnelCodes.STANDING)
            .optional()
            .neededIf(fact.is(ChangedFact.STANDING))
            .onlyIf(fact.is(ChangedFact.STANDING));
    public final Field<String> source = text("source_text", 300);
    public final Field<List<FileId>> evidence = files("evidence", PersonnelFiles.PAPER, PersonnelFiles.MOST);
    public final Field<String> before =
            text("before_text", 300).orEmpty().byCode().sensitive();

    public final State asked = state("ASKED", StateTone.WAIT);
    public final State checked = state("CHECKED", StateTone.RUN);
    public final State entered = end("ENTERED", StateTone.DONE);
    public final State refused = end("REFUSED", StateTone.IDLE);
    public final State withdrawn = end("WITHDRAWN", StateTone.IDLE);

    public final Action check = action("check")
            .from(asked)
            .to(checked)
            .needs(PersonnelPermissions.KEEP)
            .notBy(person)
            .notWho(create())
            .icon("clipboard-check");
    public final Action enter = action("enter")
            .from(checked)
            .to(entered)
            .needs(PersonnelPermissions.CHECK)
            .notBy(person)
            .notWho(check)
            .icon("badge-check")
            .tells(person);
    public final Action refuse = action("refuse")
            .from(asked, checked)
            .to(refused)
            .needs(PersonnelPermissions.KEEP)
            .because()
            .backward("ban")
            .tells(person);
    /** Whoever asked takes the request back while nothing was entered. */
    public final Action withdraw = action("withdraw", "withdrawn")
            .from(asked, checked)
            .to(withdrawn)
            .needs(PersonnelPermissions.KEEP)
            .orOwn()
            .backward("undo-2")
            .inOwnTime();

    /** The kind as the module keeps it. */
    public RecordChangeKind() {
        super("personnel", "record-change", "psn_record_change");
        rights(PersonnelPermissions.VIEW, PersonnelPermissions.ASK, asked);
        exported(PersonnelPermissions.KEEP);
        reached(PersonnelReach.ownAnd());
        ownOf(person);
        rule(PersonnelReach.ownOrKept(person));
        titled(person, fact);
        list(person, fact, source);
        section("what", person, fact, newText, newDay, newBaht, newStanding, before);
        section("proof", source, evidence);
        create().tells(PersonnelPermissions.KEEP);
        tab("open", asked, checked);
        tab("all");
        way(asked, checked, entered);
        notForAgendas();
        menu("HR", "pencil", 601, "people");
    }
}
