package org.khet.monitoring.internal.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.monitoring.internal.MonitoringRecords;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.meeting.MeetingItems;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.record.MadeFor;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Resolutions of committees become items that are followed: the form of the item begins with the words, the owner and the day of the
 * resolution, and each is followed once, see {@link FollowUpItemKind}. Safe for concurrent use. Source: monitoring P16, MON-41.
 */
@Component(service = {ResolutionItems.class, MadeFor.class})
public final class ResolutionItems implements MadeFor {
    private static final Pattern TOKEN = Pattern.compile("monitoring\\.resolution:([1-9]\\d{0,17})");
    private static final int MOST_TITLE = 300;
    private final MonitoringRecords records;
    private final ResolutionLookup lookup;

    /** For the component runtime. */
    @Activate
    public ResolutionItems(@Reference MonitoringRecords records, @Reference ResolutionLookup lookup) {
        this.records = records;
        this.lookup = lookup;
    }

    /**
     * Resolutions that nobody follows yet, oldest first.
     *
     * @throws org.khet.portal.api.security.NotPermitted if the caller may not say what is followed
     */
    public Answer<List<MeetingItems.Resolved>> waiting(Caller caller) {
        caller.require(MonitoringPermissions.FRAMEWORK_KEEP);
        return switch (lookup.open(caller)) {
            case Answer.Known<List<MeetingItems.Resolved>> known -> {
                Set<Long> followed = followed(caller).stream()
                        .flatMap(row -> row.get(records.items.kind().origin).stream())
                        .map(RecordLink::id)
                        .collect(Collectors.toUnmodifiableSet());
                yield new Answer.Known<>(
                        known.value().stream()
                                .filter(one -> !followed.contains(one.link().id()))
                                .toList(),
                        known.asOf(),
                        known.source());
            }
            case Answer.Off<List<MeetingItems.Resolved>> off -> off;
            case Answer.Failed<List<MeetingItems.Resolved>> failed -> failed;
        };
    }

    /** Address of the form in which a resolution becomes an item. */
    public String form(MeetingItems.Resolved resolution) {
        return records.items.kind().formAddress() + "?" + QUERY + "=monitoring.resolution:"
                + resolution.link().id();
    }

    @Override
    public Optional<RecordDraft> begun(Caller caller, String token, RecordKind kind) {
        return key(token).filter(id -> kind instanceof FollowUpItemKind).map(id -> draft(resolution(caller, id)));
    }

    private RecordDraft draft(MeetingItems.Resolved resolution) {
        FollowUpItemKind kind = records.items.kind();
        String words = resolution.words();
        RecordDraft draft = new RecordDraft()
                .with(kind.sort, FollowUpItemSort.RESOLUTION)
                .with(kind.title, words.substring(0, Math.min(MOST_TITLE, words.length())))
                .with(kind.origin, resolution.link())
                .with(kind.owner, resolution.owner());
        resolution.unit().ifPresent(unit -> draft.with(kind.unit, unit));
        resolution.due().ifPresent(day -> draft.with(kind.finish, day).with(kind.year, FiscalYear.of(day)));
        return draft;
    }

    @Override
    public Optional<String> made(Caller caller, String token, RecordLink record) {
        return key(token).map(id -> {
            FollowUpItemKind kind = records.items.kind();
            resolution(caller, id);
            return kind.pageAddress(record.id());
        });
    }

    private static Optional<Long> key(String token) {
        Matcher parts = TOKEN.matcher(token);
        return parts.matches() ? Optional.of(Long.valueOf(parts.group(1))) : Optional.empty();
    }

    private MeetingItems.Resolved resolution(Caller caller, long id) {
        caller.require(MonitoringPermissions.FRAMEWORK_KEEP);
        return lookup.open(caller).known().orElse(List.of()).stream()
                .filter(one -> one.link().id() == id)
                .findFirst()
                .orElseThrow(() -> new NoLongerThere("monitoring.resolution/" + id));
    }

    /** Items of resolutions, also those that are done or were given up. */
    private List<RecordRow> followed(Caller caller) {
        FollowUpItemKind kind = records.items.kind();
        return records.items
                .internal()
                .all(caller, RecordFilter.of(kind.sort.is(FollowUpItemSort.RESOLUTION), kind.origin.isFilled()));
    }
}
