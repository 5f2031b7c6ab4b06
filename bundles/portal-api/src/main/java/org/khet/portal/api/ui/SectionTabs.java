package org.khet.portal.api.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.khet.portal.api.ui.component.TabRow;

/** The sections of the page of a record in tabs; the open one stands in the address as {@code ?tab=<name>}. */
public final class SectionTabs extends Div {
    private final transient ViewRequest request;
    private final TabRow row = new TabRow();
    private final Map<String, Div> panels = new LinkedHashMap<>();
    private final transient Map<String, Supplier<Component>> waiting = new LinkedHashMap<>();

    /** @param id of the row of tabs */
    public SectionTabs(ViewRequest request, String id) {
        this.request = request;
        getStyle().set("display", "contents"); // row and panel stand in the page's own column
        row.setId(id);
        row.addSelectedChangeListener(change -> {
            show();
            if (change.isFromClient()) {
                request.query(Map.of("tab", List.of(row.chosen())));
            }
        });
        add(row);
    }

    /** Adds a tab; the first one is open, or that of the address. One tab alone shows no row. */
    public SectionTabs tab(String name, String words, Component... parts) {
        Div panel = new Div(parts);
        panel.getStyle().set("display", "contents");
        panel.getElement().setAttribute("role", "tabpanel").setAttribute("aria-label", words);
        panels.put(name, panel);
        row.tab(name, words);
        row.setVisible(panels.size() > 1);
        add(panel);
        if (request.query().getOrDefault("tab", List.of()).contains(name)) {
            row.select(name);
        }
        show();
        return this;
    }

    /** Adds a tab whose content is read when it is opened first. */
    public SectionTabs tab(String name, String words, Supplier<Component> content) {
        waiting.put(name, content);
        return tab(name, words);
    }

    /** Adds parts at the end of a tab. */
    public SectionTabs into(String name, Component... parts) {
        panels.getOrDefault(name, this).add(parts);
        return this;
    }

    /** Opens the tab in which this part stands. */
    public void open(Component part) {
        panels.forEach((name, panel) -> {
            if (holds(panel, part)) {
                row.select(name);
            }
        });
    }

    /** Name of the open tab. */
    public String chosen() {
        return row.chosen();
    }

    /** Parts of a tab in one, which stand in its column like others. */
    public static Component together(List<? extends Component> parts) {
        Div all = new Div(parts.toArray(Component[]::new));
        all.getStyle().set("display", "contents");
        return all;
    }

    private static boolean holds(Component panel, Component part) {
        return part.equals(panel)
                || part.getParent().filter(above -> holds(panel, above)).isPresent();
    }

    private void show() {
        panels.forEach((name, panel) -> panel.setVisible(name.equals(row.chosen())));
        Supplier<Component> content = waiting.remove(row.chosen());
        if (content != null) {
            into(row.chosen(), content.get());
        }
    }
}
