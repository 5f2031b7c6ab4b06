package org.khet.portal.records.internal.service;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.notice.Notices;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.records.internal.store.StepRepository;

/** Writes each change as step, on the trail and as happening, in the running transaction. */
final class RecordEvents {
    private static final int SHORT = 60;
    private static final String HIDDEN = "•••";
    private final RecordKind kind;
    private final PortalServices portal;
    private final StepRepository steps;

    RecordEvents(RecordKind kind, PortalServices portal, StepRepository steps) {
        this.kind = kind;
        this.portal = portal;
        this.steps = steps;
    }

    /** A change in the form. */
    void changed(RecordContext context, RecordRow before, RecordRow after) {
        write(context, new Event("change", "changed", "", null, Audience.NOBODY), before, after);
    }

    /** The first step of a record that has its key and is not written yet; followed by {@link #told}. */
    void begun(RecordContext context, Action create, RecordRow made) {
        note(context, new Event(create.name(), create.past(), "", null, Audience.NOBODY), null, made, List.of());
    }

    /** A record was made. */
    void told(RecordContext context, Action create, RecordRow stored) {
        tell(
                context,
                new Event(create.name(), create.past(), "", null, create.audience(stored)),
                null,
                stored,
                List.of());
    }

    /** An action. */
    void done(
            RecordContext context,
            Action action,
            @Nullable RecordRow before,
            RecordRow after,
            String why,
            @Nullable String answer) {
        write(context, new Event(action.name(), action.past(), why, answer, action.audience(after)), before, after);
    }

    /** A reminder that a record stands where it is for too long; to these people, else to those who can act on it. */
    void reminded(RecordContext context, RecordRow row, String key, Optional<Set<PersonId>> named) {
        Audience told = named.map(people -> new Audience(people, Set.of())).orElseGet(() -> acting(row));
        write(context, new Event("remind", "reminded", "", key, told), row, row);
    }

    private Audience acting(RecordRow row) {
        Set<Permission> holders = kind.actions().stream()
                .filter(action -> action.from().contains(row.state()) && !action.isBackward())
                .flatMap(action -> action.needs().stream())
                .collect(Collectors.toCollection(HashSet::new));
        Set<PersonId> people = holders.isEmpty() ? Set.of(row.head().creator()) : Set.of();
        row.state().deadline().ifPresent(deadline -> holders.addAll(deadline.others()));
        return new Audience(people, holders);
    }

    /** A resolution of a meeting about the record, which changes nothing of it. */
    void resolved(RecordContext context, RecordRow row, String words, String key) {
        write(context, new Event("resolved-by-meeting", "resolved-by-meeting", words, key, Audience.NOBODY), row, row);
    }

    private record Event(
            String action,
            String past,
            String why,
            @Nullable String answer,
            Audience audience) {}

    private void write(RecordContext context, Event event, @Nullable RecordRow before, RecordRow after) {
        List<AuditTrail.Change> changes = before == null ? List.of() : changes(before, after);
        note(context, event, before, after, changes);
        tell(context, event, before, after, changes);
    }

    private static String from(@Nullable RecordRow before) {
        return before == null ? "" : before.state().name();
    }

    /** On the time line, which people read: without what stands on no screen; the trail has that too. */
    private void note(
            RecordContext context,
            Event event,
            @Nullable RecordRow before,
            RecordRow after,
            List<AuditTrail.Change> changes) {
        Caller caller = context.caller();
        steps.add(
                caller.office(),
                after.id(),
                new RecordStep(
                        event.action(),
                        event.past(),
                        from(before),
                        after.state().name(),
                        caller.person(),
                        caller.name(),
                        caller.actingFor(),
                        context.now(),
                        event.why(),
                        changes.stream()
                                .filter(change -> !change.after().equals(HIDDEN)
                                        && !change.before().equals(HIDDEN))
                                .filter(change -> kind.field(change.field())
                                        .filter(Field::isUnseen)
                                        .isEmpty())
                                .map(one -> new RecordStep.Change(one.field(), one.before(), one.after()))
                                .toList()),
                event.answer());
    }

    /** On the trail and to whoever listens. */
    private void tell(
            RecordContext context,
            Event event,
            @Nullable RecordRow before,
            RecordRow after,
            List<AuditTrail.Change> changes) {
        Caller caller = context.caller();
        String from = from(before);
        String to = after.state().name();
        Map<String, String> facts = facts(after);
        Map<String, String> details = new HashMap<>(facts);
        if (!from.equals(to) && kind.hasStates()) {
            details.put("from", from);
            details.put("to", to);
        }
        String type = kind.type() + "." + event.past();
        portal.trail.append(caller, type, kind.type() + "/" + after.id(), details, changes);
        kind.actionOf(event.action())
                .flatMap(Action::takesBack)
                .ifPresent(back -> facts.put(
                        Notices.TAKES_BACK, kind.type() + "." + back.action().past()));
        portal.happenings.record(new DomainEvent(
                type,
                caller.office(),
                kind.type(),
                after.id(),
                kind.pageAddress(after.id()),
                facts,
                caller.person(),
                event.audience()));
    }

    /** Codes and numbers, never free text of a person. */
    private Map<String, String> facts(RecordRow row) {
        Map<String, String> facts = new HashMap<>();
        for (Field<?> field : kind.fields()) {
            Object value = row.raw(field);
            boolean plain = field.type() instanceof FieldType.Numbered
                    || field.type() instanceof FieldType.Code
                    || field.type() instanceof FieldType.Choice<?>
                    || field.type() instanceof FieldType.UnitRef
                    || field.type() instanceof FieldType.Year;
            if (value != null && plain && !field.isSensitive()) {
                facts.put(field.name(), words(field, value));
            }
        }
        return facts;
    }

    private List<AuditTrail.Change> changes(RecordRow before, RecordRow after) {
        List<AuditTrail.Change> changes = new ArrayList<>();
        for (Field<?> field : kind.fields()) {
            Object old = before.raw(field);
            Object now = after.raw(field);
            if (!same(old, now)) {
                changes.add(new AuditTrail.Change(
                        field.name(), old == null ? "" : words(field, old), now == null ? "" : words(field, now)));
            }
        }
        for (Lines of : kind.lines()) {
            if (!before.lines(of).equals(after.lines(of))) {
                changes.addAll(new LineChanges(of, RecordEvents::words).of(before.lines(of), after.lines(of)));
            }
        }
        return changes;
    }

    /** Whether a value is as it was; of numbers whatever decimals are written, and words that are empty are none. */
    static boolean same(@Nullable Object old, @Nullable Object now) {
        return (old instanceof BigDecimal one && now instanceof BigDecimal other)
                ? one.compareTo(other) == 0
                : Objects.equals(old == null ? "" : old, now == null ? "" : now);
    }

    private static String words(Field<?> field, Object value) {
        if (field.isSensitive()) {
            return HIDDEN;
        }
        String text = switch (value) {
            case BigDecimal sum -> sum.toPlainString();
            case MonthGrid grid -> grid.sum().toPlainString();
            case UnitId unit -> String.valueOf(RecordKind.key(unit));
            case PersonId person -> String.valueOf(RecordKind.key(person));
            case SchoolId school -> String.valueOf(RecordKind.key(school));
            case PostId post -> String.valueOf(RecordKind.key(post));
            case RecordLink link -> link.title();
            case org.khet.portal.api.time.FiscalYear year -> String.valueOf(year.buddhist());
            case List<?> files ->
                files.stream()
                        .map(file -> String.valueOf(((FileId) file).value()))
                        .collect(Collectors.joining(", "));
            case Set<?> codes -> codes.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
            default -> value.toString();
        };
        return text.length() <= SHORT ? text : text.substring(0, SHORT) + "…";
    }
}
