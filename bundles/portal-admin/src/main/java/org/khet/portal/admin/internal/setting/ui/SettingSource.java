package org.khet.portal.admin.internal.setting.ui;

import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.settings.Setting;

/**
 * Where the default of a setting comes from, in the reader's language: {@code <key>.source} where the module has such a text, as
 * for a law; else by what every module names. Source: core CORE-07.
 */
final class SettingSource {
    private final Texts texts;

    SettingSource(Texts texts) {
        this.texts = texts;
    }

    /** One line. */
    String of(Setting<?> setting) {
        String own = setting.key() + ".source";
        return texts.get(
                "admin.settings.source",
                texts.has(own)
                        ? texts.get(own)
                        : switch (setting.source()) {
                            case "our proposal" -> texts.get("admin.settings.source.proposal");
                            case "general practice" -> texts.get("admin.settings.source.practice");
                            default -> texts.get("admin.settings.source.requirement", setting.source());
                        });
    }
}
