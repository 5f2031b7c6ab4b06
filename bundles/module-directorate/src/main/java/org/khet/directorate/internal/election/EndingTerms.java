package org.khet.directorate.internal.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.FieldValues;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordCatalogue;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeLists;

/**
 * Plans the election that follows on a committee whose term ends: which committee, its seats, from the day after its last; once for each
 * term. Committees are those of another module, of which names are known only. Safe for concurrent use. Source: other-groups DIR-P14, S-08,
 * DIR-23.
 */
public final class EndingTerms {
    private final RecordService<ElectionKind> elections;
    private final RecordCatalogue catalogue;
    private final CodeLists codes;

    /** Over elections and the kinds that are known. */
    public EndingTerms(RecordService<ElectionKind> elections, RecordCatalogue catalogue, CodeLists codes) {
        this.elections = elections;
        this.catalogue = catalogue;
        this.codes = codes;
    }

    /** Plans the election of what follows on a committee, if none is there for the next term. */
    public Optional<RecordRow> plan(Caller system, long committee) {
        return catalogue
                .find(system.office(), ElectionCommittees.COMMITTEE, Locale.ROOT)
                .map(CataloguedKind::service)
                .flatMap(service -> service.find(system.office(), committee))
                .flatMap(row -> until(row).map(last -> draft(system, row, last.plusDays(1))))
                .filter(draft -> !isThere(system, draft))
                .map(draft -> elections.internal().create(system, draft));
    }

    private static Optional<LocalDate> until(RecordRow committee) {
        return value(committee, committee.kind()::field, "until_on", LocalDate.class);
    }

    private static <T> Optional<T> value(
            FieldValues of, Function<String, Optional<Field<?>>> named, String name, Class<T> type) {
        return named.apply(name).map(of::raw).filter(type::isInstance).map(type::cast);
    }

    private boolean isThere(Caller system, RecordDraft draft) {
        ElectionKind kind = elections.kind();
        long committee = link(draft.raw(kind.former));
        return elections
                .internal()
                .all(system, RecordFilter.of(kind.termFrom.is(Objects.requireNonNull(draft.raw(kind.termFrom)))))
                .stream()
                .anyMatch(row -> link(row.raw(kind.former)) == committee);
    }

    private static long link(@Nullable Object value) {
        return value instanceof RecordLink link ? link.id() : 0;
    }

    private RecordDraft draft(Caller system, RecordRow row, LocalDate from) {
        ElectionKind kind = elections.kind();
        RecordKind of = row.kind();
        String name = value(row, of::field, "name", String.class).orElse("");
        return new RecordDraft()
                .with(kind.title, name)
                .with(kind.unit, of.field("unit").map(row::raw).orElse(null))
                .with(kind.law, value(row, of::field, "law", String.class).orElse(null))
                .with(kind.termFrom, from)
                .with(kind.former, new RecordLink(of.type(), row.id(), name))
                .with(kind.seats, seats(system, row));
    }

    /** The places of the committee by seat; of one that tells none, all members together. */
    private List<RecordDraft> seats(Caller system, RecordRow row) {
        ElectionKind kind = elections.kind();
        List<RecordDraft> seats = new ArrayList<>();
        for (Lines of : row.kind().lines()) {
            if (of.name().equals("seats")) {
                row.lines(of).forEach(line -> seats.add(seat(system, of, line)));
            }
        }
        if (seats.isEmpty()) {
            long members = row.kind().lines().stream()
                    .filter(of -> of.name().equals("members"))
                    .mapToLong(of -> row.lines(of).size())
                    .sum();
            seats.add(new RecordDraft().with(kind.seat, "กรรมการ").with(kind.places, (int) Math.max(1, members)));
        }
        return seats;
    }

    private RecordDraft seat(Caller system, Lines of, RecordLine line) {
        ElectionKind kind = elections.kind();
        String code = value(line, of::field, "seat", String.class).orElse("");
        Map<String, String> words = of.field("seat").map(Field::type).stream()
                .flatMap(type -> type instanceof FieldType.Code list
                        ? codes.of(system.office(), list.list()).stream()
                        : java.util.stream.Stream.empty())
                .collect(Collectors.toMap(one -> one.code(), one -> one.thai()));
        return new RecordDraft()
                .with(kind.seat, words.getOrDefault(code, code))
                .with(
                        kind.places,
                        value(line, of::field, "places", Integer.class).orElse(1));
    }
}
