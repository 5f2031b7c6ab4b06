package org.khet.portal.shell.internal.session;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;

/** What a page still does before it is taken away because its session ended elsewhere: keep the last typed characters. */
@FunctionalInterface
public interface SessionEndListener {
    /** Does it and then runs the action, once, soon, with the session lock held; also when the browser does not answer. */
    void before(Runnable action);

    /** Keeps it with the page; {@code null} for none. */
    static void keepIn(UI ui, @Nullable SessionEndListener farewell) {
        ComponentUtil.setData(ui, SessionEndListener.class, farewell);
    }

    /** The one of this page; one that does nothing when there is none. */
    static SessionEndListener of(UI ui) {
        SessionEndListener known = ComponentUtil.getData(ui, SessionEndListener.class);
        return known == null ? Runnable::run : known;
    }
}
