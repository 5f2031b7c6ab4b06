package org.khet.template.internal;

import java.util.List;
import org.khet.portal.api.settings.Setting;

/** What an office may set. */
public final class TemplateSettings {
    /** Days for which a new note hangs unless somebody says otherwise. */
    public static final Setting<Integer> SHOWN_DAYS =
            Setting.number("template.setting.shownDays", 14, 1, 365, "our proposal");

    private TemplateSettings() {}

    /** All settings in the order of the screen. */
    public static List<Setting<?>> all() {
        return List.of(SHOWN_DAYS);
    }
}
