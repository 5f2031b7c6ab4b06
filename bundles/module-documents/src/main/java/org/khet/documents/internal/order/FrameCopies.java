package org.khet.documents.internal.order;

import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.duty.DutyOrders;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/**
 * Frames of an order as the next version begins with them, so that one is put right without the others being typed again. Who left
 * goes along neither as person nor as deputy; the deputies after them move up. Source: core CORE-23, E-28.
 */
final class FrameCopies {
    private final RecordService<FrameKind> frames;
    private final People people;
    private final DutyOrders duties;

    FrameCopies(RecordService<FrameKind> frames, People people, DutyOrders duties) {
        this.frames = frames;
        this.people = people;
        this.duties = duties;
    }

    /** Copies frames with their lines into an order, in the running transaction. */
    void into(List<RecordRow> before, RecordRow order, RecordContext now) {
        FrameKind kind = frames.kind();
        for (RecordRow frame : before) {
            if (isThere(frame.get(kind.person), now)) {
                RecordRow made = frames.internal().create(now.caller(), copy(frame, now));
                frames.internal()
                        .act(now.caller(), made, kind.merge, new RecordDraft().with(kind.order, order.id()), "");
            }
        }
    }

    private boolean isThere(PersonId person, RecordContext now) {
        return people.find(now.office(), person).filter(Person::active).isPresent();
    }

    private RecordDraft copy(RecordRow frame, RecordContext now) {
        FrameKind kind = frames.kind();
        return new RecordDraft()
                .with(kind.person, frame.get(kind.person))
                .with(kind.unit, frame.get(kind.unit))
                .with(kind.paragraph, frame.get(kind.paragraph))
                .with(kind.others, frame.get(kind.others))
                .with(kind.duties, duties(frame))
                .with(kind.functions, lines(kind.functions, frame.lines(kind.functions)))
                .with(kind.deputies, deputies(frame, now));
    }

    /** A letter that the unit has no more is left out, its words stay. */
    private List<RecordDraft> duties(RecordRow frame) {
        FrameKind kind = frames.kind();
        List<String> known = duties.letters(frame.head().office(), frame.get(kind.unit));
        return frame.lines(kind.duties).stream()
                .map(line -> line(kind.duties, line)
                        .with(
                                kind.letter,
                                known.isEmpty() || known.contains(line.get(kind.letter)) ? line.get(kind.letter) : ""))
                .toList();
    }

    private static List<RecordDraft> lines(Lines of, List<RecordLine> lines) {
        return lines.stream().map(line -> line(of, line)).toList();
    }

    private static RecordDraft line(Lines of, RecordLine line) {
        RecordDraft one = new RecordDraft();
        of.fields().forEach(field -> one.with(field, line.raw(field)));
        return one;
    }

    private List<RecordDraft> deputies(RecordRow frame, RecordContext now) {
        FrameKind kind = frames.kind();
        List<RecordLine> there = frame.lines(kind.deputies).stream()
                .filter(line -> isThere(line.get(kind.deputy), now))
                .toList();
        List<Integer> numbers = there.stream()
                .flatMap(line -> line.get(kind.deputyNo).stream())
                .sorted()
                .toList();
        List<RecordDraft> copies = new ArrayList<>();
        for (RecordLine line : there) {
            copies.add(line(kind.deputies, line)
                    .with(
                            kind.deputyNo,
                            line.get(kind.deputyNo)
                                    .map(no -> numbers.indexOf(no) + 1)
                                    .orElse(null)));
        }
        return copies;
    }
}
