package org.khet.documents.internal.meeting;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.text.ThaiDate;

/** Enters what the minutes of a meeting resolved into the register, with the place on the agenda as its number. Source: SEC-13. */
final class ResolutionRegister {
    private final RecordService<ResolutionKind> resolutions;

    ResolutionRegister(RecordService<ResolutionKind> resolutions) {
        this.resolutions = resolutions;
    }

    /**
     * Enters all resolutions of a meeting, in the running transaction.
     *
     * @param work the key of the instruction that came of a line, nothing where none came
     */
    void enter(MeetingKind of, RecordRow meeting, Function<RecordLine, @Nullable Long> work, RecordContext now) {
        Map<MeetingPart, Integer> places = new EnumMap<>(MeetingPart.class);
        for (RecordLine line : meeting.lines(of.items)) {
            int place = places.merge(line.get(of.part), 1, Integer::sum);
            if (!line.get(of.resolution).isEmpty()) {
                resolutions.internal().create(now.caller(), entry(of, meeting, line, place, work.apply(line)));
            }
        }
    }

    /** Enters what corrected minutes say of the same resolutions, in the running transaction; the entries with their lines. */
    Map<RecordLine, RecordRow> correct(MeetingKind of, RecordRow meeting, RecordContext now) {
        ResolutionKind kind = resolutions.kind();
        Map<String, RecordRow> known =
                resolutions.internal().all(now.caller(), RecordFilter.of(kind.meeting.is(meeting.id()))).stream()
                        .collect(Collectors.toMap(row -> row.get(kind.number), row -> row, (first, other) -> first));
        Map<RecordLine, RecordRow> entries = new HashMap<>();
        Map<MeetingPart, Integer> places = new EnumMap<>(MeetingPart.class);
        for (RecordLine line : meeting.lines(of.items)) {
            int place = places.merge(line.get(of.part), 1, Integer::sum);
            Optional.ofNullable(known.get(number(of, meeting, line, place)))
                    .ifPresent(row -> entries.put(
                            line,
                            resolutions
                                    .internal()
                                    .change(
                                            now.caller(),
                                            row,
                                            new RecordDraft()
                                                    .with(kind.topic, line.get(of.topic))
                                                    .with(kind.words, line.get(of.resolution)))));
        }
        return entries;
    }

    /** The instruction that came of an entry. */
    Optional<Long> work(RecordRow entry) {
        return entry.get(resolutions.kind().directive);
    }

    private static String number(MeetingKind of, RecordRow meeting, RecordLine line, int place) {
        return meeting.get(of.number).map(RegisterNumber::text).orElse("") + " ข้อ "
                + (List.of(MeetingPart.values()).indexOf(line.get(of.part)) + 1) + "." + place;
    }

    private RecordDraft entry(MeetingKind of, RecordRow meeting, RecordLine line, int place, @Nullable Long work) {
        ResolutionKind kind = resolutions.kind();
        LocalDate day = ThaiDate.day(meeting.get(of.begins));
        return new RecordDraft()
                .with(kind.number, number(of, meeting, line, place))
                .with(kind.year, ThaiDate.year(day.getYear()))
                .with(kind.part, line.get(of.part))
                .with(kind.topic, line.get(of.topic))
                .with(kind.words, line.get(of.resolution))
                .with(kind.committee, meeting.get(of.committee).orElse(null))
                .with(kind.unit, meeting.get(of.unit))
                .with(kind.meeting, meeting.id())
                .with(kind.resolvedOn, day)
                .with(kind.owner, line.get(of.owner).orElse(null))
                .with(kind.ownerUnit, line.get(of.ownerUnit).orElse(null))
                .with(kind.ownerSchool, line.get(of.ownerSchool).orElse(null))
                .with(kind.due, line.get(of.due).orElse(null))
                .with(kind.directive, work)
                .with(kind.membersOnly, meeting.get(of.membersOnly))
                .with(
                        kind.readers,
                        meeting.lines(of.readers).stream()
                                .map(one -> new RecordDraft().with(kind.reader, one.get(of.reader)))
                                .toList());
    }
}
