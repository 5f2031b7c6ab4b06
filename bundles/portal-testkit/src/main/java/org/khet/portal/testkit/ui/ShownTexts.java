package org.khet.portal.testkit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a person can read on a screen that no browser shows: texts, labels and hints, and the cells of its grids. */
public final class ShownTexts {
    private static final List<String> WORDS = List.of("label", "placeholder", "helperText", "title", "accessibleName");
    private final Set<String> all = new TreeSet<>();

    private ShownTexts() {}

    /** Those of a component and all below it. Rows of grids are read, the first twenty. */
    public static Set<String> of(Component root) {
        ShownTexts shown = new ShownTexts();
        shown.read(root.getElement());
        shown.cells(root);
        return shown.all;
    }

    private void read(Element element) {
        Stream.concat(
                        Stream.of(
                                element.isTextNode() ? element.getText() : element.getTextRecursively(),
                                element.getAttribute("aria-label"),
                                element.getAttribute("title")),
                        element.isTextNode() ? Stream.empty() : WORDS.stream().map(element::getProperty))
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .forEach(all::add);
        element.getChildren().forEach(this::read);
    }

    private void cells(Component component) {
        if (component instanceof Grid<?> grid) {
            rows(grid);
        }
        component.getChildren().forEach(this::cells);
    }

    private <T> void rows(Grid<T> grid) {
        List<T> rows = grid.getDataProvider()
                .fetch(new Query<>(0, 20, List.of(), null, null))
                .toList();
        for (Grid.Column<T> column : grid.getColumns()) {
            Renderer<T> renderer = column.getRenderer();
            for (T row : rows) {
                if (renderer instanceof ComponentRenderer<?, T> made) {
                    Component cell = made.createComponent(row);
                    read(cell.getElement());
                } else if (renderer instanceof LitRenderer<T> lit) {
                    lit.getValueProviders().values().stream()
                            .map(value -> value.apply(row))
                            .filter(Objects::nonNull)
                            .forEach(value -> all.add(String.valueOf(value)));
                }
            }
        }
    }
}
