package org.khet.portal.admin.internal.screen.ui;

import com.vaadin.flow.component.Component;

/** What may take a moment and nobody waits for: done once the page stands in the browser. Stateless. */
public final class AfterDrawing {
    private AfterDrawing() {}

    /** Does the work when the component was drawn; of one that is not visible, when it is seen. */
    public static void run(Component component, Runnable work) {
        component.getElement().executeJs("return 0").then(drawn -> work.run());
    }
}
