package org.khet.documents.internal.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khet.documents.internal.chain.rule.ChainPart;
import org.khet.documents.internal.chain.rule.ChainRuleKind;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.structure.UnitId;

/**
 * Who comes in which order when a paper is submitted. A vacant place and the own level of whose paper it is are left out with a note; who
 * would come twice comes once, at the later level; where the last one cannot decide, the next superior does. Superiors are climbed
 * in one direction only, so no circle can arise. Source: core E-20, A-2; kinds-documents §8.
 */
final class ChainPlanner {
    static final String VACANT = "vacant";
    static final String OWN = "own";
    static final String LATER = "later";
    static final String ABSENT = "absent";

    /**
     * A level to be.
     *
     * @param line  the line of the rule
     * @param place whose place it is, another than the rule's after climbing
     * @param seat  who has it, {@code null} while it is vacant
     * @param note  why it is left out, empty when it is not
     */
    record Planned(
            RecordLine line, LevelPlace place, @Nullable ChainSeat seat, String note) {
        Planned without(String why) {
            return new Planned(line, place, seat, why);
        }
    }

    private final SeatResolver seats;
    private final ChainRuleKind kind;

    ChainPlanner(SeatResolver seats, ChainRuleKind kind) {
        this.seats = seats;
        this.kind = kind;
    }

    /**
     * All levels in their order; the last one is left out when nobody is there who may decide.
     *
     * @param barred whose paper it is, who answer at no level of a part
     */
    List<Planned> plan(
            OfficeId office, RecordRow rule, UnitId of, Function<ChainPart, Set<PersonId>> barred, LocalDate day) {
        List<RecordLine> lines = rule.lines(kind.levels);
        List<Planned> planned = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Set<PersonId> authors = barred.apply(lines.get(i).get(kind.part));
            Planned one = first(office, lines.get(i), of, authors, day);
            boolean last = i == lines.size() - 1;
            planned.add(last && !one.note().isEmpty() ? climbed(office, one, of, authors, day) : one);
        }
        for (int i = 0; i < planned.size() - 1; i++) {
            if (planned.get(i).note().isEmpty() && comesLater(planned, i)) {
                planned.set(i, planned.get(i).without(LATER));
            }
        }
        return planned;
    }

    private Planned first(OfficeId office, RecordLine line, UnitId of, Set<PersonId> authors, LocalDate day) {
        LevelPlace place = LevelPlace.of(kind, line);
        ChainSeat seat = seats.seat(office, place, of, day).orElse(null);
        return new Planned(line, place, seat, note(seat, authors));
    }

    private static String note(@Nullable ChainSeat seat, Set<PersonId> authors) {
        if (seat == null) {
            return VACANT;
        }
        return authors.contains(seat.holder()) ? OWN : "";
    }

    private Planned climbed(OfficeId office, Planned one, UnitId of, Set<PersonId> authors, LocalDate day) {
        for (LevelPlace up = one.place().above(); up != null; up = up.above()) {
            Optional<ChainSeat> seat = seats.seat(office, up, of, day);
            if (seat.isPresent() && !authors.contains(seat.get().holder())) {
                return new Planned(one.line(), up, seat.get(), "");
            }
        }
        return one;
    }

    private static boolean comesLater(List<Planned> planned, int at) {
        ChainSeat seat = planned.get(at).seat();
        return seat != null
                && planned.subList(at + 1, planned.size()).stream()
                        .anyMatch(later -> later.note().isEmpty()
                                && later.seat() != null
                                && later.seat().holder().equals(seat.holder()));
    }
}
