package org.khet.portal.records.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.portal.api.ui.component.StateSteps;
import org.khet.portal.api.ui.component.Timeline;

/** The parts of a record in words: facts, lines, states, time line. */
final class RecordSections {
    private final RecordKind kind;
    private final ValueFormatter names;
    private final List<Field<?>> seen;
    private final RecordViewOverrides screens;
    private final ViewRequest request;
    private final Texts texts;

    RecordSections(
            RecordKind kind,
            ValueFormatter names,
            List<Field<?>> seen,
            RecordViewOverrides screens,
            ViewRequest request) {
        this.kind = kind;
        this.names = names;
        this.seen = seen;
        this.screens = screens;
        this.request = request;
        this.texts = names.texts();
    }

    /** All facts in the order of the declaration. */
    Facts facts(RecordRow row) {
        names.of(List.of(row));
        Facts facts = new Facts();
        for (Field<?> field : seen) {
            Function<RecordRow, Component> own = screens.cell(field, request);
            if (own != null) {
                facts.fact(names.label(field), own.apply(row));
            } else {
                facts.fact(names.label(field), words(field, row));
            }
        }
        return facts.fact(texts.get("records.author"), row.head().author())
                .fact(
                        texts.get("records.created"),
                        ScreenDates.in(texts.locale()).listDateTime(row.head().created()));
    }

    private String words(Field<?> field, RecordRow row) {
        String words = names.words(field, row.raw(field));
        return field.type() instanceof FieldType.Baht && !words.isEmpty() ? texts.get("records.baht", words) : words;
    }

    /** A section for each sub-table. */
    List<Section> lines(RecordRow row) {
        List<Section> all = new ArrayList<>();
        for (Lines of : kind.lines()) {
            String title = texts.get(RecordTexts.field(kind, of));
            List<List<String>> cells = new ArrayList<>();
            for (RecordLine line : row.lines(of)) {
                cells.add(of.fields().stream()
                        .map(field -> names.words(field, line.raw(field)))
                        .toList());
            }
            SmallTable table = new SmallTable(
                            title,
                            of.fields().stream()
                                    .map(field -> texts.get(RecordTexts.field(kind, field)))
                                    .toList(),
                            cells)
                    .stacking();
            Section section = new Section(title, table).flush();
            of.fields().stream()
                    .filter(field -> field.type() instanceof FieldType.Baht)
                    .findFirst()
                    .ifPresent(field -> section.foot(new Span(texts.get("records.total") + " " + sum(row, of, field))));
            all.add(section);
        }
        return all;
    }

    private static String sum(RecordRow row, Lines of, Field<?> field) {
        return BahtText.inFigures(row.lines(of).stream()
                .map(line -> line.raw(field))
                .filter(java.math.BigDecimal.class::isInstance)
                .map(java.math.BigDecimal.class::cast)
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add));
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
                        step.name(),
                        texts.get(RecordTexts.done(kind, step.action())),
                        ScreenDates.in(texts.locale()).listDateTime(step.at())
                                + (step.forName().isEmpty() ? "" : " · " + texts.get("records.for", step.forName())),
                        step.words(),
                        List.of()))
                .toList());
    }

    private BadgeTone look(RecordStep step) {
        return action(step.action())
                .map(action -> RecordColumns.tone(action.tone()))
                .orElse(BadgeTone.IDLE);
    }

    private String icon(RecordStep step) {
        return action(step.action()).map(Action::icon).orElse(step.action().equals("create") ? "plus" : "pencil");
    }

    private java.util.Optional<Action> action(String name) {
        return kind.actions().stream().filter(one -> one.name().equals(name)).findFirst();
    }
}
