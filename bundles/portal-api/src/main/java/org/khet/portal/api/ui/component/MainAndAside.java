package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** Main content with a narrower side; one below the other on small screens. */
public final class MainAndAside extends Div {
    /** Main at the left, side at the right. */
    public MainAndAside(List<? extends Component> main, List<? extends Component> side) {
        addClassName("k-with-side");
        Div left = new Div();
        main.forEach(left::add);
        Div right = new Div();
        side.forEach(right::add);
        add(left, right);
    }
}
