package org.khet.policyplan.internal.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.policyplan.internal.school.PupilMoves;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;

/** Moves pupils in the counts: the schools that go on get counts as of the day, acknowledged like those from which they come. */
final class CountMoves implements PupilMoves {
    private final AllocationRegisters registers;
    private final Schools schools;

    CountMoves(AllocationRegisters registers, Schools schools) {
        this.registers = registers;
        this.schools = schools;
    }

    @Override
    public Optional<Problem> fewer(RecordContext now, LocalDate day, List<Move> moves) {
        try {
            moved(now, day, moves);
            return Optional.empty();
        } catch (Rejected refused) {
            return Optional.of(refused.problems().getFirst());
        }
    }

    @Override
    public void carryOut(RecordContext now, LocalDate day, String document, List<Move> moves) {
        RecordService<CountKind> counts = registers.counts().internal();
        CountKind kind = counts.kind();
        Set<SchoolId> counted = new HashSet<>();
        counts.all(now.caller(), RecordFilter.of(kind.asOf.is(day))).forEach(one -> counted.add(one.get(kind.school)));
        moved(now, day, moves).forEach((school, levels) -> {
            if (!counted.contains(school)) {
                RecordRow recorded = counts.create(
                        now.caller(),
                        new RecordDraft()
                                .with(kind.asOf, day)
                                .with(kind.school, school)
                                .with(kind.note, document)
                                .with(
                                        kind.levels,
                                        levels.stream()
                                                .map(level -> typed(kind, level))
                                                .toList()));
                RecordRow certified = counts.act(now.caller(), recorded, kind.certify, new RecordDraft(), "");
                counts.act(now.caller(), certified, kind.acknowledge, new RecordDraft(), "");
            }
        });
    }

    private static RecordDraft typed(CountKind kind, RecordLine level) {
        RecordDraft draft = new RecordDraft();
        kind.levels.fields().forEach(field -> draft.with(field, level.raw(field)));
        return draft;
    }

    /** Levels of the schools whose counts change and that go on. */
    private Map<SchoolId, List<RecordLine>> moved(RecordContext now, LocalDate day, List<Move> moves) {
        CountKind kind = registers.counts().kind();
        Map<SchoolId, List<RecordLine>> levels = new HashMap<>();
        for (Move move : moves) {
            for (SchoolId school : List.of(move.from(), move.to())) {
                if (!levels.containsKey(school)) {
                    last(kind, now, school, day).ifPresent(row -> levels.put(school, new ArrayList<>(row)));
                }
            }
        }
        Set<SchoolId> ended = new HashSet<>();
        for (Move move : moves) {
            Optional<List<RecordLine>> from = Optional.ofNullable(levels.get(move.from()));
            Optional<List<RecordLine>> to = Optional.ofNullable(levels.get(move.to()));
            if (move.groups().isEmpty()) {
                ended.add(move.from());
                to.ifPresent(all -> from.orElse(List.of()).forEach(line -> add(kind, all, group(kind, line))));
            } else {
                for (Group group : move.groups()) {
                    from.ifPresent(all -> take(kind, all, group, move.from(), now));
                    to.ifPresent(all -> add(kind, all, group));
                }
            }
        }
        levels.keySet().removeAll(ended);
        return levels;
    }

    private Optional<List<RecordLine>> last(CountKind kind, RecordContext now, SchoolId school, LocalDate day) {
        return registers
                .counts()
                .internal()
                .all(now.caller(), RecordFilter.of(kind.school.is(school), kind.in(kind.acknowledged)))
                .stream()
                .filter(one -> one.get(kind.asOf).isBefore(day))
                .max(Comparator.comparing(one -> one.get(kind.asOf)))
                .flatMap(head -> registers.counts().find(now.office(), head.id()))
                .map(row -> row.lines(kind.levels));
    }

    private static Group group(CountKind kind, RecordLine line) {
        return new Group(
                line.get(kind.level),
                line.get(kind.male),
                line.get(kind.female),
                line.get(kind.poor),
                line.get(kind.boarding));
    }

    private void take(CountKind kind, List<RecordLine> all, Group group, SchoolId school, RecordContext now) {
        int at = at(kind, all, group.grade());
        RecordLine line = at < 0 ? null : all.get(at);
        RecordLine rest = line == null
                ? null
                : with(
                        kind,
                        line,
                        new Group(group.grade(), -group.male(), -group.female(), -group.poor(), -group.boarding()));
        if (rest == null || columns(kind).stream().anyMatch(column -> rest.get(column) < 0)) {
            throw Rejected.of(
                    "",
                    "policyplan.error.moved-fewer",
                    schools.find(now.office(), school).map(School::name).orElse(""),
                    line == null ? 0 : kind.pupils(line),
                    group.male() + group.female());
        }
        all.set(at, rest);
    }

    private static void add(CountKind kind, List<RecordLine> all, Group group) {
        int at = at(kind, all, group.grade());
        if (at < 0) {
            RecordLine empty = RecordLine.of(kind.levels).with(kind.level, group.grade());
            for (Field<Integer> column : columns(kind)) {
                empty = empty.with(column, 0);
            }
            all.add(with(kind, empty, group));
        } else {
            all.set(at, with(kind, all.get(at), group));
        }
    }

    /** The line of a grade, or of its level where a count has levels only; -1 for none. */
    private static int at(CountKind kind, List<RecordLine> all, String grade) {
        List<String> codes = all.stream().map(line -> line.get(kind.level)).toList();
        int at = codes.indexOf(grade);
        return at < 0 ? codes.indexOf(PerHeadComputing.level(grade)) : at;
    }

    private static RecordLine with(CountKind kind, RecordLine line, Group more) {
        return line.with(kind.male, line.get(kind.male) + more.male())
                .with(kind.female, line.get(kind.female) + more.female())
                .with(kind.poor, line.get(kind.poor) + more.poor())
                .with(kind.boarding, line.get(kind.boarding) + more.boarding());
    }

    private static List<Field<Integer>> columns(CountKind kind) {
        return List.of(kind.male, kind.female, kind.poor, kind.boarding);
    }
}
