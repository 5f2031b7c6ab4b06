package org.khet.documents.internal.disposal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.documents.internal.committee.CommitteeKind;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.documents.internal.setting.DocumentsSettings;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.text.ThaiDate;

/** When a list may go on, and what follows from it. Source: core CORE-60; rules on correspondence of 2526, 66 to 70. */
public final class DisposalRules {
    private static final int LEAST_MEMBERS = 3;
    private final Disposals disposals;
    private final DisposalSources letters;
    private final RecordService<CommitteeKind> committees;
    private final DocumentsServices services;

    DisposalRules(
            Disposals disposals,
            DisposalSources letters,
            RecordService<CommitteeKind> committees,
            DocumentsServices services) {
        this.disposals = disposals;
        this.letters = letters;
        this.committees = committees;
        this.services = services;
    }

    /** No list of a year to come. */
    Optional<Problem> begun(DisposalKind kind, RecordRow row, RecordContext now) {
        return row.get(kind.year) - ThaiDate.ERA_DISTANCE > now.today().getYear()
                ? problem(kind.year, "documents.error.disposal.early")
                : Optional.empty();
    }

    /** The last day of its year, or today while the year runs. */
    private static LocalDate last(DisposalKind kind, RecordRow row, RecordContext now) {
        LocalDate end = LocalDate.of(row.get(kind.year) - ThaiDate.ERA_DISTANCE, 12, 31);
        return end.isBefore(now.today()) ? end : now.today();
    }

    /**
     * Lists what is over and stands on no other list; what is no longer over leaves the list. One that went on stays as it is.
     *
     * @throws Rejected if that is nothing
     */
    void listed(RecordRow row, RecordContext now) {
        DisposalKind kind = disposals.lists().kind();
        if (!row.state().equals(kind.listed)) {
            return;
        }
        DisposalItemKind item = disposals.items().kind();
        Map<Long, RecordDraft> over = new LinkedHashMap<>(); // one count of keys for all tables of the module
        letters.over(now.caller(), item, last(kind, row, now)).forEach(letter -> over.put(letter.id(), letter.item()));
        for (RecordRow open : disposals.items().internal().all(now.caller(), RecordFilter.of(item.in(item.listed)))) {
            boolean own = open.get(item.disposal) == row.id();
            long letter = open.get(item.letter).id();
            if (own && !over.containsKey(letter)) {
                disposals.items().internal().act(now.caller(), open, item.drop);
            } else {
                over.remove(letter);
            }
        }
        over.values()
                .forEach(letter ->
                        disposals.items().internal().create(now.caller(), letter.with(item.disposal, row.id())));
        int count = disposals.of(now.caller(), row.id()).size();
        if (count == 0) {
            throw Rejected.of(kind.year.name(), "documents.error.disposal.nothing");
        }
        RecordRow stored = disposals.lists().find(now.office(), row.id()).orElseThrow();
        disposals
                .lists()
                .internal()
                .act(now.caller(), stored, kind.count, new RecordDraft().with(kind.items, count), "");
    }

    /** A chair and two members at least, appointed. */
    Optional<Problem> fitCommittee(DisposalKind kind, RecordRow row) {
        CommitteeKind group = committees.kind();
        boolean fit = row.get(kind.committee)
                .flatMap(id -> committees.find(row.head().office(), id))
                .filter(found -> found.state().equals(group.active)
                        && found.lines(group.members).size() >= LEAST_MEMBERS)
                .isPresent();
        return fit ? Optional.empty() : problem(kind.committee, "documents.error.disposal.committee");
    }

    /** What the committee said stands in its report, or in a meeting or memo. */
    Optional<Problem> reported(DisposalKind kind, RecordRow row) {
        return row.get(kind.report).isEmpty() && row.get(kind.minutes).isEmpty()
                ? problem(kind.report, "documents.error.disposal.report")
                : Optional.empty();
    }

    /** Committees. */
    public CommitteeKind committee() {
        return committees.kind();
    }

    /** The members of the committee who work here. */
    public Audience members(DisposalKind kind, RecordRow row) {
        Set<PersonId> people = memberLines(kind, row).stream()
                .flatMap(line -> line.get(committees.kind().person).stream())
                .collect(Collectors.toSet());
        return new Audience(people, Set.of());
    }

    /** The lines of its committee; none while it has none. */
    public List<RecordLine> memberLines(DisposalKind kind, RecordRow row) {
        return row.get(kind.committee)
                .flatMap(id -> committees.find(row.head().office(), id))
                .map(found -> found.lines(committees.kind().members))
                .orElse(List.of());
    }

    /** The committee speaks about a letter while the list is before it. */
    Optional<Problem> underReview(DisposalItemKind kind, RecordRow item) {
        DisposalKind list = disposals.lists().kind();
        return disposals
                        .lists()
                        .find(item.head().office(), item.get(kind.disposal))
                        .filter(row -> row.state().equals(list.reviewing))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of("", "documents.error.disposal.not-reviewing"));
    }

    /** What is kept longer is kept until a day to come. */
    Optional<Problem> longEnough(DisposalItemKind kind, RecordRow item, RecordContext now) {
        boolean good = item.get(kind.opinion) != DisposalOpinion.KEEP
                || item.get(kind.longer).filter(day -> day.isAfter(now.today())).isPresent();
        return good ? Optional.empty() : problem(kind.longer, "documents.error.disposal.longer");
    }

    /** The archives answered, or kept silent for as long as the office waits, or need not be asked. */
    Optional<Problem> archivesAgreed(DisposalKind kind, RecordRow row, RecordContext now) {
        var office = now.office();
        if (row.get(kind.sentOn).isEmpty()) {
            return services.settings().get(office, DocumentsSettings.ASKS_ARCHIVES, now.today())
                    ? Optional.of(Problem.of("", "documents.error.disposal.archives"))
                    : Optional.empty();
        }
        int days = services.settings().get(office, DocumentsSettings.ARCHIVES_DAYS, now.today());
        LocalDate silent = row.get(kind.sentOn).orElseThrow().plusDays(days);
        return row.get(kind.answerNo).isEmpty() && now.today().isBefore(silent)
                ? problem(kind.answerNo, "documents.error.disposal.silent", days)
                : Optional.empty();
    }

    /** Each letter goes where the committee said; the list keeps how many went where. */
    RecordRow carried(DisposalKind kind, RecordRow row, RecordContext now) {
        DisposalItemKind item = disposals.items().kind();
        Map<DisposalOpinion, Integer> counts = new EnumMap<>(DisposalOpinion.class);
        for (RecordRow one : disposals.of(now.caller(), row.id())) {
            DisposalOpinion opinion = one.get(item.opinion);
            counts.merge(opinion, 1, Integer::sum);
            letters.settle(item, one, now);
            disposals
                    .items()
                    .internal()
                    .act(
                            now.caller(),
                            one,
                            switch (opinion) {
                                case DESTROY -> item.destroy;
                                case KEEP -> item.keepLonger;
                                case HAND_OVER -> item.handOver;
                            });
        }
        return row.with(kind.destroyed, counts.getOrDefault(DisposalOpinion.DESTROY, 0))
                .with(kind.kept, counts.getOrDefault(DisposalOpinion.KEEP, 0))
                .with(kind.handedOver, counts.getOrDefault(DisposalOpinion.HAND_OVER, 0));
    }

    private static Optional<Problem> problem(Field<?> field, String key, Object... values) {
        return Optional.of(Problem.of(field.name(), key, values));
    }

    /** Its letters stand on no list any more. */
    void dropped(RecordRow row, RecordContext now) {
        DisposalItemKind item = disposals.items().kind();
        disposals
                .of(now.caller(), row.id())
                .forEach(one -> disposals.items().internal().act(now.caller(), one, item.drop));
    }
}
