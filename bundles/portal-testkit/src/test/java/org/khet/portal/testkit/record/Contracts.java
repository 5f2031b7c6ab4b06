package org.khet.portal.testkit.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.structure.UnitId;

/** Contracts that are approved by a paper, numbered when they are signed, and corrected when they are closed. */
public final class Contracts extends RecordKind {
    static final Permission VIEW = Permission.of("vouchers:contract:view");
    static final Permission RECORD = Permission.of("vouchers:contract:record");
    static final Permission SIGN = Permission.of("vouchers:contract:sign");
    private static final NumberSeries NUMBERS = new NumberSeries(
            "vouchers.contract",
            NumberSeries.YearKind.FISCAL,
            Setting.text("vouchers.setting.contractPattern", "{seq}/{BE}", "stories"));

    public final Field<Optional<RegisterNumber>> number =
            numbered("number", NUMBERS).optional();
    public final Field<LocalDate> signedOn = day("signed_on").initially(now -> now.today());
    public final Field<UnitId> unit = unit("unit");
    public final Field<String> title = text("title", 120).searched();
    public final Field<String> account = secret("account_no", 20);
    public final Field<Optional<RecordLink>> basis =
            link("basis", "vouchers.voucher").optional();
    public final Field<Optional<List<FileId>>> papers = files(
                    "papers", new FileRules(1_000_000, Set.of("application/pdf")), 3)
            .optional();
    public final Field<BigDecimal> baht = baht("baht");
    public final Field<Optional<Long>> previous =
            record("previous", "vouchers.contract").optional().byCode();
    public final Field<Integer> version =
            whole("version_no", 1, 99).initially(1).byCode();
    public final Lines parts = lines("parts", "vch_contract_part", 0, 200);
    public final Field<String> part = parts.text("part", 200);
    public final Field<LocalDate> due = parts.day("due_on");
    public final Field<BigDecimal> share = parts.baht("share");

    public final State drafted = state("DRAFTED", StateTone.IDLE);
    public final State asked = state("ASKED", StateTone.WAIT).within(3);
    public final State signed = state("SIGNED", StateTone.RUN);
    public final State lapsed = end("LAPSED", StateTone.LATE);
    public final State closed = end("CLOSED", StateTone.DONE);
    public final State superseded = end("SUPERSEDED", StateTone.IDLE);

    public final Field<String> orderNo = text("order_no", 60).from(signed).orEmpty();
    public final Field<Optional<LocalDate>> orderOn =
            day("order_on").from(signed).optional();

    public final Action ask = action("ask")
            .from(drafted)
            .to(asked)
            .needs(RECORD)
            .orFor((row, now) -> this.meant.getAsBoolean())
            .when((row, now) -> this.standing.get())
            .saysWhyNot()
            .requests("vouchers.contract", baht);
    public final Action grant = action("grant")
            .from(asked)
            .to(signed)
            .needs(SIGN)
            .answers(Action.Answer.GRANTED)
            .demands(orderNo, orderOn);
    public final Action giveBack = action("give-back")
            .from(asked)
            .to(drafted)
            .needs(SIGN)
            .answers(Action.Answer.RETURNED)
            .because()
            .backward();
    public final Action refuse = action("refuse")
            .from(asked)
            .to(lapsed)
            .needs(SIGN)
            .answers(Action.Answer.REFUSED)
            .because()
            .backward();
    public final Action lapse =
            action("lapse").from(signed).to(lapsed).after(signed, 20).when((row, now) -> this.lasting.apply(row));
    public final Action close =
            action("close").from(signed).to(closed).needs(SIGN).withSecondFactor();
    public final Action correct = action("correct").from(closed).needs(SIGN).corrects(title);

    public final Action renew =
            action("renew").from(closed).to(superseded).needs(SIGN).because().makesNextVersion(previous, version);
    public final Action redate =
            action("redate").from(signed).needs(SIGN).asks(signedOn).inOwnTime();

    private Supplier<Optional<Problem>> standing = Optional::empty;
    private BooleanSupplier meant = () -> false;
    private Function<RecordRow, Optional<Problem>> lasting = row -> Optional.empty();
    private Supplier<Optional<Problem>> kept = Optional::empty;

    /** Lets the guard of the action that asks do what a story says. */
    void guarded(Supplier<Optional<Problem>> guard) {
        standing = guard;
    }

    /** Lets what says for whom the action that asks is besides do what a story says. */
    void meant(BooleanSupplier people) {
        meant = people;
    }

    /** Lets the guard of the action that comes by itself do what a story says. */
    void lasting(Function<RecordRow, Optional<Problem>> guard) {
        lasting = guard;
    }

    /** Lets what says whether a contract may be changed do what a story says. */
    void kept(Supplier<Optional<Problem>> rule) {
        kept = rule;
    }

    /** The kind. */
    public Contracts() {
        super("vouchers", "contract", "vch_contract");
        rights(VIEW, RECORD, drafted);
        belongsTo(unit);
        numberedAt(signed);
        dated(signedOn);
        changeable((row, now) -> kept.get());
        titled(title);
        list(number, signedOn, title, baht);
        section("what", signedOn, unit, title, account, basis, papers, baht);
        section("parts", parts);
        notPrinted();
        menu("FIN", "file", 20, "contracts");
    }
}
