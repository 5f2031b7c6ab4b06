package org.khet.finance.internal.receipt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.structure.UnitId;

/**
 * Support money of other bodies (รับเงินสนับสนุน): received by a committee with an order, receipted afterwards. Source: finance FE-05,
 * P03, RF-07; kinds-finance finance.support.
 */
public final class SupportRecord extends RecordKind {
    public final Field<String> donor = text("donor", 200).searched().wide();
    public final Field<String> letterNo = text("letter_no", 60).searched();
    public final Field<LocalDate> letterOn = day("letter_on");
    public final Field<BigDecimal> amount = baht("amount").positive().summed();
    public final Field<String> purpose = longText("purpose", 1000);
    public final Field<String> conditions = longText("conditions", 1000).orEmpty();
    public final Field<Optional<UnitId>> unit = unit("unit").optional();
    public final Field<Optional<SchoolId>> school = school("school").optional();
    public final Lines members = lines("members", "fin_support_member", 0, 15);
    public final Field<PersonId> member = members.person("person").unique();
    public final Field<String> duty = members.text("duty", 100);
    public final Field<BigDecimal> received =
            baht("received").byCode().initially(BigDecimal.ZERO).summed();

    public final State announced = state("ANNOUNCED", StateTone.WAIT);
    public final State appointed = state("APPOINTED", StateTone.RUN);
    public final State receivedState = state("RECEIVED", StateTone.RUN);
    public final State reported = end("REPORTED", StateTone.DONE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);
    public final Field<Optional<Long>> fund =
            record("fund", "finance.fund").byCode().optional();
    public final Field<String> orderNo = text("order_no", 60).from(appointed).orEmpty();
    public final Field<Optional<LocalDate>> orderOn =
            day("order_on").from(appointed).optional();
    public final Field<String> reportNo = text("report_no", 60).from(reported).orEmpty();

    public final Action draftOrder = action("draft-order", "order-drafted")
            .from(announced)
            .needs(FinancePermissions.SUPPORT_MANAGE)
            .when(this::committee)
            .draftsOrder("finance.support")
            .inOwnTime()
            .icon("file-pen");
    public final Action appoint = action("appoint")
            .from(announced)
            .to(appointed)
            .needs(FinancePermissions.SUPPORT_MANAGE)
            .answers(Action.Answer.GRANTED)
            .demands(orderNo, orderOn)
            .when(this::committee);
    public final Action receive = action("receive")
            .from(appointed, receivedState)
            .to(receivedState)
            .automatic()
            .tellsMaker();
    public final Action takeBack = action("take-back")
            .from(receivedState, reported)
            .to(row -> row.get(received()).signum() > 0 ? receivedState() : appointed(), receivedState, appointed)
            .automatic()
            .backward("undo-2")
            .tellsMaker();
    public final Action report = action("report")
            .from(receivedState)
            .to(reported)
            .needs(FinancePermissions.SUPPORT_MANAGE)
            .demands(reportNo);
    public final Action cancel = action("cancel", "cancelled")
            .from(announced, appointed)
            .to(cancelled)
            .needs(FinancePermissions.SUPPORT_MANAGE)
            .because()
            .backward("ban");

    private final Settings settings;

    /** @param settings fewest members of a committee */
    public SupportRecord(Settings settings) {
        super("finance", "support", "support-cases", "fin_support");
        this.settings = settings;
        rights(FinancePermissions.SUPPORT_VIEW, FinancePermissions.SUPPORT_MANAGE, announced);
        belongsTo(unit);
        isAbout(school);
        oneOf(unit, school);
        titled(donor);
        list(letterNo, letterOn, donor, amount, received, orderNo);
        section("what", donor, letterNo, letterOn, amount, unit, school, purpose, conditions);
        section("members", members);
        tab("open", announced, appointed, receivedState);
        tab("all");
        way(announced, appointed, receivedState, reported);
        menu("FIN", "heart-handshake", 75, "income");
    }

    private Field<BigDecimal> received() {
        return received;
    }

    private State receivedState() {
        return receivedState;
    }

    private State appointed() {
        return appointed;
    }

    private Optional<Problem> committee(RecordRow row, RecordContext now) {
        int least = settings.get(now.office(), FinanceSettings.COMMITTEE_LEAST, now.today());
        return row.lines(members).size() >= least
                ? Optional.empty()
                : Optional.of(Problem.of("", "finance.error.committee", least));
    }
}
