package org.khet.documents.internal.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khet.documents.internal.chain.rule.ChainPart;
import org.khet.documents.internal.chain.rule.ChainRuleFinder;
import org.khet.documents.internal.chain.rule.ChainRuleKind;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/**
 * Who may have signed a sheet of paper, and what stands below that name: who has the place that decides, who acts on the day of the
 * signature within the limits of the order, or who may sign anyhow. Whoever left since has no right any more, but had it by the place that
 * decides, or one above it, on that day. The own paper is signed by the place that decides alone, where the office lets it: nobody signs it
 * for others, nor by any other right. Source: core A-2, E-26, E-27, CORE-28.
 */
public final class SheetSigners {
    private final ChainEngine engine;

    /** Over the chains, who has which place, and who acts. */
    public SheetSigners(ChainEngine engine) {
        this.engine = engine;
    }

    private record Capacity(ActingCapacity capacity, String place, ActingLimits limits, String order) {
        static Capacity of(Decider decider, String place) {
            return new Capacity(decider.capacity(), place, decider.limits(), decider.source());
        }
    }

    /** Why whoever is named cannot have signed it; empty as long as signer or day are missing. */
    public Optional<Problem> problem(PaperKind kind, RecordRow paper, RecordContext now) {
        Optional<PersonId> signer = paper.get(kind.paperSigner);
        if (signer.isEmpty() || paper.get(kind.paperSigned).isEmpty()) {
            return Optional.empty();
        }
        Optional<Capacity> standing = standing(kind, paper, now);
        return standing.isPresent()
                ? LevelAccess.beyond(standing.get().limits(), standing.get().order(), kind, paper)
                : Optional.of(refused(kind, paper, signer.get(), now));
    }

    private Problem refused(PaperKind kind, RecordRow paper, PersonId signer, RecordContext now) {
        return isOwn(kind, paper, signer)
                ? Problem.of(kind.paperSigner.name(), "documents.error.own-paper")
                : Problem.of(
                        kind.paperSigner.name(), "documents.error.signer-right", engine.name(now.caller(), signer));
    }

    private static boolean isOwn(PaperKind kind, RecordRow paper, PersonId signer) {
        return kind.reading().authors(paper).contains(signer);
    }

    /** What stands below the name of who signed: the own position, with the words of acting and the place of whom it was done for. */
    public String line(PaperKind kind, RecordRow paper, RecordContext now) {
        String position = paper.get(kind.paperSigner)
                .map(signer -> position(now.office(), signer))
                .orElse("");
        return standing(kind, paper, now)
                .filter(one -> one.capacity() != ActingCapacity.OWN)
                .map(one -> ActingMessages.line(position, one.capacity(), one.place()))
                .orElse(position);
    }

    private Optional<Capacity> standing(PaperKind kind, RecordRow paper, RecordContext now) {
        return paper.get(kind.paperSigner)
                .flatMap(signer -> paper.get(kind.paperSigned).flatMap(day -> standing(kind, paper, signer, day, now)));
    }

    private Optional<Capacity> standing(
            PaperKind kind, RecordRow paper, PersonId signer, LocalDate day, RecordContext now) {
        Set<PersonId> may = engine.portal().callers().holders(now.office(), PaperPermissions.SIGN);
        boolean own = isOwn(kind, paper, signer);
        Optional<RecordRow> rule = new ChainRuleFinder(engine.registers().rules()).find(kind, paper, now);
        return Stream.concat(
                        seatsOfLeavers(kind, paper, now, day).stream(),
                        deciding(kind, paper, now, day).filter(seat -> may.contains(seat.holder())).stream())
                .filter(seat -> !own || seat.holder().equals(signer))
                .flatMap(seat -> signed(now.office(), seat, signer, day).stream())
                .findFirst()
                .or(() -> own && rule.isPresent() ? Optional.empty() : inOwnName(signer, may))
                .or(() -> own ? Optional.empty() : acting(now.office(), signer, day, may));
    }

    /** The place that decides and those above it, as far as who had them on that day has left since. */
    private List<ChainSeat> seatsOfLeavers(PaperKind kind, RecordRow paper, RecordContext now, LocalDate day) {
        ChainRuleKind of = engine.registers().rules().kind();
        Set<PersonId> authors = own().barred(kind, paper, ChainPart.DECISION, now);
        List<ChainSeat> found = new ArrayList<>();
        Optional<RecordRow> rule = new ChainRuleFinder(engine.registers().rules()).find(kind, paper, now);
        if (rule.isPresent()) {
            RecordLine last = rule.get().lines(of.levels).getLast();
            for (LevelPlace place = LevelPlace.of(of, last); place != null; place = place.above()) {
                engine.seats().had(now.office(), place, paper.get(kind.unit), day).stream()
                        .filter(seat -> !authors.contains(seat.holder())
                                && !engine.seats().isHere(now.office(), seat.holder()))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** Who has the place that decides about the paper, on the day of the signature. */
    private Optional<ChainSeat> deciding(PaperKind kind, RecordRow paper, RecordContext now, LocalDate day) {
        return new ChainRuleFinder(engine.registers().rules())
                .find(kind, paper, now)
                .map(rule -> new ChainPlanner(
                                engine.seats(), engine.registers().rules().kind())
                        .plan(now.office(), rule, paper.get(kind.unit), own().barred(kind, paper, now), day)
                        .getLast())
                .filter(last -> last.note().isEmpty())
                .flatMap(last -> Optional.ofNullable(last.seat()));
    }

    /** By a place: who had it, or who acted for its holder on that day. */
    private Optional<Capacity> signed(OfficeId office, ChainSeat seat, PersonId signer, LocalDate day) {
        if (seat.holder().equals(signer)) {
            return Optional.of(new Capacity(seat.capacity(), seat.title(), seat.limits(), seat.source()));
        }
        return halves(day)
                .flatMap(half -> engine.portal().acting().decider(office, seat.holder(), half).stream())
                .filter(one -> one.person().equals(signer))
                .map(one -> Capacity.of(one, seat.title()))
                .findFirst();
    }

    /** By the own right to sign. */
    private static Optional<Capacity> inOwnName(PersonId signer, Set<PersonId> may) {
        return may.contains(signer)
                ? Optional.of(new Capacity(ActingCapacity.OWN, "", ActingLimits.NONE, ""))
                : Optional.empty();
    }

    /** For anybody else who may sign and was away. */
    private Optional<Capacity> acting(OfficeId office, PersonId signer, LocalDate day, Set<PersonId> may) {
        return halves(day)
                .flatMap(half -> engine.portal().acting().actsFor(office, signer, half).stream())
                .flatMap(away -> Optional.ofNullable(away.decider()).stream())
                .filter(one -> may.contains(one.holder()))
                .map(one -> Capacity.of(one, position(office, one.holder())))
                .findFirst();
    }

    private OwnPaperRule own() {
        return new OwnPaperRule(engine.portal());
    }

    private String position(OfficeId office, PersonId person) {
        return engine.portal()
                .people()
                .find(office, person)
                .map(Person::position)
                .orElse("");
    }

    private static Stream<HalfDay> halves(LocalDate day) {
        return Stream.of(HalfDay.morning(day), HalfDay.afternoon(day));
    }
}
