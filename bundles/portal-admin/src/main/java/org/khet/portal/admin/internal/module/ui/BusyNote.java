package org.khet.portal.admin.internal.module.ui;

import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;

/** Says that a thread of a module never returned, and what to do: only a start of the portal ends it. Stateless. */
final class BusyNote {
    private BusyNote() {}

    /**
     * The note.
     *
     * @param module its name in the language of the texts
     * @param why    what never returned, English, for the IT officer
     */
    static InlineNotice of(Texts texts, String module, String why) {
        return new InlineNotice(
                BadgeTone.NEAR,
                texts.get("admin.modules.busy.title", module),
                texts.get("admin.modules.busy.text", why));
    }
}
