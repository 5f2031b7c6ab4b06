package org.khet.ict.internal.supply;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.ict.internal.setting.TextValidator;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;

/**
 * Loans of devices (แบบ F3): a device is lent once at a time, and what comes back damaged gets a repair ticket. Source: ict
 * C.3a, E-R21, kinds-ict ict.loan, ICT-39 to ICT-41, ICT-115.
 */
public final class DeviceLoanRecord extends RecordKind {
    public final Field<RegisterNumber> number =
            numbered("number", IctSettings.LOANS).filtered();
    public final Field<PersonId> borrower =
            person("borrower").initially(now -> now.caller().person());
    public final Field<Optional<UnitId>> unit = unit("unit").filtered().optional();
    public final Field<Optional<SchoolId>> school = school("school").filtered().optional();
    public final Field<String> phone = text("phone", 20)
            .when((field, value, now) ->
                    Optional.ofNullable(TextValidator.wrongPhone(field, TextValidator.phone(value))));
    public final Field<String> purpose = text("purpose", 300).searched().wide();
    public final Field<String> place = text("place", 200);
    public final Field<LocalDate> from = day("from_day").initially(now -> now.today());
    public final Field<LocalDate> due = day("due").notBefore(from).sorted();
    public final Lines items = lines("items", "ict_loan_item", 1, 20);
    public final Field<String> device = items.text("device", 60).orEmpty();
    public final Field<String> thing = items.text("item", 200).orEmpty();
    public final Field<String> accessories = items.text("accessories", 200).orEmpty();
    public final Lines handed = lines("handed", "ict_loan_out", 0, 20).fixed();
    public final Field<String> handedItem = handed.text("item", 300).byCode();
    public final Field<Optional<Long>> handedDevice =
            handed.record("device", "ict.equipment").byCode().optional();
    public final Field<DeviceCondition> conditionOut = handed.choice("condition_out", DeviceCondition.class);
    public final Field<String> handedAccessories =
            handed.text("accessories", 200).orEmpty();
    public final Lines back = lines("back", "ict_loan_back", 0, 20).fixed();
    public final Field<String> backItem = back.text("item", 300).byCode();
    public final Field<Optional<Long>> backDevice =
            back.record("device", "ict.equipment").byCode().optional();
    public final Field<DeviceCondition> conditionIn = back.choice("condition_in", DeviceCondition.class);
    public final Field<String> backNote = back.text("note", 300).orEmpty();
    public final Field<String> ticket = back.text("ticket", 60).byCode().orEmpty();
    public final Field<Integer> extended = whole("extended", 0, 99).byCode().initially(0);
    public final Field<Optional<PersonId>> approver =
            person("approver").byCode().optional();
    public final Field<Optional<PersonId>> giver = person("giver").byCode().optional();
    public final Field<Optional<LocalDate>> remindedOn =
            day("reminded_on").byCode().optional();

    public final State requested = state("REQUESTED", StateTone.IDLE);
    public final State approved = state("APPROVED", StateTone.RUN);
    public final State given = state("GIVEN", StateTone.WAIT);
    public final State returned = state("RETURNED", StateTone.NEAR);
    public final State closed = end("CLOSED", StateTone.DONE);
    public final State sentBack = state("SENT_BACK", StateTone.NEAR);
    public final State refused = end("REFUSED", StateTone.LATE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);
    public final Field<Optional<PersonId>> receiver =
            person("receiver").from(given).optional();
    public final Field<Optional<LocalDate>> newDue = day("new_due").from(given).optional();
    public final Field<Optional<LocalDate>> returnedOn = day("returned_on")
            .from(returned)
            .notAfter(now -> now.today())
            .optional()
            .usually(now -> now.today());
    public final Field<String> returner = text("returner", 200).from(returned).orEmpty();

    public final Action approve = action("approve")
            .from(requested)
            .to(approved)
            .needs(IctPermissions.SUPPLY_APPROVE)
            .notBy(borrower)
            .notWho(create())
            .when((row, now) -> rules().lateBorrower(now, row))
            .does((row, now) -> rules().prepared(row, now))
            .icon("stamp")
            .tells(borrower)
            .tells(IctPermissions.SUPPLY_GIVE);
    public final Action lend = action("lend")
            .from(approved)
            .to(given)
            .needs(IctPermissions.SUPPLY_GIVE)
            .asks(handed)
            .demands(receiver)
            .whenTyped((row, now) -> rules().sameHands(row, now))
            .does((row, now) -> rules().handedOut(row, now))
            .then((row, now) -> rules().lend(row, now))
            .icon("hand")
            .tells(borrower);
    public final Action extend = action("extend")
            .from(given)
            .needs(IctPermissions.SUPPLY_APPROVE)
            .notBy(borrower)
            .demands(newDue)
            .whenTyped((row, now) -> rules().extension(row, now))
            .does((row, now) -> rules().extended(row))
            .icon("calendar-plus")
            .tells(borrower);
    public final Action takeBack = action("take-back")
            .from(given)
            .to(returned)
            .needs(IctPermissions.SUPPLY_GIVE)
            .asks(back)
            .demands(returnedOn, returner)
            .does((row, now) -> rules().cameBack(row, now))
            .icon("undo-2")
            .tells(borrower);
    public final Action close = action("close")
            .from(returned)
            .to(closed)
            .needs(IctPermissions.SUPPLY_GIVE)
            .icon("circle-check");
    public final Action giveBack = action("give-back")
            .from(requested)
            .to(sentBack)
            .needs(IctPermissions.SUPPLY_APPROVE)
            .because()
            .backward("undo-2")
            .tells(borrower);
    public final Action resubmit = action("resubmit", "resubmitted")
            .from(sentBack)
            .to(requested)
            .needs(IctPermissions.SUPPLY_APPROVE)
            .orOwn()
            .icon("send")
            .tells(IctPermissions.SUPPLY_APPROVE);
    public final Action refuse = action("refuse")
            .from(requested)
            .to(refused)
            .needs(IctPermissions.SUPPLY_APPROVE)
            .because()
            .backward("ban")
            .tells(borrower);
    public final Action cancel = action("cancel", "cancelled")
            .from(requested, sentBack, approved)
            .to(cancelled)
            .needs(IctPermissions.SUPPLY_APPROVE)
            .orOwn()
            .because()
            .backward("circle-x");
    /** The day before it is due; done by the job. */
    public final Action announce = action("announce").from(given).automatic().tells(borrower);
    /** The day after it was due; done by the job. */
    public final Action callIn = action("call-in", "called-in")
            .from(given)
            .automatic()
            .tells(borrower)
            .tells(IctPermissions.SUPPLY_GIVE);

    private final DeviceLoanRules rules;

    /** @param rules what happens with the devices */
    public DeviceLoanRecord(DeviceLoanRules rules) {
        super("ict", "loan", "ict_loan");
        this.rules = rules;
        rights(IctPermissions.SUPPLY_REQUEST, IctPermissions.SUPPLY_REQUEST, requested, sentBack);
        belongsTo(unit);
        isAbout(school);
        ownOf(borrower);
        oneOf(unit, school);
        items.each((line, row, now) -> rules.item(this, line, now));
        rule((row, now) -> rules.tooLong(this, row, now));
        create().tells(IctPermissions.SUPPLY_APPROVE);
        dueBy(due);
        titled(number, purpose);
        list(number, borrower, unit, school, from, due, purpose);
        section("what", borrower, unit, school, phone, purpose, place, from, due);
        section("items", items);
        tab("mine", now -> List.of(mine()));
        tab("approve", requested);
        tab("out", given);
        tab("overdue", now -> List.of(in(given), due.below(now.today())));
        tab("all");
        way(requested, approved, given, returned, closed);
        menu("ICT", "hand", 62, "supplies");
    }

    private DeviceLoanRules rules() {
        return rules;
    }
}
