package org.khet.personnel.internal.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.personnel.internal.PersonnelCodes;
import org.khet.personnel.internal.PersonnelPermissions;
import org.khet.personnel.internal.PersonnelReach;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.person.StaffKinds;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/**
 * The file of a person (ทะเบียนประวัติ ก.พ.7 / ก.ค.ศ.16): entered by one, confirmed by another; from then on only corrections with evidence
 * change it, and each stands in its history. Everybody reads the own one. Source: other-groups HR-P13, H-05, H-07, HR-07, HR-13, HR-14.
 */
public final class PersonnelFileKind extends RecordKind {
    public final Field<PersonId> person = person("person").unique();
    public final Field<String> staffKind =
            code("staff_kind", StaffKinds.LIST).initially("civil-servant").filtered();
    public final Field<Optional<UnitId>> unit = unit("unit").optional().filtered();
    public final Field<Optional<SchoolId>> school = school("school").optional().filtered();
    public final Field<String> position = text("position_text", 200).searched();
    public final Field<LocalDate> born =
            day("born_on").notAfter(now -> now.today()).sensitive();
    public final Field<LocalDate> started = day("started_on").notBefore(born);
    public final Field<LocalDate> retires = day("retires_on")
            .formula(row -> RetirementDay.of(row.get(born)))
            .filtered()
            .sorted();
    public final Field<Optional<BigDecimal>> salary = baht("salary").optional().sensitive();
    public final Field<Optional<String>> standing =
            code("standing_code", PersonnelCodes.STANDING).optional();
    public final Field<String> degree = text("degree", 200).orEmpty();
    public final Field<String> licence = text("licence_no", 40).orEmpty();
    public final Field<Optional<LocalDate>> licenceUntil =
            day("licence_until").optional().sorted();
    public final Lines history = lines("history", "psn_file_history", 0, 1000).byCode();
    public final Field<LocalDate> historyOn = history.day("happened_on");
    public final Field<ChangedFact> historyFact = history.choice("fact", ChangedFact.class);
    public final Field<String> before =
            history.text("before_text", 300).orEmpty().sensitive();
    public final Field<String> after = history.text("after_text", 300).orEmpty().sensitive();
    public final Field<String> source = history.text("source_text", 300).orEmpty();
    public final Field<Optional<LocalDate>> leftOn = day("left_on").optional().byCode();

    public final State entered = state("ENTERED", StateTone.WAIT);
    public final State serving = state("SERVING", StateTone.RUN);
    public final State left = end("LEFT", StateTone.IDLE);

    public final Action confirm = action("confirm")
            .from(entered)
            .to(serving)
            .needs(PersonnelPermissions.CHECK)
            .notWho(create())
            .icon("badge-check");
    public final Action leave = action("leave", "left").from(serving).to(left).automatic();

    /** The kind as the module keeps it. */
    public PersonnelFileKind() {
        super("personnel", "file", "psn_file");
        rights(PersonnelPermissions.VIEW, PersonnelPermissions.KEEP, entered);
        exported(PersonnelPermissions.KEEP);
        reached(PersonnelReach.ownAnd());
        ownOf(person);
        titled(person, position);
        list(person, position, unit, school, staffKind, retires);
        section("who", person, staffKind, unit, school, position);
        section("service", born, started, retires, leftOn, salary, standing);
        section("learning", degree, licence, licenceUntil);
        section("history", history);
        tab("serving", serving);
        tab("entered", entered);
        tab("retiring", this::retiring);
        tab("all");
        way(entered, serving, left);
        notForAgendas();
        menu("HR", "contact", 600, "people");
    }

    private List<Condition> retiring(RecordContext now) {
        return List.of(in(serving), retires.below(now.fiscalYear().lastDay().plusDays(1)));
    }
}
