package org.khet.portal.records.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.StateSteps;
import org.khet.portal.api.ui.component.Timeline;
import org.khet.portal.records.internal.store.AddressValues;
import org.khet.portal.records.internal.store.StepChanges;

/** Where a record stands and what happened to it: the way through its states, and its time line with old and new values. */
final class RecordHistory {
    private final RecordKind kind;
    private final ValueFormatter names;
    private final List<Field<?>> seen;
    private final Texts texts;

    RecordHistory(RecordKind kind, ValueFormatter names, List<Field<?>> seen) {
        this.kind = kind;
        this.names = names;
        this.seen = seen;
        this.texts = names.texts();
    }

    /** The usual way with the days on which each state was reached; a state off the way stands at its end. */
    StateSteps steps(RecordRow row, List<RecordStep> steps) {
        Map<String, LocalDate> reached = new HashMap<>();
        steps.forEach(step -> reached.put(step.to(), OfficeTime.day(step.at())));
        List<StateSteps.Step> shown = new ArrayList<>();
        List<org.khet.portal.api.record.State> way = kind.way();
        int at = way.indexOf(row.state());
        for (int i = 0; i < way.size(); i++) {
            org.khet.portal.api.record.State state = way.get(i);
            boolean done = at >= 0 ? i < at || (i == at && !state.open()) : reached.containsKey(state.name());
            if (at < 0 && !done) {
                continue;
            }
            shown.add(new StateSteps.Step(
                    names.state(state),
                    i <= at || at < 0 ? day(reached.get(state.name())) : "",
                    done ? StateSteps.Place.DONE : i == at ? StateSteps.Place.NOW : StateSteps.Place.TO_COME));
        }
        if (at < 0) {
            shown.add(new StateSteps.Step(
                    names.state(row.state()), day(reached.get(row.state().name())), StateSteps.Place.RETURNED));
        }
        return new StateSteps(shown);
    }

    private String day(@org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? "" : ScreenDates.in(texts.locale()).listDate(day);
    }

    /** Newest first. */
    Timeline timeline(List<RecordStep> steps) {
        return new Timeline(steps.reversed().stream()
                .map(step -> new Timeline.Event(
                        look(step),
                        icon(step),
                        texts.author(step.name()),
                        texts.get(done(step)),
                        ScreenDates.in(texts.locale()).listDateTime(step.at())
                                + (step.forName().isEmpty() ? "" : " · " + texts.get("records.for", step.forName())),
                        step.words(),
                        changes(step)))
                .toList());
    }

    /** What was done, in the words of the kind, else in those of the layer: a resolution comes to records of all kinds. */
    String done(RecordStep step) {
        String own = RecordTexts.done(kind, step.action());
        return texts.has(own) ? own : "records.did." + step.action();
    }

    private BadgeTone look(RecordStep step) {
        return action(step.action())
                .map(action -> RecordColumns.tone(action.tone()))
                .orElse(BadgeTone.IDLE);
    }

    private String icon(RecordStep step) {
        String other = switch (step.action()) {
            case "create" -> "plus";
            case "resolved-by-meeting" -> "gavel";
            default -> "pencil";
        };
        return action(step.action()).map(Action::icon).orElse(other);
    }

    private Optional<Action> action(String name) {
        return kind.actions().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** What changed, of the fields that the reader sees. */
    private List<Component> changes(RecordStep step) {
        List<Component> all = new ArrayList<>();
        for (RecordStep.Change change : step.changes()) {
            seen.stream()
                    .filter(field -> field.name().equals(change.field()) && !field.isDerived())
                    .findFirst()
                    .ifPresent(field -> all.add(new Div(texts.get(
                            "records.changed",
                            names.label(field),
                            value(field, change.before()),
                            value(field, change.after())))));
            cell(change).ifPresent(all::add);
            if (change.field().equals(StepChanges.MORE)) {
                all.add(new Div(texts.get("records.changed.more", Integer.parseInt(change.after()))));
            }
        }
        return all;
    }

    /** What became different in a line, called {@code <lines>.<number>.<column>}; of columns that everybody sees. */
    private Optional<Component> cell(RecordStep.Change change) {
        String[] place = change.field().split("\\.", 3);
        return place.length < 3
                ? Optional.empty()
                : kind.lines().stream()
                        .filter(lines -> lines.name().equals(place[0]))
                        .flatMap(lines -> lines.fields().stream())
                        .filter(field -> field.name().equals(place[2])
                                && !field.isSensitive()
                                && field.seenWith().isEmpty())
                        .findFirst()
                        .map(field -> new Div(texts.get(
                                "records.changed",
                                texts.get("records.changed.line", names.label(field), place[1]),
                                value(field, change.before()),
                                value(field, change.after()))));
    }

    /** A value as the step keeps it, in words where it was a key or a code. */
    private String value(Field<?> field, String kept) {
        if (kept.isEmpty()) {
            return "–";
        }
        Object value = switch (field.type()) {
            case FieldType.Text ignored -> kept;
            case FieldType.LongText ignored -> kept;
            case FieldType.Day ignored -> LocalDate.parse(kept);
            case FieldType.PointInTime ignored -> Instant.parse(kept);
            case FieldType.Baht ignored -> new BigDecimal(kept);
            case FieldType.Decimal ignored -> new BigDecimal(kept);
            case FieldType.Percent ignored -> new BigDecimal(kept);
            case FieldType.Codes ignored ->
                Arrays.stream(kept.split("[\\[\\], ]+"))
                        .filter(Predicate.not(String::isEmpty))
                        .collect(Collectors.toCollection(TreeSet::new));
            // what is hidden is no key, and of many the last is cut
            case FieldType.FileList ignored ->
                Arrays.stream(kept.split(", "))
                        .filter(key -> key.chars().allMatch(Character::isDigit))
                        .map(key -> new FileId(Long.parseLong(key)))
                        .toList();
            default -> AddressValues.parse(field, kept);
        };
        return value == null ? kept : names.words(field, value);
    }
}
