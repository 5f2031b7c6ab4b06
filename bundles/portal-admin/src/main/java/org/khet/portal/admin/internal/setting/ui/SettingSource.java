package org.khet.portal.admin.internal.setting.ui;

import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.settings.Setting;

/**
 * Where the default of a setting comes from, in the reader's language: {@code <key>.source} where the module has such a text, as
 * for a law, or general practice. Numbers of requirements and proposals of developers say nothing to an office and are left
 * out. Source: core CORE-07.
 */
final class SettingSource {
    private final Texts texts;

    SettingSource(Texts texts) {
        this.texts = texts;
    }

    /** One line, empty where there is nothing to name. */
    String of(Setting<?> setting) {
        String own = setting.key() + ".source";
        if (texts.has(own)) {
            return texts.get("admin.settings.source", texts.get(own));
        }
        return setting.source().equals("general practice")
                ? texts.get("admin.settings.source", texts.get("admin.settings.source.practice"))
                : "";
    }
}
