package org.khet.documents.internal.chain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.chain.rule.ChainPart;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;

/** Who may answer at an open level now, in which capacity. Source: core A-2, E-24 to E-27, CORE-28, CORE-67. */
final class LevelAccess {
    /**
     * The right of a person at a level.
     *
     * @param holder   whose level it is
     * @param capacity in which capacity
     * @param line     what stands below the name
     * @param forName  for whom, empty in the own name
     */
    record Right(PersonId holder, ActingCapacity capacity, String line, String forName) {}

    private final ChainEngine engine;

    LevelAccess(ChainEngine engine) {
        this.engine = engine;
    }

    /**
     * The caller's right.
     *
     * @throws Rejected in words why not
     */
    Right demand(Caller caller, PaperKind kind, RecordRow paper, RecordRow level, RecordContext now) {
        LevelKind of = engine.registers().levels().kind();
        if (new OwnPaperRule(engine.portal())
                .barred(kind, paper, level.get(of.part), now)
                .contains(caller.person())) {
            throw Rejected.of("", "documents.error.own-paper");
        }
        Optional<PersonId> delegate = level.get(of.delegate);
        if (delegate.isPresent()) {
            if (level.get(of.part) == ChainPart.DECISION) {
                require(caller, paper.get(kind.baht));
            }
            return delegated(caller, level, delegate.get());
        }
        ChainSeat seat = current(kind, paper, level, now);
        Decider decider = engine.decider(seat.holder(), now)
                .filter(one -> one.person().equals(caller.person()))
                .orElseThrow(() -> Rejected.of("", "documents.error.not-your-level", level.get(of.label)));
        if (new OwnPaperRule(engine.portal()).isBarred(kind, paper, level.get(of.part), decider, now)) {
            throw Rejected.of("", "documents.error.own-paper");
        }
        boolean own = decider.capacity() == ActingCapacity.OWN;
        limits(decider.limits(), decider.source(), kind, paper);
        limits(seat.limits(), seat.source(), kind, paper);
        if (level.get(of.part) == ChainPart.DECISION) {
            sign(caller, decider, paper.get(kind.baht));
        }
        ActingCapacity capacity = own ? seat.capacity() : decider.capacity();
        String position = engine.portal()
                .people()
                .find(now.office(), caller.person())
                .map(one -> one.position())
                .orElse("");
        return new Right(
                seat.holder(),
                capacity,
                ActingMessages.line(position, capacity, seat.title()),
                own ? "" : engine.name(caller, seat.holder()));
    }

    private Right delegated(Caller caller, RecordRow level, PersonId delegate) {
        LevelKind of = engine.registers().levels().kind();
        if (!delegate.equals(caller.person())) {
            throw Rejected.of("", "documents.error.not-your-level", engine.name(caller, delegate));
        }
        PersonId holder = level.get(of.holder).orElse(delegate);
        String position = engine.portal()
                .people()
                .find(caller.office(), delegate)
                .map(one -> one.position())
                .orElse("");
        return new Right(
                holder,
                ActingCapacity.ON_BEHALF,
                ActingMessages.line(position, ActingCapacity.ON_BEHALF, level.get(of.label)),
                engine.name(caller, holder));
    }

    /** Who has the place now; a level of a superior that was climbed to keeps its holder while that one has a place. */
    private ChainSeat current(PaperKind kind, RecordRow paper, RecordRow level, RecordContext now) {
        return engine.places()
                .held(kind, paper, level, now)
                .or(() -> engine.seat(kind, paper, level, now))
                .orElseThrow(() -> Rejected.of(
                        "",
                        "documents.error.place-vacant",
                        level.get(engine.registers().levels().kind().label)));
    }

    private static void limits(ActingLimits limits, String order, PaperKind kind, RecordRow paper) {
        beyond(limits, order, kind, paper).ifPresent(problem -> {
            throw new Rejected(List.of(problem));
        });
    }

    /** Why a signature is beyond what an order of acting allows: another kind of papers, a larger sum, or none where one is asked for. */
    static Optional<Problem> beyond(ActingLimits limits, String order, PaperKind kind, RecordRow paper) {
        Optional<BigDecimal> baht = paper.get(kind.baht);
        if (limits.most() != null && baht.isEmpty() && kind.namesSum(paper)) {
            return Optional.of(Problem.of("", "documents.error.no-sum", order));
        }
        boolean allowed = limits.allow(PaperPermissions.SIGN)
                && limits.allowKind(kind.type())
                && baht.filter(sum -> !limits.allow(sum)).isEmpty();
        return allowed ? Optional.empty() : Optional.of(Problem.of("", "documents.error.acting-limit", order));
    }

    /** The last signature needs the right to sign: the own one up to the sum, or the holder's. */
    private void sign(Caller caller, Decider decider, Optional<BigDecimal> baht) {
        if (decider.capacity() == ActingCapacity.OWN) {
            require(caller, baht);
        } else if (!engine.portal()
                .callers()
                .holders(caller.office(), PaperPermissions.SIGN)
                .contains(decider.holder())) {
            throw new org.khet.portal.api.security.NotPermitted(PaperPermissions.SIGN);
        }
    }

    private static void require(Caller caller, Optional<BigDecimal> baht) {
        if (baht.isPresent()) {
            caller.require(PaperPermissions.SIGN, baht.get());
        } else {
            caller.require(PaperPermissions.SIGN);
        }
    }
}
