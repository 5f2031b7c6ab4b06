package org.khet.portal.records.internal.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
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
import org.khet.portal.records.internal.store.ReadRowCache;
import org.khet.portal.records.internal.store.StepRepository;
import org.khet.portal.records.internal.store.WaitingQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What waits for somebody in several kinds, as the home page asks: in one transaction, in which a record at which many others point
 * is read once, and with the titles of those alone that are told.
 */
final class WaitingGathering {
    private static final Logger LOG = LoggerFactory.getLogger(WaitingGathering.class);

    private final PortalServices portal;
    private final RecordTitles titles;

    WaitingGathering(PortalServices portal, RecordTitles titles) {
        this.portal = portal;
        this.titles = titles;
    }

    private record Dated(RecordRow row, LocalDate day) {}

    /** Those that wait longest, at most so many. */
    List<Waiting> waiting(Collection<RecordService<?>> services, Caller caller, int most) {
        RecordContext context = portal.context(caller);
        int looked = WaitingRecords.looked(most);
        return together(() -> {
            List<Candidates> candidates = candidates(
                    stored(services, caller),
                    kind -> kind.keys(context),
                    (kind, keys) -> keys.size() < looked
                            ? kind.of(
                                    context,
                                    keys,
                                    Comparator.comparing(row -> row.head().created()))
                            : kind.oldest(context, looked),
                    looked);
            var steps = steps(context, candidates);
            List<WaitingRecord> found = candidates.stream()
                    .flatMap(from -> from.kind().of(context, from, of(from, steps), most).stream())
                    .sorted(Comparator.comparing(WaitingRecord::since))
                    .limit(most)
                    .toList();
            List<String> called =
                    titles.of(found.stream().map(WaitingRecord::row).toList(), caller);
            return IntStream.range(0, found.size())
                    .mapToObj(i -> waiting(found.get(i).row(), found.get(i).since(), called.get(i), context.today()))
                    .toList();
        });
    }

    /** Those whose last day is before a day, the earliest first, at most so many. */
    List<Deadline> deadlines(Collection<RecordService<?>> services, Caller caller, LocalDate until, int most) {
        RecordContext context = portal.context(caller);
        int looked = WaitingRecords.looked(most);
        return together(() -> {
            List<Candidates> candidates = candidates(
                    stored(services, caller),
                    kind -> kind.keysUntil(context, until),
                    (kind, keys) -> keys.size() < looked
                            ? kind.of(context, keys, Comparator.comparing(WaitingGathering::day))
                            : kind.earliest(context, until, looked),
                    looked);
            var steps = steps(
                    context,
                    candidates.stream().filter(from -> from.kind().asksSteps()).toList());
            List<Dated> found = candidates.stream()
                    .flatMap(from -> from.kind().until(context, from, of(from, steps), until, most).stream())
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

    /** Of those kinds in which there is something; of most there is nothing, so they are not asked one by one. */
    private static List<Candidates> candidates(
            Stream<WaitingRecords> kinds,
            Function<WaitingRecords, Optional<WaitingQuery>> question,
            BiFunction<WaitingRecords, Set<Long>, Candidates> rows,
            int looked) {
        Map<WaitingQuery, WaitingRecords> asked = new LinkedHashMap<>();
        kinds.forEach(kind -> question.apply(kind).ifPresent(query -> asked.put(query, kind)));
        Map<WaitingQuery, Set<Long>> keys = WaitingQuery.keys(asked.keySet(), looked);
        return asked.entrySet().stream()
                .filter(entry -> keys.containsKey(entry.getKey()))
                .map(entry -> rows.apply(entry.getValue(), keys.get(entry.getKey())))
                .toList();
    }

    private static Map<StepRepository, Map<Long, List<RecordStep>>> steps(
            RecordContext context, List<Candidates> candidates) {
        Map<StepRepository, List<Long>> wanted = new LinkedHashMap<>();
        candidates.forEach(from -> wanted.put(
                from.kind().stepsOf(), from.rows().stream().map(RecordRow::id).toList()));
        return StepRepository.of(context.office(), wanted);
    }

    private static Map<Long, List<RecordStep>> of(
            Candidates from, Map<StepRepository, Map<Long, List<RecordStep>>> steps) {
        return steps.getOrDefault(from.kind().stepsOf(), Map.of());
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
