package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.dom.Element;
import java.io.Serializable;
import java.util.function.Function;

/**
 * Draws the cells of a grid with components and keeps only what the browser shows. A register has a hundred rows of ten cells
 * open for each person who reads it; as components they would fill the memory. For cells that show and do nothing.
 */
public final class LazyCells {
    private static final String FRAME = "<span style=\"display:contents\" .innerHTML=\"${item.html}\"></span>";

    private LazyCells() {}

    /**
     * A renderer for {@code Grid.addColumn}.
     *
     * @param made makes the cell of a row; texts in it are escaped by the component, listeners are lost
     */
    public static <T> Renderer<T> of(Function<T, ? extends Component> made) {
        return LitRenderer.<T>of(FRAME)
                .withProperty("html", row -> html(made.apply(row).getElement()));
    }

    static String html(Element element) {
        propertiesToAttributes(element);
        return element.getOuterHTML();
    }

    /** Elements such as an icon read both, HTML holds attributes only. */
    private static void propertiesToAttributes(Element element) {
        if (element.isTextNode()) {
            return;
        }
        element.getPropertyNames().toList().forEach(name -> {
            Serializable value = element.getPropertyRaw(name);
            if (value instanceof String text) {
                element.setAttribute(name, text);
            }
        });
        element.getChildren().forEach(LazyCells::propertiesToAttributes);
    }
}
