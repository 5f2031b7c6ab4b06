package org.khet.portal.records.internal.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.waiting.WaitingSource.Deadline;
import org.khet.portal.api.waiting.WaitingSource.Waiting;
import org.khet.portal.records.internal.service.WaitingRecords.Candidates;
import org.khet.portal.records.internal.service.waiting.WaitingPlace;
import org.khet.portal.records.internal.service.waiting.WaitingRecord;
import org.khet.portal.records.internal.store.ReadRowCache;
import org.khet.portal.records.internal.store.StepRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What waits for somebody in several kinds, as the home page asks: in one transaction, in which a record at which many others point
 * is read once, and with the titles of those alone that are told.
 */
final class WaitingGathering {
    private static final Logger LOG = LoggerFactory.getLogger(WaitingGathering.class);

    private static final int FEW = 32;

    private final PortalServices portal;
    private final RecordTitles titles;

    WaitingGathering(PortalServices portal, RecordTitles titles) {
        this.portal = portal;
        this.titles = titles;
    }

    private record Dated(RecordRow row, LocalDate day) {}

    /**
     * Late ones, then those that wait longest, at most so many. Rows are read as far as they are needed: of most kinds none is among the
     * first.
     *
     * @param before what is not late and came at that moment or later may be left out
     */
    List<Waiting> waiting(Collection<RecordService<?>> services, Caller caller, int most, Instant before) {
        RecordContext context = portal.context(caller);
        int looked = looked(most);
        return together(() -> {
            WaitingKeys keys =
                    WaitingKeys.of(stored(services, caller), context, looked).before(before, context.today());
            List<Candidates> many = keys.many().stream()
                    .map(kind -> kind.first(context, looked))
                    .toList();
            var steps = steps(context, many, keys);
            List<WaitingRecord> found = new ArrayList<>();
            many.forEach(from -> found.addAll(from.kind().of(context, from, of(from.kind(), steps), most)));
            List<WaitingKeys.Key> few = keys.placed(kind -> of(kind, steps), context.today())
                    .filter(key -> key.place().isBefore(before))
                    .toList();
            int next = 0;
            for (int size = most;
                    next < few.size() && !isEnough(found, few.get(next).place(), most, context.today());
                    size *= WaitingRecords.SPARE) {
                int to = Math.min(next + size, few.size());
                found.addAll(read(context, few.subList(next, to), steps, most));
                next = to;
            }
            return told(
                    found.stream()
                            .sorted(Comparator.comparing(one -> place(one, context.today())))
                            .limit(most)
                            .toList(),
                    context);
        });
    }

    /** Whether no key from this place on can be among the first. */
    private static boolean isEnough(List<WaitingRecord> found, WaitingPlace next, int most, LocalDate today) {
        return found.stream()
                        .filter(one -> place(one, today).compareTo(next) <= 0)
                        .count()
                >= most;
    }

    private static WaitingPlace place(WaitingRecord one, LocalDate today) {
        return WaitingPlace.of(Optional.ofNullable(due(one.row())), one.since(), today);
    }

    /** Those of the keys that wait; of one kind the first of them, at most so many. */
    private static List<WaitingRecord> read(
            RecordContext context,
            List<WaitingKeys.Key> some,
            Map<StepRepository, Map<Long, List<RecordStep>>> steps,
            int most) {
        Map<WaitingRecords, List<Long>> kinds = new LinkedHashMap<>();
        some.forEach(key ->
                kinds.computeIfAbsent(key.kind(), kind -> new ArrayList<>()).add(key.id()));
        List<WaitingRecord> found = new ArrayList<>();
        kinds.forEach((kind, ids) -> {
            Candidates from = kind.of(context, ids, Comparator.comparingInt(row -> ids.indexOf(row.id())));
            found.addAll(kind.of(context, from, of(kind, steps), most));
        });
        return found;
    }

    private List<Waiting> told(List<WaitingRecord> found, RecordContext context) {
        List<String> called = titles.of(found.stream().map(WaitingRecord::row).toList(), context.caller());
        return IntStream.range(0, found.size())
                .mapToObj(i -> waiting(found.get(i).row(), found.get(i).since(), called.get(i), context.today()))
                .toList();
    }

    /** The few that a page shows and the few of its deadlines are found by the same question. */
    private static int looked(int most) {
        return Math.max(FEW, WaitingRecords.looked(most));
    }

    /** Those whose last day is before a day, the earliest first, at most so many. */
    List<Deadline> deadlines(Collection<RecordService<?>> services, Caller caller, LocalDate until, int most) {
        RecordContext context = portal.context(caller);
        int looked = looked(most);
        return together(() -> {
            List<Candidates> candidates =
                    until(WaitingKeys.of(stored(services, caller), context, looked), context, until, looked);
            var steps = steps(
                    context,
                    candidates.stream().filter(from -> from.kind().asksSteps()).toList(),
                    new WaitingKeys(List.of(), Map.of()));
            List<Dated> found = candidates.stream()
                    .flatMap(from -> from.kind().acted(context, from, of(from.kind(), steps), most).stream())
                    .map(row -> new Dated(row, day(row)))
                    .sorted(Comparator.comparing(Dated::day))
                    .limit(most)
                    .toList();
            List<String> called = titles.of(found.stream().map(Dated::row).toList(), caller);
            return IntStream.range(0, found.size())
                    .mapToObj(i -> deadline(found.get(i), called.get(i)))
                    .toList();
        });
    }

    private static List<Candidates> until(WaitingKeys keys, RecordContext context, LocalDate until, int looked) {
        List<Candidates> found = new ArrayList<>();
        keys.many().forEach(kind -> found.add(kind.earliest(context, until, looked)));
        keys.few().forEach((kind, all) -> {
            List<Long> due = WaitingKeys.due(all, until);
            if (!due.isEmpty()) {
                found.add(kind.of(context, due, Comparator.comparing(WaitingGathering::day)));
            }
        });
        return found;
    }

    private static Map<StepRepository, Map<Long, List<RecordStep>>> steps(
            RecordContext context, List<Candidates> candidates, WaitingKeys keys) {
        Map<StepRepository, List<Long>> wanted = new LinkedHashMap<>();
        candidates.forEach(from -> wanted.put(
                from.kind().stepsOf(), from.rows().stream().map(RecordRow::id).toList()));
        keys.few().forEach((kind, few) -> wanted.put(kind.stepsOf(), List.copyOf(few.keySet())));
        return StepRepository.of(context.office(), wanted);
    }

    private static Map<Long, List<RecordStep>> of(
            WaitingRecords kind, Map<StepRepository, Map<Long, List<RecordStep>>> steps) {
        return steps.getOrDefault(kind.stepsOf(), Map.of());
    }

    /** A guard that fails inside the database takes the transaction with it; asked without one, only its own action is missing. */
    private <T> T together(Supplier<T> gathered) {
        try {
            return portal.transactions.call(() -> ReadRowCache.reading(portal.transactions, gathered));
        } catch (OutOfService away) {
            throw away;
        } catch (RuntimeException failed) {
            LOG.debug("not in one transaction", failed);
            return ReadRowCache.reading(portal.transactions, gathered);
        }
    }

    private static Stream<WaitingRecords> stored(Collection<RecordService<?>> services, Caller caller) {
        return services.stream()
                .filter(DefaultRecordService.class::isInstance)
                .filter(service -> caller.may(service.kind().view()))
                .map(service -> ((DefaultRecordService<?>) service).awaited());
    }

    private static Waiting waiting(RecordRow row, Instant since, String title, LocalDate today) {
        RecordKind kind = row.kind();
        LocalDate day = due(row);
        return new Waiting(
                RecordTexts.title(kind),
                title,
                RecordTexts.state(kind, row.state()),
                since,
                day != null && today.isAfter(day),
                kind.pageAddress(row.id()));
    }

    private static Deadline deadline(Dated dated, String title) {
        RecordKind kind = dated.row().kind();
        return new Deadline(
                RecordTexts.title(kind),
                title,
                dated.day(),
                kind.pageAddress(dated.row().id()));
    }

    private static LocalDate day(RecordRow row) {
        return Objects.requireNonNull(due(row));
    }

    private static @Nullable LocalDate due(RecordRow row) {
        return row.kind().due().map(row::raw).map(LocalDate.class::cast).orElse(null);
    }
}
