package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.processes.internal.catalogue.GraphReader;
import org.khet.processes.internal.catalogue.ProcessVersionKind;
import org.khet.processes.internal.catalogue.StepActor;
import org.khet.processes.internal.catalogue.StepGraph;
import org.khet.processes.internal.catalogue.StepSequence;
import org.khet.processes.internal.catalogue.StepShape;

/**
 * Steps of a draft put in order beside its chart: each press changes the draft, and the chart is drawn anew. What else a step says is
 * typed in the form of the draft. Source: core CORE-74.
 */
final class StepDesigner {
    private final RecordService<ProcessVersionKind> versions;

    StepDesigner(RecordService<ProcessVersionKind> versions) {
        this.versions = versions;
    }

    private ProcessVersionKind kind() {
        return versions.kind();
    }

    /** Whether the reader may change this draft. */
    boolean isFor(ViewRequest request, RecordRow version) {
        return versions.mayChange(request.caller(), version);
    }

    /** Steps with their order; below them a new step, and ways. */
    List<Component> of(ViewRequest request, RecordRow version) {
        Texts texts = request.texts();
        Section order = new Section(texts.get("processes.designer.title"), steps(request, version));
        order.setId("processes-designer");
        return List.of(
                order,
                new Section(texts.get("processes.designer.more"), insertion(request, version), way(request, version)));
    }

    private void change(ViewRequest request, RecordRow version, Function<StepSequence, RecordDraft> made) {
        store(request, version, made, () -> {});
    }

    /** As {@link #change}; what was typed for it is done with. */
    private void typed(ViewRequest request, RecordRow version, Function<StepSequence, RecordDraft> made) {
        store(request, version, made, request.draft()::clear);
    }

    private void store(
            ViewRequest request, RecordRow version, Function<StepSequence, RecordDraft> made, Runnable done) {
        request.attempt(() -> {
            versions.change(request.caller(), version, made.apply(new StepSequence(kind(), version)));
            done.run();
            request.open(kind().pageAddress(version.id()));
        });
    }

    private Component steps(ViewRequest request, RecordRow version) {
        Texts texts = request.texts();
        List<RecordLine> steps = GraphReader.steps(kind(), version);
        StepGraph graph = GraphReader.graph(kind(), version);
        List<List<String>> rows = new ArrayList<>();
        List<Component> buttons = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            RecordLine step = steps.get(i);
            int no = step.get(kind().stepNo);
            rows.add(List.of(no + ". " + step.get(kind().chart), ways(texts, graph, no)));
            buttons.add(tools(
                    button(texts, "up", "arrow-up", step, i > 0, upwards(request, version, steps, i)),
                    button(
                            texts,
                            "down",
                            "arrow-down",
                            step,
                            i < steps.size() - 1,
                            downwards(request, version, steps, i)),
                    button(
                            texts,
                            "remove",
                            "trash-2",
                            step,
                            steps.size() > 1,
                            () -> change(request, version, all -> all.without(no)))));
        }
        return new SmallTable(
                        texts.get("processes.designer.title"),
                        List.of(texts.get("processes.designer.step"), texts.get("processes.designer.next")),
                        rows)
                .last(texts.get("processes.designer.order"), buttons)
                .stacking();
    }

    private static Div tools(Component... buttons) {
        Div tools = new Div(buttons);
        tools.getStyle().set("display", "flex").set("gap", "4px");
        return tools;
    }

    private Runnable upwards(ViewRequest request, RecordRow version, List<RecordLine> steps, int place) {
        return () -> change(
                request,
                version,
                all -> all.moved(
                        steps.get(place).get(kind().stepNo),
                        place < 2 ? 0 : steps.get(place - 2).get(kind().stepNo)));
    }

    private Runnable downwards(ViewRequest request, RecordRow version, List<RecordLine> steps, int place) {
        return () -> change(
                request,
                version,
                all -> all.moved(
                        steps.get(place).get(kind().stepNo),
                        steps.get(place + 1).get(kind().stepNo)));
    }

    private Button button(Texts texts, String what, String icon, RecordLine step, boolean possible, Runnable press) {
        Button button = new Button(Icons.of(icon), pressed -> press.run());
        String words = texts.get("processes.designer." + what, step.get(kind().chart));
        button.setAriaLabel(words);
        button.setTooltipText(words);
        button.setEnabled(possible);
        button.setId("processes-step-" + step.get(kind().stepNo) + "-" + what);
        return button;
    }

    private static String ways(Texts texts, StepGraph graph, int step) {
        return graph.ways().stream()
                .filter(way -> way.from() == step)
                .map(way -> (way.back() ? "↩ " : "→ ")
                        + (graph.nodes().stream().anyMatch(node -> node.no() == way.to())
                                ? String.valueOf(way.to())
                                : texts.get("processes.designer.nowhere"))
                        + (way.label().isEmpty() ? "" : " (" + way.label() + ")"))
                .collect(Collectors.joining(", "));
    }

    private Component insertion(ViewRequest request, RecordRow version) {
        Texts texts = request.texts();
        TextField name = new TextField(texts.get("processes.version.field.steps.chart"));
        name.setMaxLength(120);
        name.setId("processes-new-step");
        ComboBox<StepShape> shape = choice(texts, "shape", "step-shape", StepShape.values());
        shape.setValue(StepShape.ACTIVITY);
        ComboBox<StepActor> actor = choice(texts, "actor", "step-actor", StepActor.values());
        actor.setValue(StepActor.OWNER);
        ComboBox<RecordLine> after = step(texts, version, "after");
        Button add = new Button(texts.get("processes.designer.insert"), Icons.of("plus"), press -> {
            name.setInvalid(name.getValue().isBlank());
            name.setErrorMessage(texts.get("records.error.missing"));
            if (!name.isInvalid()) {
                typed(
                        request,
                        version,
                        all -> all.inserted(
                                name.getValue().strip(), shape.getValue(), actor.getValue(), number(after.getValue())));
            }
        });
        add.setId("processes-step-insert");
        return row(name, shape, actor, after, add);
    }

    private Component way(ViewRequest request, RecordRow version) {
        Texts texts = request.texts();
        ComboBox<RecordLine> from = step(texts, version, "from");
        ComboBox<RecordLine> to = step(texts, version, "to");
        TextField label = new TextField(texts.get("processes.version.field.ways.label"));
        label.setMaxLength(60);
        Checkbox back = new Checkbox(texts.get("processes.version.field.ways.back"));
        Button join = new Button(texts.get("processes.designer.join"), Icons.of("link"), press -> {
            if (chosen(texts, from, to)) {
                typed(
                        request,
                        version,
                        all -> all.joined(
                                number(from.getValue()),
                                number(to.getValue()),
                                label.getValue().strip(),
                                back.getValue()));
            }
        });
        join.setId("processes-way-join");
        Button part = new Button(texts.get("processes.designer.part"), Icons.of("circle-minus"), press -> {
            if (chosen(texts, from, to)) {
                int one = number(from.getValue());
                int other = number(to.getValue());
                typed(request, version, all -> {
                    if (GraphReader.graph(kind(), version).ways().stream()
                            .noneMatch(way -> way.from() == one && way.to() == other)) {
                        throw Rejected.of("", "processes.error.step.no-way", one, other);
                    }
                    return all.parted(one, other);
                });
            }
        });
        part.setId("processes-way-part");
        return row(from, to, label, back, join, part);
    }

    @SafeVarargs
    private static boolean chosen(Texts texts, ComboBox<RecordLine>... all) {
        boolean every = true;
        for (ComboBox<RecordLine> one : all) {
            one.setInvalid(one.isEmpty());
            one.setErrorMessage(texts.get("records.error.missing"));
            every &= !one.isEmpty();
        }
        return every;
    }

    private int number(@Nullable RecordLine step) {
        return step == null ? 0 : step.get(kind().stepNo);
    }

    private static <E extends Enum<E>> ComboBox<E> choice(Texts texts, String field, String choice, E[] values) {
        ComboBox<E> box = new ComboBox<>(texts.get("processes.version.field.steps." + field));
        box.setItems(values);
        box.setItemLabelGenerator(one -> texts.get("processes.choice." + choice + "." + one.name()));
        return box;
    }

    private ComboBox<RecordLine> step(Texts texts, RecordRow version, String what) {
        ComboBox<RecordLine> box = new ComboBox<>(texts.get("processes.designer." + what));
        box.setItems(GraphReader.steps(kind(), version));
        box.setItemLabelGenerator(one -> one.get(kind().stepNo) + ". " + one.get(kind().chart));
        box.setClearButtonVisible(true);
        box.setId("processes-step-" + what);
        return box;
    }

    private static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassName("k-link-row");
        return row;
    }
}
