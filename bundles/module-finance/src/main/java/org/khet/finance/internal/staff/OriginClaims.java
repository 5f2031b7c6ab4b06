package org.khet.finance.internal.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.claim.ClaimOrigins;
import org.khet.finance.internal.claim.ClaimRecord;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.structure.UnitId;

/** Makes the claim by which an approved loan, welfare claim or pay list is paid: one way out for all money. Source: kinds-finance §1.1. */
public final class OriginClaims {
    private final RecordService<ClaimRecord> claims;
    private final ClaimOrigins origins;
    private final SqlQuery sql;

    /**
     * What is to be paid.
     *
     * @param kind       kind of claim
     * @param unit       for whom
     * @param payee      to whom
     * @param subject    what for
     * @param line       spending line, if any
     * @param fund       kind of money, if no line
     * @param part       part that pays
     * @param gross      in baht
     * @param deductions in baht
     * @param drawn      whether the money is in the office already
     * @param vat        value added tax within the gross, in baht
     * @param invoice    number of the receipt or invoice, empty for none: the same one is not claimed twice
     */
    public record Wanted(
            long kind,
            UnitId unit,
            Payee payee,
            String subject,
            Optional<Long> line,
            Optional<Long> fund,
            String part,
            BigDecimal gross,
            BigDecimal deductions,
            boolean drawn,
            BigDecimal vat,
            String invoice) {
        /** Without value added tax. */
        public Wanted(
                long kind,
                UnitId unit,
                Payee payee,
                String subject,
                Optional<Long> line,
                Optional<Long> fund,
                String part,
                BigDecimal gross,
                BigDecimal deductions,
                boolean drawn) {
            this(kind, unit, payee, subject, line, fund, part, gross, deductions, drawn, BigDecimal.ZERO, "");
        }

        /** With this value added tax within the gross, in baht. */
        public Wanted withVat(BigDecimal tax) {
            return new Wanted(kind, unit, payee, subject, line, fund, part, gross, deductions, drawn, tax, invoice);
        }

        /** By this receipt or invoice. Source: finance RF-16. */
        public Wanted withInvoice(String number) {
            return new Wanted(kind, unit, payee, subject, line, fund, part, gross, deductions, drawn, vat, number);
        }
    }

    /**
     * To whom money goes, one of both.
     *
     * @param person of the office
     * @param vendor key of a payee outside
     */
    public record Payee(Optional<PersonId> person, Optional<Long> vendor) {
        /** A person. */
        public static Payee of(PersonId person) {
            return new Payee(Optional.of(person), Optional.empty());
        }
    }

    /**
     * @param claims  where it is made
     * @param origins tells what becomes of it
     * @param work    the module's unit
     */
    public OriginClaims(RecordService<ClaimRecord> claims, ClaimOrigins origins, UnitOfWork work) {
        this.claims = claims;
        this.origins = origins;
        this.sql = new SqlQuery(work);
    }

    /** Makes an approved claim for a record that has been approved. */
    public RecordRow approved(RecordContext now, RecordRow origin, Wanted wanted) {
        return claims.internal().act(now.caller(), received(now, origin, wanted), claims.kind().grant);
    }

    /** Makes a claim that goes the usual way of checks and approval. */
    public RecordRow received(RecordContext now, RecordRow origin, Wanted wanted) {
        ClaimRecord kind = claims.kind();
        return claims.internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(kind.receivedOn, now.today())
                                .with(kind.kind, wanted.kind())
                                .with(kind.unit, wanted.unit())
                                .with(kind.payee, wanted.payee().person().orElse(null))
                                .with(kind.vendor, wanted.payee().vendor().orElse(null))
                                .with(kind.subject, wanted.subject())
                                .with(kind.invoiceNo, wanted.invoice())
                                .with(kind.line, wanted.line().orElse(null))
                                .with(kind.fund, wanted.fund().orElse(null))
                                .with(kind.part, wanted.part())
                                .with(kind.vat, wanted.vat())
                                .with(kind.deductions, wanted.deductions())
                                .with(kind.drawn, wanted.drawn())
                                .with(kind.origin, new RecordLink(origin.kind().type(), origin.id(), wanted.subject()))
                                .with(
                                        kind.items,
                                        List.of(new RecordDraft()
                                                .with(kind.item, wanted.subject())
                                                .with(kind.amount, wanted.gross()))));
    }

    /** What an origin in one of these states does once that became of its claim; in other states it goes on as it is. */
    public void follow(RecordService<?> kept, ClaimOrigins.Fate fate, Action action, State... states) {
        follow(kept, fate, (origin, now) -> {
            if (Arrays.asList(states).contains(origin.state())) {
                kept.internal().act(now.caller(), origin, action);
            }
        });
    }

    /** What else follows for an origin. */
    public void follow(RecordService<?> kept, ClaimOrigins.Fate fate, BiConsumer<RecordRow, RecordContext> follows) {
        origins.keep(
                kept.kind().type(),
                fate,
                (claim, now) -> claim.get(claims.kind().origin)
                        .flatMap(link -> kept.find(now.office(), link.id()))
                        .ifPresent(origin -> follows.accept(origin, now)));
    }

    /** Whether these claims are paid, and there is one; a cancelled claim does not count. */
    public boolean arePaid(OfficeId office, List<Long> ids) {
        ClaimRecord kind = claims.kind();
        List<RecordRow> living = ids.stream()
                .map(id -> claims.find(office, id).orElseThrow())
                .filter(claim -> !claim.state().equals(kind.cancelled))
                .toList();
        return !living.isEmpty()
                && living.stream()
                        .allMatch(claim ->
                                claim.state().equals(kind.paid) || claim.state().equals(kind.filed));
    }

    /** The first claim of a record that is paid. */
    Optional<RecordRow> firstPaid(RecordRow origin) {
        OfficeId office = origin.head().office();
        return sql
                .list(
                        office,
                        "select id from fin_claim where office_id = ? and origin_type = ? and origin_id = ?"
                                + " and state in ('PAID', 'CLOSED') order by id",
                        one -> one.getLong(1),
                        office.value(),
                        origin.kind().type(),
                        origin.id())
                .stream()
                .findFirst()
                .flatMap(id -> claims.find(office, id));
    }

    /** Whether the claim that pays a record itself is paid: its first one that was not cancelled. Source: finance FIN-54, FIN-116. */
    boolean isFirstPaid(RecordRow origin) {
        OfficeId office = origin.head().office();
        return sql
                .list(
                        office,
                        "select state from fin_claim where office_id = ? and origin_type = ? and origin_id = ?"
                                + " and state <> 'CANCELLED' order by id",
                        one -> one.getString(1),
                        office.value(),
                        origin.kind().type(),
                        origin.id())
                .stream()
                .findFirst()
                .filter(List.of("PAID", "CLOSED")::contains)
                .isPresent();
    }

    /** When the first claim of a record that is paid was paid. */
    Optional<LocalDate> firstPaidOn(RecordRow origin) {
        return firstPaid(origin).flatMap(claim -> claim.get(claims.kind().paidOn));
    }

    /** Whether a claim was made and not cancelled. */
    boolean isLiving(OfficeId office, long id) {
        return claims.find(office, id)
                .filter(claim -> !claim.state().equals(claims.kind().cancelled))
                .isPresent();
    }

    /** Whether every living claim of a record is paid, and there is one. */
    public boolean isPaid(RecordContext now, RecordRow origin) {
        return arePaid(
                now.office(),
                sql.list(
                        now.office(),
                        "select id from fin_claim where office_id = ? and origin_type = ? and origin_id = ?",
                        one -> one.getLong(1),
                        now.office().value(),
                        origin.kind().type(),
                        origin.id()));
    }
}
