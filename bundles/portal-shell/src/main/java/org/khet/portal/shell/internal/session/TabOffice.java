package org.khet.portal.shell.internal.session;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.RuntimeCaller;

/**
 * In which office a browser tab works: the office belongs to the tab, not to the session.
 *
 * @param presence who is signed in
 * @param office   the office, {@code null} for an administrator of the runtime without an office
 * @param caller   the person acting there, {@code null} when there is no office
 * @param runtime  the account as administrator of the runtime, {@code null} when it is none
 * @param offices  all in which the account may act
 */
public record TabOffice(
        UserSession presence,
        @Nullable Office office,
        @Nullable Caller caller,
        @Nullable RuntimeCaller runtime,
        List<Office> offices) {
    /** The tab of this page; empty while nobody is signed in. */
    public static Optional<TabOffice> of(@Nullable UI ui) {
        return Optional.ofNullable(ui == null ? null : ComponentUtil.getData(ui, TabOffice.class));
    }

    /** Keeps it with the page. */
    public void keepIn(UI ui) {
        ComponentUtil.setData(ui, TabOffice.class, this);
    }

    /** Whether an administrator of the runtime looks in from outside, with no record of the office. */
    public boolean isGuest() {
        return caller instanceof RuntimeAdministrator;
    }

    /** Whether an office is there to work in. */
    public boolean hasOffice() {
        return office != null && caller != null;
    }
}
