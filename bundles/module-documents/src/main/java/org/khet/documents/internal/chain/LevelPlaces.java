package org.khet.documents.internal.chain;

import java.util.Optional;
import java.util.function.Predicate;
import org.khet.documents.internal.chain.rule.ChainPart;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;

/** Whom a level of a running chain asks now: who has the place, else the next superior. Source: core E-20, E-25, A-2. */
final class LevelPlaces {
    private final ChainEngine engine;

    LevelPlaces(ChainEngine engine) {
        this.engine = engine;
    }

    /** @throws Rejected if it decides and nobody is there who may */
    LevelAsked asked(PaperKind kind, RecordRow paper, RecordRow level, RecordContext now) {
        LevelPlace place = LevelPlace.of(of(), level);
        Predicate<Decider> barred = barred(kind, paper, level, now);
        Optional<ChainSeat> seat = engine.seat(kind, paper, level, now);
        if (seat.filter(one -> isFree(one.holder(), barred, now)).isPresent()) {
            return LevelAsked.of(seat.get());
        }
        if (level.get(of().part) == ChainPart.DECISION) {
            return climbed(kind, paper, place, barred, now)
                    .or(() -> seat)
                    .map(LevelAsked::of)
                    .orElseThrow(() -> Rejected.of("", "documents.error.nobody-decides", paper.get(kind.rule)));
        }
        Optional<ChainSeat> above = seat.isEmpty() || level.get(of().maySkip)
                ? Optional.empty()
                : climbed(kind, paper, place, barred, now).filter(one -> !comesLater(kind, paper, level, one, now));
        return above.map(LevelAsked::of)
                .orElseGet(() -> LevelAsked.nobody(seat.isEmpty() ? ChainPlanner.VACANT : ChainPlanner.ABSENT));
    }

    /** Whether who is asked at an open level still has the place and decides, or was given this one paper and is there. */
    boolean isAskedRightly(PaperKind kind, RecordRow paper, RecordRow level, RecordContext now) {
        Optional<PersonId> delegate = level.get(of().delegate);
        if (delegate.isPresent()) {
            return engine.portal()
                    .people()
                    .find(now.office(), delegate.get())
                    .filter(Person::active)
                    .flatMap(one -> engine.decider(one.id(), now))
                    .filter(one -> one.person().equals(delegate.get()))
                    .isPresent();
        }
        return held(kind, paper, level, now)
                .filter(one -> isFree(one.holder(), barred(kind, paper, level, now), now))
                .isPresent();
    }

    /** The place of whoever is asked, the own one or that of a superior that was climbed to; empty when that one lost it. */
    Optional<ChainSeat> held(PaperKind kind, RecordRow paper, RecordRow level, RecordContext now) {
        PersonId asked = level.get(of().holder).orElse(null);
        Optional<ChainSeat> seat =
                engine.seat(kind, paper, level, now).filter(one -> one.holder().equals(asked));
        LevelPlace up = LevelPlace.of(of(), level).above();
        while (seat.isEmpty() && up != null) {
            seat = engine.seats()
                    .seat(now.office(), up, paper.get(kind.unit), now.today())
                    .filter(one -> one.holder().equals(asked));
            up = up.above();
        }
        return seat;
    }

    /** Whether whoever would be asked instead has a level of the own further on, and so is asked once, there. */
    private boolean comesLater(PaperKind kind, RecordRow paper, RecordRow level, ChainSeat asked, RecordContext now) {
        return engine.of(paper, paper.get(kind.pass), now.caller()).stream()
                .filter(one -> one.state().equals(of().waiting) && one.id() != level.id())
                .flatMap(one -> engine.seat(kind, paper, one, now).stream())
                .anyMatch(one -> one.holder().equals(asked.holder()));
    }

    private Predicate<Decider> barred(PaperKind kind, RecordRow paper, RecordRow level, RecordContext now) {
        OwnPaperRule own = new OwnPaperRule(engine.portal());
        return decider -> own.isBarred(kind, paper, level.get(of().part), decider, now);
    }

    private Optional<ChainSeat> climbed(
            PaperKind kind, RecordRow paper, LevelPlace from, Predicate<Decider> barred, RecordContext now) {
        for (LevelPlace up = from.above(); up != null; up = up.above()) {
            Optional<ChainSeat> seat = engine.seats().seat(now.office(), up, paper.get(kind.unit), now.today());
            if (seat.filter(one -> isFree(one.holder(), barred, now)).isPresent()) {
                return seat;
            }
        }
        return Optional.empty();
    }

    /** Whether somebody whose paper it is not decides for the holder now. */
    private boolean isFree(PersonId holder, Predicate<Decider> barred, RecordContext now) {
        return engine.decider(holder, now).filter(barred.negate()).isPresent();
    }

    private LevelKind of() {
        return engine.registers().levels().kind();
    }
}
