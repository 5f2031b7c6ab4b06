package org.khet.portal.core.internal.mail;

import java.util.List;
import org.khet.portal.api.settings.Setting;

/** What an office decides about e-mail. Stateless. */
public final class MailSettings {
    /** Whether the office uses e-mail. */
    public static final Setting<Boolean> USED = Setting.flag("core.setting.mailUsed", false, "core E-73");

    /** Name of the sender, empty for the short name of the office. */
    public static final Setting<String> SENDER = Setting.text("core.setting.mailSender", "", "our proposal");

    /** How often a mail is tried before it is given up. */
    public static final Setting<Integer> TRIES = Setting.number("core.setting.mailTries", 8, 1, 20, "our proposal");

    private MailSettings() {}

    /** All of them in the order of the screen. */
    public static List<Setting<?>> all() {
        return List.of(USED, SENDER, TRIES);
    }
}
