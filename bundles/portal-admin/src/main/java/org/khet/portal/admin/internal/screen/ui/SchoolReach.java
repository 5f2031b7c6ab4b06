package org.khet.portal.admin.internal.screen.ui;

import com.vaadin.flow.component.html.Div;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.EmptyState;

/** Says to whom a list of schools shows none whether nothing was found or nothing may be seen. Stateless. */
public final class SchoolReach {
    private SchoolReach() {}

    /**
     * Whether somebody reaches no school at all, though the permission is held for the own records.
     *
     * @throws org.khet.portal.api.security.NotPermitted unless {@link Schools#VIEW} is held
     */
    public static boolean isNone(Caller caller) {
        Scope reach = Schools.reach(caller);
        return !reach.wholeOffice() && reach.schools().isEmpty();
    }

    /** A page in place of the list for whom {@link #isNone} is true: no search, no map, no figures of others. */
    public static Div page(ViewRequest request, Texts texts, String title) {
        Div view = new Div();
        new AdminPage(view, texts, title).here(request, title).with(stop(texts, BadgeTone.NEAR, "lock", "none"));
        return view;
    }

    /** In place of the rows when there are none: whose office it is searched all, others only what they may see. */
    public static EmptyState stop(Caller caller, Texts texts) {
        Scope reach = Schools.reach(caller);
        if (reach.wholeOffice()) {
            return new EmptyState(
                            BadgeTone.IDLE,
                            "school",
                            texts.get("admin.schools.empty.title"),
                            texts.get("admin.schools.empty.text"))
                    .bare();
        }
        return stop(texts, BadgeTone.IDLE, "school", "some", reach.schools().size())
                .bare();
    }

    private static EmptyState stop(Texts texts, BadgeTone state, String icon, String which, Object... arguments) {
        String key = "admin.schools.reach." + which;
        return new EmptyState(state, icon, texts.get(key + ".title"), texts.get(key + ".text", arguments));
    }
}
